package org.noticewright.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.noticewright.law.Exemption;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.PassageNames;

/**
 * Checks a folder of house templates as a whole before any letter is worded with it: every template parses, and no
 * passage has a name that would shadow nothing.
 */
final class HouseFolder {

    /** Passages that a house invents for its own parts begin with this. */
    static final String OWN = "house.";

    private static final int MAX_FILES = 1_000;
    private static final List<String> TEMPLATE_FOLDERS = List.of("letters", "parts", "passages", "style");

    private static final Pattern LEFT_BY_SYSTEMS = Pattern.compile("(.*/)?(\\.[^/]*|Thumbs\\.db|desktop\\.ini)");
    private static final Set<String> EXEMPTION_FOLDERS =
            Exemptions.load().all().stream().map(Exemption::folder).collect(Collectors.toUnmodifiableSet());

    private HouseFolder() {}

    static void check(Path house, Templates templates) throws WordingException {
        if (!Files.isDirectory(house)) {
            throw new WordingException("The folder of house templates " + house
                    + " is not there. Correct \"templates\" in the authority file, or make the folder.");
        }
        for (String name : files(house)) {
            checkPlace(house, name);
            if (name.startsWith("passages/")) {
                checkPassageName(house, name);
            }
            if (!name.startsWith("style/")) {
                templates.parsed(name);
            }
        }
    }

    /** What tells whether a file of the house has changed: its size and its time, by relative path. */
    static Map<String, String> state(Path house) throws WordingException {
        Map<String, String> state = new LinkedHashMap<>();
        try {
            for (String name : files(house)) {
                Path file = house.resolve(name);
                state.put(name, Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
        } catch (IOException e) {
            throw new WordingException("The folder of house templates " + house + " cannot be read.", e);
        }
        return state;
    }

    /** The parts and letters of a house, as a user finds them, for a fault that is in one of them. */
    static String parts(Path house) {
        try {
            List<String> names =
                    files(house).stream().filter(name -> name.endsWith(".ftl")).toList();
            return names.size() == 1
                    ? house.resolve(names.getFirst()).toString()
                    : "One of the templates in " + house + " (" + QuestionNames.join(names) + ")";
        } catch (WordingException e) {
            return "A template in " + house;
        }
    }

    private static List<String> files(Path house) throws WordingException {
        List<String> names = new ArrayList<>();
        try {
            for (String folder : TEMPLATE_FOLDERS) {
                names.addAll(filesOf(house, house.resolve(folder)));
            }
            if (names.size() > MAX_FILES) {
                throw new WordingException("The folder of house templates " + house + " holds more than " + MAX_FILES
                        + " files. Is it the right folder?");
            }
            return names;
        } catch (IOException | UncheckedIOException e) {
            throw new WordingException("The folder of house templates " + house + " cannot be read.", e);
        }
    }

    /** Links are followed, so that no file is read unchecked; {@link #checkPlace} refuses those that lead outside. */
    private static List<String> filesOf(Path house, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> house.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !LEFT_BY_SYSTEMS.matcher(name).matches())
                    .limit(MAX_FILES + 1L)
                    .sorted()
                    .toList();
        }
    }

    private static void checkPlace(Path house, String file) throws WordingException {
        if (!TemplateFolders.isInside(house, house.resolve(file))) {
            throw new WordingException(house.resolve(file)
                    + " is a link that leads out of the folder of house templates. Put the file itself there.");
        }
        if (!TemplateFolders.isRead(file)) {
            throw new WordingException(
                    house.resolve(file)
                            + " is no template: files end in .ftl in letters and parts, .md in passages, .css in style. Rename it or take it out.");
        }
    }

    private static void checkPassageName(Path house, String file) throws WordingException {
        String base = file.substring(file.lastIndexOf('/') + 1);
        String name = base.substring(0, base.length() - ".md".length());
        String folder = file.substring("passages/".length(), Math.max("passages/".length(), file.lastIndexOf('/')));
        if (!name.startsWith(OWN) && !PassageNames.isKnown(name)) {
            throw new WordingException(house.resolve(file) + " replaces nothing: there is no passage \"" + name
                    + "\". Run \"noticewright passages\" for their names; one of the house's own must begin with \""
                    + OWN + "\".");
        }
        boolean ofBasis = name.startsWith(OWN) || PassageNames.OF_BASIS.contains(name);
        if (!folder.isEmpty() && !(ofBasis && EXEMPTION_FOLDERS.contains(folder))) {
            throw new WordingException(house.resolve(file)
                    + " replaces nothing: the folders of passages are "
                    + QuestionNames.join(EXEMPTION_FOLDERS.stream().sorted().toList())
                    + ", for the passages of an exemption alone. Move the file.");
        }
    }
}
