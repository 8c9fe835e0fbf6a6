package org.noticewright.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.noticewright.letter.Letter;

/** House templates that are broken: each gives one plain sentence that names the file, and the line where there is one. */
class BrokenHouseTest {

    private static final Letter LETTER = Worded.example("harrowby-council-mixed");

    @TempDir
    Path folder;

    /** The sentence for a house with these files. */
    private String sentence() {
        try {
            Wording.of(folder).word(LETTER, Worded.authority("harrowby"), LocalDate.of(2026, 1, 2), false);
            throw new AssertionError("the house was taken as good");
        } catch (WordingException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private void isPlain(String sentence, String file) {
        assertThat(sentence)
                .startsWith(folder.resolve(file).toString())
                .hasLineCount(1)
                .endsWith(".")
                .doesNotEndWith("..")
                .doesNotContain("Exception", "freemarker", "java.", "FTL stack", "null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "parts/opening.ftl; 2; ~<p>\n${received~; the template is broken",
                "parts/opening.ftl; 2; ~<#if received??>\n<p>x</p>\n~; the template is broken",
                "parts/opening.ftl; 2; ~\n<#list 1..3 as x>\n~; the template is broken",
                "parts/opening.ftl; 2; ~\n<#nonsense>~; the template is broken",
                "passages/opening.md; 1; ~<#if subject??>x~; the template is broken",
                "passages/opening.md; 2; ~x\n${nothing}~; there is no value \"nothing\"",
                "passages/opening.md; 1; ~${authority.fax}~; there is no value \"authority.fax\"",
                "passages/opening.md; 1; ~${requester.name.length()}~; ",
                "parts/opening.ftl; 3; ~\n\n<p>${passage(questions)}</p>~; argument 1 must be words",
                "parts/opening.ftl; 1; ~<#stop \"Enough\">~; Enough",
                "parts/opening.ftl; 1; ~<#include \"../../../../../../etc/passwd\">~; is no template",
                "parts/opening.ftl; 1; ~<#include \"/parts/none.ftl\">~; is no template",
                "parts/opening.ftl; 1; ~<#import \"/style/letter.css\" as x>~; is no template",
                "parts/opening.ftl; 1; ~${heading(\"x\")}~; \"heading\" is called with too little",
                "parts/opening.ftl; 1; ~${block()}~; \"block\" is called with too little",
                "parts/opening.ftl; 1; ~${heading(\"x\", \"y\")}~; \"heading\" is called with too little"
            })
    void brokenTemplate_isNamedWithItsLine(String file, int line, String text, String reason) {
        Worded.house(folder, file, text);

        String sentence = sentence();
        isPlain(sentence, file);
        assertThat(sentence).contains(", line " + line + ": ").contains(reason == null ? "" : reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${subject?interpret}",
                "<@subject?interpret />",
                "${subject?eval}",
                "${subject ?\n eval}",
                "${subject?<#-- x -->eval}",
                "${subject?eval_json}",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${subject?api.class}",
                "${subject?has_api}",
                "${subject?no_esc}",
                "<#noautoesc>${subject}</#noautoesc>",
                "<#outputformat \"plainText\">${subject}</#outputformat>",
                "<#ftl output_format=\"plainText\">${subject}"
            })
    void forbidden_isRefusedBeforeAnythingIsWorded(String text) {
        Worded.house(folder, "parts/opening.ftl", "\n" + text);

        assertThatThrownBy(() -> Wording.of(folder))
                .isInstanceOf(WordingException.class)
                .hasMessageStartingWith(folder.resolve("parts/opening.ftl") + ", line ")
                .hasMessageEndingWith("is not allowed in a house template. Take it out.");
    }

    @Test
    void uncheckedFile_cannotBeIncluded() {
        Worded.house(
                folder,
                "extra/evil.ftl",
                "${subject?interpret}",
                "parts/opening.ftl",
                "<#include \"/extra/evil.ftl\">");

        assertThat(sentence()).contains("parts/opening.ftl, line 1: ").contains("is no template");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "passages/opnening.md; there is no passage \"opnening\"",
                "passages/opening.txt; is no template",
                "passages/opening.md.txt; is no template",
                "parts/opening.ftl.txt; is no template",
                "parts/opening.md; is no template",
                "style/letter.ftl; is no template",
                "passages/s31-4/statement.md; replaces nothing",
                "passages/s31-3/opening.md; replaces nothing",
                "passages/deep/s31-3/statement.md; replaces nothing"
            })
    void fileThatShadowsNothing_isNamed(String file, String reason) {
        Worded.house(folder, file, "x");

        assertThat(sentence())
                .startsWith(folder.resolve(file).toString())
                .contains(reason)
                .endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"passages/.DS_Store", "parts/Thumbs.db", "style/desktop.ini", "readme.txt", ".git/config"})
    void fileThatASystemLeft_isNotMinded(String file) throws WordingException {
        Worded.house(folder, file, "${broken");

        assertThat(Worded.of(LETTER, Wording.of(folder), false).text()).contains("Thank you for your request");
    }

    @Test
    @Timeout(40)
    void endlessList_isEndedAndTheThreadGoesOn() {
        Worded.house(folder, "parts/opening.ftl", "\n<#list 1.. as x><#if x lt 0>y</#if></#list>");

        String sentence = sentence();
        isPlain(sentence, "parts/opening.ftl");
        assertThat(sentence).contains("does not come to an end");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"parts/opening.ftl", "passages/opening.md"})
    @Timeout(60)
    void hugeOutput_isEnded(String file) {
        Worded.house(folder, file, "<#list 1.. as x>" + "x".repeat(10_000) + "</#list>");

        assertThat(sentence())
                .contains("would have more than 40000000 characters")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#include \"/parts/opening.ftl\">",
                "<#macro m><@m/></#macro><@m/>",
                "<#function f><#return f()></#function>${f()}"
            })
    void endlessRecursion_isEnded(String text) {
        Worded.house(folder, "parts/opening.ftl", text);

        assertThat(sentence())
                .contains("opening.ftl")
                .contains("calls itself without end")
                .hasLineCount(1);
    }

    @Test
    void valueThatGrowsWithoutEnd_isEnded() {
        Worded.house(
                folder, "passages/opening.md", "<#assign x=\"xxxxxxxxxx\"><#list 1..60 as i><#assign x=x+x></#list>");

        assertThat(sentence())
                .containsAnyOf("needs more memory", "does not come to an end")
                .hasLineCount(1);
    }

    @Test
    void fileThatIsNotUtf8_isNamed() throws IOException {
        Files.createDirectories(folder.resolve("passages"));
        Files.write(folder.resolve("passages/opening.md"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(sentence()).contains("opening.md").contains("is not UTF-8 text. Save it as UTF-8.");
    }

    @Test
    void byteOrderMark_isNoFault() throws WordingException {
        Worded.house(folder, "passages/opening.md", "\uFEFFHello.");

        assertThat(Worded.of(LETTER, Wording.of(folder), false).words("opening"))
                .isEqualTo("Hello.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"passages/opening.md", "style/letter.css"})
    void fileThatIsTooLarge_isNamed(String file) {
        Worded.house(folder, file, "x".repeat(1_000_001));

        assertThat(sentence()).contains(folder.resolve(file).toString()).contains("larger than a template may be");
    }

    @Test
    void missingFolder_isNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        for (Path house : new Path[] {folder.resolve("none"), file}) {
            assertThatThrownBy(() -> Wording.of(house))
                    .isInstanceOf(WordingException.class)
                    .hasMessageContaining("The folder of house templates " + house + " is not there.");
        }
    }

    @Test
    void linkOutOfTheFolder_isRefused(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.md"), "secret");
        Files.createDirectories(folder.resolve("passages"));
        Files.createSymbolicLink(folder.resolve("passages/opening.md"), secret);

        assertThat(sentence())
                .startsWith(folder.resolve("passages/opening.md").toString())
                .contains("is a link that leads out of the folder")
                .doesNotContain(secret.toString());
    }

    @Test
    void linkedFolderOfPassages_isRefusedOrInside(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("opening.md"), "secret");
        Files.createSymbolicLink(folder.resolve("passages"), elsewhere);

        assertThat(sentence()).contains("is a link that leads out of the folder");
    }

    @Test
    void malformedPart_isNamed() {
        Worded.house(folder, "parts/opening.ftl", "\n<p>Thank you <b>very much</p>\n");

        String sentence = sentence();
        assertThat(sentence).contains("parts/opening.ftl").hasLineCount(1).endsWith(".");
    }

    @Test
    void typedText_isNeverRunThroughAHouseTemplate() throws WordingException {
        Letter letter = Worded.letter("""
                "subject": "${7*7}<b>&amp;", "reference": "<#assign x=1>${.version}",
                "requester": {"name": "${authority.name}"}, "passages": {"closing": "${7*7} <#stop>"}""");
        Worded.house(
                folder,
                "passages/opening.md",
                "We say ${subject} and ${requester.name} and ${reference}.",
                "parts/salutation.ftl",
                "<p>${subject} ${inline(subject)} ${reference?upper_case}</p>");
        Worded worded = Worded.of(letter, Wording.of(folder), false);

        assertThat(worded.text())
                .contains("${7*7}<b>&amp; ${7*7}<b>& <#ASSIGN X=1>${.VERSION}")
                .contains("We say ${7*7}<b>& and ${authority.name} and <#assign x=1>${.version}.")
                .contains("${7*7} <#stop>");
    }

    @Test
    void currentFolder_isAHouse() throws WordingException {
        Worded.house(folder, "passages/opening.md", "House.");
        Path here = Path.of("").toAbsolutePath().relativize(folder.toAbsolutePath());

        assertThat(Worded.of(LETTER, Wording.of(here), false).words("opening")).isEqualTo("House.");
        assertThat(Worded.of(LETTER, Wording.of(folder.resolve("passages/..")), false)
                        .words("opening"))
                .isEqualTo("House.");
    }
}
