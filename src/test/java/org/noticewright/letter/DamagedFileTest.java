package org.noticewright.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.noticewright.law.Exemptions;

/** Whatever happens to a file, reading it gives a letter or one sentence, never another exception. */
class DamagedFileTest {
    private static final LetterFile LETTERS = new LetterFile(Exemptions.load());
    private static final String SAMPLE = sample();

    private static String sample() {
        try {
            return Files.readString(CaseFile.FOLDER.resolve("contract.letter.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void cutFile_saysThatItEndsTooSoon() {
        String whole = SAMPLE.strip();
        for (int end = 1; end < whole.length(); end++) {
            String cut = whole.substring(0, end);
            assertThatExceptionOfType(LetterFileException.class)
                    .as(cut)
                    .isThrownBy(() -> LETTERS.parse(cut, "cut.letter.json"))
                    .withMessageMatching("cut\\.letter\\.json, line \\d+: the file ends in the middle of .*\\?");
        }
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void fileWithFlippedBytes_givesALetterOrASentence(@ForAll("bytes") byte[] damaged) throws IOException {
        Path file = Files.createTempFile("damaged", ".letter.json");
        try {
            Files.write(file, damaged);
            assertThat(LETTERS.read(file).questions()).isNotNull();
        } catch (LetterFileException e) {
            assertOneSentence(e, file.toString());
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void textWithForeignPieces_givesALetterOrASentence(@ForAll("texts") String damaged) {
        try {
            assertThat(LETTERS.parse(damaged, "damaged.letter.json").questions())
                    .isNotNull();
        } catch (LetterFileException e) {
            assertOneSentence(e, "damaged.letter.json");
        }
    }

    private static void assertOneSentence(LetterFileException e, String file) {
        assertThat(e.getMessage()).startsWith(file).doesNotContain("\n", "\r", "\t", "Exception", "Jackson");
        assertThat(e.getMessage()).matches(message -> message.endsWith(".") || message.endsWith("?"));
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        byte[] whole = SAMPLE.getBytes(StandardCharsets.UTF_8);
        Arbitrary<Integer> place = Arbitraries.integers().between(0, whole.length - 1);
        Arbitrary<List<Integer>> places = place.list().ofMinSize(1).ofMaxSize(4);
        return places.flatMap(at -> Arbitraries.integers().between(1, 255).map(mask -> {
            byte[] damaged = whole.clone();
            at.forEach(i -> damaged[i] ^= mask.byteValue());
            return damaged;
        }));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.of(
                "",
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                "\"",
                "\\",
                "\\u",
                "null",
                "true",
                "1e9",
                "-",
                "0x",
                "'",
                "/*",
                "\u0000",
                "\ud83d",
                "\uffff",
                "\r",
                "\n",
                "“",
                "\"a\":1,",
                "{\"a\":[",
                "\\ud800",
                "99999999999999999999");
        return Arbitraries.integers().between(0, SAMPLE.length()).flatMap(at -> Arbitraries.integers()
                .between(0, 12)
                .flatMap(out -> piece.map(
                        in -> SAMPLE.substring(0, at) + in + SAMPLE.substring(Math.min(SAMPLE.length(), at + out)))));
    }
}
