package org.noticewright.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of cases that an adviser can read: a title after "== ", the input, and what is expected after "=> ". */
final class CaseFile {
    static final Path FOLDER = Path.of(System.getProperty("project.basedir"), "src", "test", "resources", "letter");

    private CaseFile() {}

    /** One case; the input ends without a line end. */
    record Case(String title, String input, List<String> expected) {
        @Override
        public String toString() {
            return title;
        }
    }

    static List<Case> read(String name) {
        try {
            List<Case> cases = new ArrayList<>();
            List<String> input = new ArrayList<>();
            List<String> expected = new ArrayList<>();
            String title = "";
            for (String line : Files.readAllLines(FOLDER.resolve(name))) {
                if (line.startsWith("== ")) {
                    add(cases, title, input, expected);
                    title = line.substring(3);
                } else if (line.startsWith("=> ")) {
                    expected.add(line.substring(3));
                } else {
                    input.add(line);
                }
            }
            add(cases, title, input, expected);
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(List<Case> cases, String title, List<String> input, List<String> expected) {
        if (!title.isEmpty()) {
            cases.add(new Case(title, String.join("\n", input).strip(), List.copyOf(expected)));
        }
        input.clear();
        expected.clear();
    }
}
