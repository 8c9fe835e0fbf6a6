package org.noticewright.letter;

/** Where a letter finds its authority: named (a file or a stored profile) or given in the letter itself. */
public sealed interface AuthoritySource {

    /**
     * A path relative to the letter file, or the id of a stored profile.
     *
     * @param name as written in the letter file
     */
    record Named(String name) implements AuthoritySource {}

    /**
     * The authority itself.
     *
     * @param authority as the authority file would hold it; paths in it are relative to the letter file
     */
    record Given(Authority authority) implements AuthoritySource {}
}
