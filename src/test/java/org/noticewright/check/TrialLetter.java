package org.noticewright.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.LetterFile;
import org.noticewright.letter.LetterFileException;
import org.noticewright.wording.WordingException;

/**
 * A letter with the faults that a specialist marked in it; {@code src/test/resources/check/trial/README.md} says how they
 * are written.
 *
 * @param folder in which it stands
 * @param name of the letter
 * @param expected the faults to be found
 * @param fair what may be found besides
 */
record TrialLetter(Path folder, String name, List<Mark> expected, List<Mark> fair) {
    static final Path FOLDER = ExampleFile.FOLDER.resolve("trial");
    private static final Pattern LINE = Pattern.compile("(expect|fair) ([A-Z0-9|]+)(?:: (.+))?");
    private static final Checks CHECKS = new Checks(Rules.load());

    /** A fault; {@code words} are those at fault, null where something is missing. */
    record Mark(List<String> ids, @Nullable String words) {
        boolean isFoundBy(Finding finding) {
            if (!ids.contains(finding.rule().id())) {
                return false;
            }
            String excerpt = finding.excerpt();
            String sentence = finding.hit().sentence();
            return words == null
                    || excerpt == null
                    || overlap(plain(words), plain(excerpt))
                    || (sentence != null && overlap(plain(words), plain(sentence)));
        }

        /** Whether one holds the other, or the end of one is the beginning of the other. */
        private static boolean overlap(String words, String excerpt) {
            if (words.contains(excerpt) || excerpt.contains(words)) {
                return true;
            }
            int shortest = 20;
            for (int length = Math.min(words.length(), excerpt.length()); length >= shortest; length--) {
                if (words.regionMatches(words.length() - length, excerpt, 0, length)
                        || excerpt.regionMatches(excerpt.length() - length, words, 0, length)) {
                    return true;
                }
            }
            return false;
        }

        private static String plain(String text) {
            return text.replace('’', '\'')
                    .replaceAll("\\s+", " ")
                    .strip()
                    .toLowerCase(Locale.UK)
                    .replaceAll("[.;,:]+$", "");
        }

        @Override
        public String toString() {
            return String.join("|", ids) + (words == null ? "" : ": " + words);
        }
    }

    /** All letters of a folder, in the order of their names. */
    static List<TrialLetter> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<TrialLetter> letters = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".marks.txt"))
                    .sorted()
                    .toList()) {
                letters.add(read(folder, file));
            }
            return letters;
        }
    }

    private static TrialLetter read(Path folder, Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).replace(".marks.txt", "");
        TrialLetter letter = new TrialLetter(folder, name, new ArrayList<>(), new ArrayList<>());
        for (String line : Files.readAllLines(file, UTF_8)) {
            Matcher parts = LINE.matcher(line.strip());
            if (!parts.matches()) {
                throw new IOException(file + ": what is this line? " + line);
            }
            Mark mark = new Mark(List.of(parts.group(2).split("\\|")), parts.group(3));
            (parts.group(1).equals("expect") ? letter.expected : letter.fair).add(mark);
        }
        return letter;
    }

    /** What the checks find in it. */
    List<Finding> findings() throws IOException, LetterFileException, WordingException {
        String json = Files.readString(folder.resolve(name + ".letter.json"), UTF_8);
        return CHECKS.run(ExampleLetters.checked(new LetterFile(Exemptions.load()).parse(json, name + ".letter.json")));
    }

    /** The faults that no finding names. */
    List<Mark> missed(List<Finding> findings) {
        return expected.stream()
                .filter(mark -> findings.stream().noneMatch(mark::isFoundBy))
                .toList();
    }

    /** The findings that nobody marked. */
    List<Finding> falseAlarms(List<Finding> findings) {
        return findings.stream()
                .filter(finding ->
                        Stream.concat(expected.stream(), fair.stream()).noneMatch(mark -> mark.isFoundBy(finding)))
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
