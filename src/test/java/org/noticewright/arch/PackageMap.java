package org.noticewright.arch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two tables of {@code docs/architecture.md} as values.
 *
 * @param rooms by package name below {@code org.noticewright}; the base package has its full name
 * @param nowhere beginnings of class or method names that no package may use
 */
record PackageMap(Map<String, Room> rooms, List<String> nowhere) {
    static final Path DOCUMENT = Path.of("docs/architecture.md");
    static final String BASE = "org.noticewright";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** One row: which packages and which libraries may be used. */
    record Room(Set<String> packages, Set<String> libraries) {}

    static PackageMap read() throws IOException {
        Map<String, Room> rooms = new LinkedHashMap<>();
        for (List<String> cells : table("| Package |", 4)) {
            rooms.put(
                    names(cells.getFirst()).getFirst(),
                    new Room(new TreeSet<>(names(cells.get(2))), new TreeSet<>(names(cells.get(3)))));
        }
        List<String> nowhere = new ArrayList<>();
        for (List<String> cells : table("| Nowhere |", 2)) {
            nowhere.addAll(names(cells.getFirst()));
        }
        return new PackageMap(rooms, nowhere);
    }

    /** The same map with another row in the place of one; shows what the rules would say then. */
    PackageMap with(String name, Room room) {
        Map<String, Room> changed = new LinkedHashMap<>(rooms);
        changed.put(name, room);
        return new PackageMap(changed, nowhere);
    }

    /** The row that a package belongs to: the first name below the base package. */
    static String roomOf(String packageName) {
        return packageName.equals(BASE)
                ? BASE
                : packageName.substring(BASE.length() + 1).split("\\.", 2)[0];
    }

    private static List<List<String>> table(String heading, int columns) throws IOException {
        List<String> lines = Files.readAllLines(DOCUMENT, UTF_8);
        int first = 0;
        while (first < lines.size() && !lines.get(first).startsWith(heading)) {
            first++;
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = first + 2; i < lines.size() && lines.get(i).startsWith("|"); i++) {
            List<String> cells =
                    Arrays.stream(lines.get(i).substring(1).split("\\|")).toList();
            if (cells.size() != columns) {
                throw new IOException(DOCUMENT + ", line " + (i + 1) + ": not " + columns + " cells");
            }
            rows.add(cells);
        }
        return rows;
    }

    private static List<String> names(String cell) {
        Matcher matcher = CODE.matcher(cell);
        return matcher.results().map(found -> found.group(1)).toList();
    }
}
