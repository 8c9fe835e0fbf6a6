package org.noticewright.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An example file that an adviser can read; {@code src/test/resources/check/README.md} says how it is written.
 *
 * @param id of the check
 * @param taught the false alarms that the rule was taught to avoid
 * @param fires letters on which the check fires
 * @param silent letters on which it stays silent
 */
record ExampleFile(String id, String taught, List<Example> fires, List<Example> silent) {
    static final Path FOLDER = Path.of(System.getProperty("project.basedir", "."), "src/test/resources/check");

    /** One letter: a base letter with some values put in. */
    record Example(String line, String base, Map<String, String> changes) {
        @Override
        public String toString() {
            return line;
        }
    }

    static List<ExampleFile> all() throws IOException {
        List<ExampleFile> all = new ArrayList<>();
        for (Check check : Checks.all()) {
            Path file = FOLDER.resolve(check.id() + ".txt");
            if (Files.exists(file)) {
                all.add(read(check.id(), file));
            }
        }
        return all;
    }

    private static ExampleFile read(String id, Path file) throws IOException {
        ExampleFile example = new ExampleFile(id, taught(file), new ArrayList<>(), new ArrayList<>());
        String base = "withheld";
        String at = "";
        List<Example> list = example.fires;
        for (String line : Files.readAllLines(file, UTF_8)) {
            if (line.startsWith("base: ")) {
                base = line.substring("base: ".length()).strip();
            } else if (line.startsWith("at: ")) {
                at = line.substring("at: ".length()).strip();
            } else if (line.equals("fires:") || line.equals("silent:")) {
                list = line.equals("fires:") ? example.fires : example.silent;
            } else if (line.startsWith("- ")) {
                list.add(new Example(
                        line, base, Map.of(at, quoted(line.substring(2).strip()))));
            } else if (line.startsWith("* ")) {
                list.add(new Example(line, base, changes(line.substring(2))));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                throw new IOException(file + ": what is this line? " + line);
            }
        }
        return example;
    }

    private static String taught(Path file) throws IOException {
        StringBuilder taught = new StringBuilder();
        for (String line : Files.readAllLines(file, UTF_8)) {
            if (line.startsWith("# Taught: ")) {
                taught.append(line.substring("# Taught: ".length()));
            }
        }
        return taught.toString();
    }

    private static Map<String, String> changes(String line) {
        Map<String, String> changes = new LinkedHashMap<>();
        for (String change : line.split(" ;; ", -1)) {
            int equals = change.indexOf(" = ");
            if (equals > 0) {
                changes.put(
                        change.substring(0, equals).strip(),
                        change.substring(equals + 3).strip());
            }
        }
        return changes;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
