package org.noticewright.desk.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.noticewright.check.Rules;
import org.noticewright.desk.help.Glossary.Term;
import org.noticewright.desk.help.HelpModel.Chapter;

class HelpModelTest {
    private final HelpModel model = new HelpModel(Rules.load(), "1.0");

    @Test
    void rules_areAllThereWithWordsSeverityAndBasis() {
        assertThat(model.found(Chapter.RULES)).hasSize(Rules.load().all().size());
        Entry exact = model.found(Chapter.RULES).getFirst();
        assertThat(exact.head()).startsWith("N01 ");
        assertThat(exact.note()).startsWith("Error").contains("s17(1)(b)");
        assertThat(exact.body()).contains("Name the exact exemption").contains("What to do:");
        assertThat(exact.source()).startsWith("https://");
    }

    @Test
    void search_narrowsEveryChapterByAllWordsInAnyOrder() {
        model.queryProperty().set("DENY confirm");
        assertThat(model.found(Chapter.WORDS)).isNotEmpty().allMatch(entry -> entry.words()
                .toLowerCase(java.util.Locale.UK)
                .contains("deny"));
        assertThat(model.title(Chapter.WORDS))
                .isEqualTo("Words (%d)".formatted(model.found(Chapter.WORDS).size()));
        assertThat(model.found(Chapter.KEYS)).isEmpty();

        model.queryProperty().set("");
        assertThat(model.found(Chapter.KEYS)).hasSize(Keys.all().size());
        assertThat(model.title(Chapter.KEYS)).isEqualTo("Keys");
    }

    @Test
    void glossary_isReadFromItsTablesWithoutMarks() {
        assertThat(Glossary.load()).hasSizeGreaterThan(40).allMatch(term -> !term.meaning()
                .contains("`"));
        assertThat(Glossary.load()).anySatisfy(term -> {
            assertThat(term.word()).isEqualTo("causal link (causalLink)");
            assertThat(term.chapter()).isEqualTo("The prejudice test");
        });
        assertThat(
                        Glossary.read(
                                "## A `b`\n| W | M | S |\n| --- | --- | --- |\n| [x](y) | a \\| b | c |\nno row\n| d | e | f |"))
                .containsExactly(new Term("x", "a | b", "c", "A b"));
    }

    @Test
    void about_namesEveryLibraryThatIsShipped() throws IOException {
        String pom = Files.readString(Path.of(System.getProperty("project.basedir", "."), "pom.xml"));
        String dependencies = pom.substring(pom.indexOf("<dependencies>"), pom.indexOf("</dependencies>"));
        Pattern dependency = Pattern.compile("<dependency>.*?</dependency>", Pattern.DOTALL);
        Pattern artifact = Pattern.compile("<artifactId>([^<]+)</artifactId>");
        var shipped = dependency
                .matcher(dependencies)
                .results()
                .map(MatchResult::group)
                .filter(one -> !one.contains("<scope>test</scope>"))
                .map(one -> artifact.matcher(one)
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group(1))
                .toList();
        assertThat(shipped).hasSizeGreaterThan(10);
        assertThat(model.found(Chapter.ABOUT).stream().map(Entry::head)).containsAll(shipped);
    }
}
