package org.noticewright.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.noticewright.law.Exemptions;

class BadLetterTest {
    private static final LetterFile LETTERS = new LetterFile(Exemptions.load());

    @TempDir
    private Path folder;

    static List<CaseFile.Case> badLetters() {
        return CaseFile.read("bad-letters.txt");
    }

    @ParameterizedTest
    @MethodSource("badLetters")
    void badLetter_isRefusedWithOneSentence(CaseFile.Case bad) {
        assertThat(sentence(bad.input())).isEqualTo(String.join("\n", bad.expected()));
    }

    static List<CaseFile.Case> badAuthorities() {
        return CaseFile.read("bad-authorities.txt");
    }

    @ParameterizedTest
    @MethodSource("badAuthorities")
    void badAuthority_isRefusedWithOneSentence(CaseFile.Case bad) {
        LetterFileException e = catchThrowableOfType(
                LetterFileException.class, () -> new AuthorityFile().parse(bad.input(), "an.authority.json"));

        assertThat(e).hasMessage(String.join("\n", bad.expected()));
    }

    @Test
    void fault_tellsFilePathAndLine() {
        LetterFileException e = fault("{ \"format\": \"noticewright/letter-1\",\n\"questions\": [{\"text\": 1}] }");

        assertThat(e.file()).isEqualTo("letter.json");
        assertThat(e.path()).isEqualTo("questions[0].text");
        assertThat(e.line()).isEqualTo(2);
        assertThat(e.isOfTheMachine()).isFalse();
    }

    @Test
    void missingFile_isNamed() {
        Path missing = folder.resolve("none.letter.json");

        assertThat(faultOf(missing)).hasMessage(missing + ": there is no such file. Check the name and the folder.");
        assertThat(faultOf(folder)).hasMessage(folder + ": this is a folder. Name the file in it.");
    }

    @Test
    void fileThatCannotBeRead_isAFaultOfTheMachine() throws IOException {
        Path looping = folder.resolve("loop.letter.json");
        Files.createSymbolicLink(looping, looping);

        LetterFileException e = faultOf(looping);

        assertThat(e.isOfTheMachine()).isTrue();
        assertThat(e)
                .hasMessage(looping
                        + ": the file can't be read. Check that you may open it and that its disk can be reached.");
    }

    @Test
    void otherEncodings_areNamed() throws IOException {
        Path file = folder.resolve("x.letter.json");
        Files.writeString(
                file,
                "{\"format\":\"noticewright/letter-1\",\n\"subject\":\"caf\u00e9\"}",
                StandardCharsets.ISO_8859_1);
        assertThat(faultOf(file)).hasMessage(file + ", line 2: the file is not UTF-8 (byte 0xe9). Save it as UTF-8.");

        Files.writeString(file, "{}", StandardCharsets.UTF_16);
        assertThat(faultOf(file)).hasMessage(file + ": the file is UTF-16. Save it as UTF-8.");
    }

    @Test
    void byteOrderMark_isPassedOver() throws IOException, LetterFileException {
        Path file = folder.resolve("bom.letter.json");
        Files.writeString(file, "\ufeff{\"format\":\"noticewright/letter-1\",\"subject\":\"x\"}");

        assertThat(LETTERS.read(file).subject()).isEqualTo("x");
    }

    @Test
    void largeFile_isRefused() throws IOException {
        Path file = folder.resolve("large.letter.json");
        Files.write(file, new byte[20 * 1024 * 1024 + 1]);

        assertThat(faultOf(file))
                .hasMessage(file + ": the file is larger than 20 MB. Take out what does not belong in it.");
    }

    @Test
    void longText_isRefusedWithItsPlace() {
        String json = "{\"format\":\"noticewright/letter-1\",\n\"advice\":\"" + "x".repeat(5_000_000) + "\"}";

        assertThat(sentence(json))
                .isEqualTo("letter.json, line 2: advice is longer than 1,000,000 characters. Shorten it.");
    }

    @Test
    void deepNesting_isRefused() {
        assertThat(sentence("{\"format\":" + "[".repeat(10_000)))
                .isEqualTo("letter.json, line 1: lists and objects stand more than 100 deep in one another."
                        + " Take out some levels.");
    }

    @Test
    void unprintableCharacters_areNamedWithFieldAndCodePoint() {
        assertThat(subjectWith("a\\u0007"))
                .endsWith("subject holds the control character U+0007 as character 2. Delete it.");
        assertThat(subjectWith("it\\u0092s"))
                .endsWith("subject holds the control character U+0092 as character 3. Was the text made with another"
                        + " encoding? Type the character again.");
        assertThat(subjectWith("\\ud83d"))
                .endsWith("subject holds half of a character, U+D83D as character 1."
                        + " Was the text cut off? Type the character again or delete it.");
        assertThat(subjectWith("\\ude00x\ud83d\ude00")).contains("U+DE00 as character 1");
        assertThat(subjectWith("x\\uffff"))
                .endsWith("subject holds U+FFFF as character 2, which is no character. Delete it.");
    }

    private static String subjectWith(String text) {
        return sentence("{\"format\":\"noticewright/letter-1\",\"subject\":\"" + text + "\"}");
    }

    private static String sentence(String json) {
        return fault(json).getMessage();
    }

    private static LetterFileException fault(String json) {
        return catchThrowableOfType(LetterFileException.class, () -> LETTERS.parse(json, "letter.json"));
    }

    private static LetterFileException faultOf(Path file) {
        return catchThrowableOfType(LetterFileException.class, () -> LETTERS.read(file));
    }
}
