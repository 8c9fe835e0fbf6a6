package org.noticewright.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.noticewright.letter.PassageNames;

/**
 * Checks a folder of house templates as a whole before any letter is worded with it: every template parses, and no
 * passage has a name that would shadow nothing.
 */
final class HouseFolder {

    /** Passages that a house invents for its own parts begin with this. */
    static final String OWN = "house.";

    private static final int MAX_FILES = 1_000;
    private static final Set<String> TEMPLATE_FOLDERS = Set.of("letters", "parts", "passages", "style");

    private HouseFolder() {}

    static void check(Path house, Templates templates) throws WordingException {
        if (!Files.isDirectory(house)) {
            throw new WordingException("The folder of house templates " + house
                    + " is not there. Correct \"templates\" in the authority file, or make the folder.");
        }
        for (String name : files(house)) {
            if (name.startsWith("passages/")) {
                checkPassageName(house, name);
            }
            if (name.endsWith(".ftl") || (name.endsWith(".md") && name.startsWith("passages/"))) {
                templates.parsed(name);
            }
        }
    }

    private static List<String> files(Path house) throws WordingException {
        try (Stream<Path> walk = Files.walk(house)) {
            List<String> names = walk.filter(Files::isRegularFile)
                    .map(file -> house.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> TEMPLATE_FOLDERS.stream().anyMatch(f -> name.startsWith(f + "/")))
                    .limit(MAX_FILES + 1L)
                    .sorted()
                    .toList();
            if (names.size() > MAX_FILES) {
                throw new WordingException("The folder of house templates " + house + " holds more than " + MAX_FILES
                        + " files. Is it the right folder?");
            }
            return names;
        } catch (IOException | UncheckedIOException e) {
            throw new WordingException("The folder of house templates " + house + " cannot be read.", e);
        }
    }

    private static void checkPassageName(Path house, String file) throws WordingException {
        String base = file.substring(file.lastIndexOf('/') + 1);
        if (!base.endsWith(".md")) {
            throw new WordingException(house.resolve(file) + " is not a passage: a passage's file ends in .md.");
        }
        String name = base.substring(0, base.length() - ".md".length());
        if (!name.startsWith(OWN) && !PassageNames.isKnown(name)) {
            throw new WordingException(house.resolve(file) + " replaces nothing: there is no passage \"" + name
                    + "\". Run \"noticewright passages\" for their names; one of the house's own must begin with \""
                    + OWN + "\".");
        }
    }
}
