package org.noticewright.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.letter.Letter;
import org.noticewright.letter.PassageNames;

/** Holds the guide to house templates to the program: its passages, values, functions and example. */
class HouseTemplatesGuideTest {

    private static final Path GUIDE =
            Path.of(System.getProperty("project.basedir"), "docs", "how-to", "house-templates.md");
    private static final Path EXAMPLE = Worded.EXAMPLES.resolve("house-templates");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private static String guide() throws IOException {
        return Files.readString(GUIDE).replace("\r\n", "\n");
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }

    private static String table(List<String> names) {
        return names.stream()
                .map(n -> "| `" + n + "` | " + PassageNames.standsFor(n) + " |\n")
                .collect(Collectors.joining("", "| Passage | Stands for |\n| --- | --- |\n", ""));
    }

    @Test
    void guide_listsEveryPassage() throws IOException {
        assertThat(guide())
                .contains("<!-- passages of the letter -->\n\n" + table(PassageNames.OF_LETTER) + "\n")
                .contains("<!-- passages of a basis -->\n\n" + table(PassageNames.OF_BASIS) + "\n<!-- end -->");
    }

    @Test
    void guide_listsEveryFunction() throws IOException {
        String functions = between(guide(), "<!-- functions -->", "\n\n");
        Set<String> documented = Pattern.compile("`(\\w+)\\(")
                .matcher(functions)
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        PassageWriter writer = new PassageWriter(
                Worded.letter("\"subject\": \"x\""),
                new Templates(new TemplateFolders(null)),
                new TemplateFolders(null),
                Map.of());
        assertThat(documented)
                .containsExactlyElementsOf(new TreeSet<>(
                        new TemplateFunctions(writer, true).byName().keySet()));
    }

    /** Every value of a full letter is named in the guide, and every value that the guide names exists. */
    @Test
    void guide_listsEveryValue() throws IOException, WordingException {
        Set<String> real = new TreeSet<>();
        for (Letter letter : List.of(
                Worded.letter(FullLetter.JSON),
                Worded.example("harrowby-council-holding"),
                Worded.example("westmere-university-ncnd"),
                Worded.example("northmoor-hospital-refusal"),
                Worded.letter(
                        "\"received\": \"2026-01-05\", \"clarified\": \"2026-01-06\", \"questions\": [{\"id\": \"1\"}]"))) {
            Map<String, Object> values = new LinkedHashMap<>();
            PassageWriter writer = new PassageWriter(
                    letter, new Templates(new TemplateFolders(null)), new TemplateFolders(null), values);
            LetterValues letterValues = new LetterValues(letter, new QuestionNames(letter), writer::date);
            values.putAll(letterValues.of(Worded.authority(letter), LocalDate.of(2026, 9, 1), true));
            new AnswerValues(letter, letterValues, writer).addTo(values);
            collect("", values, real);
        }
        Set<String> documented = documented();

        assertThat(real.stream().filter(name -> !documented.contains(name))).isEmpty();
        assertThat(documented.stream().filter(name -> !real.contains(name))).isEmpty();
    }

    private static void collect(String path, Object value, Set<String> names) {
        switch (value) {
            case Map<?, ?> map ->
                map.forEach((key, inner) -> {
                    String name = path.isEmpty() ? String.valueOf(key) : path + "." + key;
                    boolean scope = List.of("scope", "undecided").contains(String.valueOf(key));
                    if (inner instanceof Map<?, ?> && !scope && !"table".equals(key)) {
                        collect(name, inner, names);
                    } else {
                        names.add(name);
                        boolean opaque = scope || List.of("tables", "list").contains(String.valueOf(key));
                        if (!opaque && inner instanceof List<?> list) {
                            list.forEach(entry -> collect("bases".equals(key) ? "basis" : name, entry, names));
                        }
                    }
                });
            default -> {}
        }
    }

    private static Set<String> documented() throws IOException {
        String values = between(guide(), "<!-- values -->", "### Values of some passages alone");
        Set<String> names = new TreeSet<>();
        for (String row : values.lines().filter(l -> l.startsWith("| `")).toList()) {
            String[] columns = row.split(" \\| ", 2);
            List<String> first = codes(columns[0]);
            names.addAll(first);
            if (columns[1].contains("each has") || columns[1].contains("each factor has")) {
                for (String list : first) {
                    String[] after = columns[1].split("each (factor )?has", 2);
                    codes(after[1]).forEach(name -> names.add(list + "." + name));
                }
            }
        }
        return names;
    }

    private static List<String> codes(String text) {
        return new ArrayList<>(
                CODE.matcher(text).results().map((MatchResult m) -> m.group(1)).toList());
    }

    @Test
    void example_changesWhatTheGuideSays() throws WordingException {
        Letter letter = Worded.example("harrowby-council-mixed");
        Worded worded = Worded.of(letter, Wording.of(EXAMPLE), false);

        assertThat(worded.words("opening"))
                .isEqualTo(
                        "Thank you for writing to the Council. Your request under the Freedom of Information Act 2000 "
                                + "(the Act) about Harrowby Pay and help for residents reached us on Monday 2 February 2026.");
        assertThat(worded.text())
                .contains("Council reference: HBC-FOI-2026-0087", "Date: Thursday 26 February 2026")
                .contains("With kind regards Priya Wetherlam")
                .contains("Why either answer does harm")
                .contains("please telephone us on 01632 960271")
                .doesNotContain("Please reply to");
        assertThat(worded.text().indexOf("What you asked"))
                .isLessThan(worded.text().indexOf("Our decision"));
        assertThat(worded.text().indexOf("Other formats"))
                .isGreaterThan(worded.text().indexOf("With kind regards"));
        assertThat(worded.words("house.formats")).startsWith("If you would like this letter in large print");
    }

    @Test
    void example_wordsEveryExampleLetter() throws WordingException {
        Wording house = Wording.of(EXAMPLE);
        for (String name : Worded.examples()) {
            assertThat(Worded.of(Worded.example(name), house, false).unfinished())
                    .isEmpty();
        }
    }

    @Test
    void style_canBeTheHouses(@TempDir Path folder) throws WordingException {
        Worded.house(folder, "style/letter.css", "p { color: black }");
        WordedLetter worded = Wording.of(folder)
                .word(
                        Worded.letter("\"subject\": \"x\""),
                        Worded.authority("harrowby"),
                        LocalDate.of(2026, 1, 2),
                        false);

        assertThat(worded.pageStyle()).isEqualTo("p { color: black }");
    }

    @Test
    void part_canBeLeftOut(@TempDir Path folder) throws WordingException {
        Worded.house(folder, "parts/advice.ftl", "");

        assertThat(Worded.of(Worded.example("harrowby-council-mixed"), Wording.of(folder), false)
                        .text())
                .doesNotContain("What may help you");
    }
}
