package org.noticewright.casework;

import org.noticewright.letter.Problem;

/**
 * How a message names the place of a fault: by file and path for a person who wrote the files, not at all for one who sees
 * the fields on a desk.
 *
 * @param letterFile empty for a letter that is no file
 * @param authorityFile empty for an authority that is no file
 */
record Naming(String letterFile, String authorityFile) {

    /** For letters that are held in memory. */
    static final Naming NONE = new Naming("", "");

    String inLetter(String message) {
        return letterFile.isEmpty() ? message : letterFile + ": " + message;
    }

    String inLetter(Problem problem) {
        return letterFile.isEmpty() ? problem.message() : inLetter(problem.path() + ": " + problem.message());
    }

    String inAuthority(String path, String message) {
        return authorityFile.isEmpty() ? message : authorityFile + ": " + path + ": " + message;
    }
}
