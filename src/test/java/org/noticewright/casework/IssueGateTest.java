package org.noticewright.casework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.noticewright.check.Checks;
import org.noticewright.check.JudgedFinding;
import org.noticewright.check.Judgement;
import org.noticewright.check.Rules;
import org.noticewright.check.SentenceMemory;
import org.noticewright.check.Verdict;
import org.noticewright.clock.Clock;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Authority;
import org.noticewright.letter.AuthoritySource;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterFile;
import org.noticewright.letter.LetterFileException;
import org.noticewright.wording.Wording;
import org.noticewright.wording.WordingException;

/** What stops a final letter, and which recorded reasons let it go. */
class IssueGateTest {
    private static final Path BASE =
            Path.of(System.getProperty("project.basedir", "."), "src/test/resources/check/base");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 26);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LetterFile LETTERS = new LetterFile(Exemptions.load());
    private static final Wording WORDING = Wording.standard();
    private static final IssueGate GATE =
            new IssueGate(new JudgeLetter(Exemptions.load(), new Checks(Rules.load()), Clock::standard));

    /** A placeholder: an error, but not one of omission. */
    private static final String OPEN_CLOSING = "Please ask XX about this.";

    @ParameterizedTest
    @ValueSource(strings = {"withheld", "ncnd", "mixed", "holding", "table"})
    void soundLetter_passes(String base) throws Exception {
        assertThat(ask(letter(base))).isInstanceOf(IssueGate.Answer.Open.class);
    }

    @ParameterizedTest(name = "{2} without {1}")
    @CsvSource(delimiter = '|', textBlock = """
            withheld | /bases/0/exemption | N01 | Section 17(1)(b)
            withheld | /bases/0/harm      | N02 | Section 17(1)(c)
            withheld | /bases/0/balance   | P02 | Section 17(3)
            withheld | /bases/0/factors   | P01 | Section 17(3)
            withheld | an answer          | D01 | Section 17(1)
            ncnd     | statement          | C06 | Section 17(1)(a)
            withheld | review             | N04 | Section 17(7)(a)
            withheld | complaint          | N05 | Section 17(7)(b)
            """)
    void omission_isNeverOverridden_andTheProvisionIsNamed(String base, String without, String check, String provision)
            throws Exception {
        ObjectNode letter = letter(base);
        omit(letter, without);
        for (JudgedFinding error : shut(letter).errors()) {
            accept(letter, error, "Agreed with the Director.");
        }

        IssueGate.Answer.Shut shut = shut(letter);

        assertThat(shut.errors()).anySatisfy(error -> {
            assertThat(error.finding().id()).isEqualTo(check);
            assertThat(error.verdict()).isInstanceOf(Verdict.NeverOverridden.class);
        });
        assertThat(shut.sentences()).anySatisfy(sentence -> assertThat(sentence)
                .contains("(" + check + ", ")
                .endsWith(provision
                        + " of the Freedom of Information Act 2000 requires it, so it cannot be overridden."));
    }

    @Test
    void otherError_isOverriddenWithARecordedReason() throws Exception {
        ObjectNode letter = withClosing(OPEN_CLOSING);
        assertThat(shut(letter).sentences())
                .singleElement()
                .asString()
                .startsWith("passages.closing: ")
                .contains("(L05, ")
                .endsWith("It can be overridden with a recorded reason.");

        accept(letter, shut(letter).errors().getFirst(), "XX is the name of the office.");

        assertThat(ask(letter)).isInstanceOfSatisfying(IssueGate.Answer.Open.class, open -> assertThat(
                        verdictOn(open.judgement(), "L05"))
                .isEqualTo(new Verdict.Overridden("XX is the name of the office.", "B. Boss", null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void override_withoutAReason_isRefused(String reason) throws Exception {
        ObjectNode letter = withClosing(OPEN_CLOSING);
        accept(letter, shut(letter).errors().getFirst(), reason);

        assertThat(shut(letter).errors()).hasSize(1);
    }

    @Test
    void override_withNoReasonAtAll_isRefused() throws Exception {
        ObjectNode letter = withClosing(OPEN_CLOSING);
        accept(letter, shut(letter).errors().getFirst(), null);

        assertThat(shut(letter).errors()).hasSize(1);
    }

    @Test
    void override_lapsesWhenTheWordsChange() throws Exception {
        ObjectNode letter = withClosing(OPEN_CLOSING);
        accept(letter, shut(letter).errors().getFirst(), "XX is the name of the office.");

        ((ObjectNode) letter.get("passages")).put("closing", "Please ask XX about these pages.");

        assertThat(shut(letter).errors()).singleElement().satisfies(error -> assertThat(error.verdict())
                .isEqualTo(new Verdict.Lapsed("XX is the name of the office.", "B. Boss", null)));
    }

    @Test
    void override_ofOneError_isNotOfAnother() throws Exception {
        ObjectNode letter = withClosing(OPEN_CLOSING);
        accept(letter, shut(letter).errors().getFirst(), "XX is the name of the office.");
        letter.putNull("received");

        assertThat(shut(letter).errors())
                .extracting(error -> error.finding().id())
                .containsExactly("T01");
    }

    @Test
    void warnings_doNotStop() throws Exception {
        ObjectNode letter = letter("withheld");
        letter.putNull("advice");

        assertThat(ask(letter)).isInstanceOfSatisfying(IssueGate.Answer.Open.class, open -> assertThat(
                        verdictOn(open.judgement(), "N12"))
                .isEqualTo(new Verdict.Open()));
    }

    private static Verdict verdictOn(Judgement judgement, String check) {
        return judgement.findings().stream()
                .filter(judged -> judged.finding().id().equals(check))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private static IssueGate.Answer.Shut shut(ObjectNode letter) throws Exception {
        IssueGate.Answer answer = ask(letter);
        assertThat(answer).isInstanceOf(IssueGate.Answer.Shut.class);
        return (IssueGate.Answer.Shut) answer;
    }

    private static IssueGate.Answer ask(ObjectNode json) throws IOException, LetterFileException, WordingException {
        Letter letter = LETTERS.parse(JSON.writeValueAsString(json), "a letter");
        if (!(letter.authority() instanceof AuthoritySource.Given(Authority authority))) {
            throw new IllegalArgumentException("these letters hold their authority");
        }
        return GATE.ask(new LetterInHand(letter, authority, WORDING, TODAY, List.of()), new SentenceMemory());
    }

    private static ObjectNode letter(String base) throws IOException {
        ObjectNode letter = (ObjectNode) read(base + ".letter.json");
        letter.set("authority", read("authority.json"));
        return letter;
    }

    private static ObjectNode withClosing(String words) throws IOException {
        ObjectNode letter = letter("withheld");
        letter.putObject("passages").put("closing", words);
        return letter;
    }

    private static JsonNode read(String name) throws IOException {
        return JSON.readTree(Files.readString(BASE.resolve(name), UTF_8));
    }

    /** Takes a value out; a passage is emptied. */
    private static void omit(ObjectNode letter, String without) {
        if (without.equals("statement")) {
            ((ObjectNode) letter.at("/bases/0"))
                    .putObject("passages")
                    .put("statement", "Section 31(3) by virtue of section 31(1)(a) is our answer.");
        } else if (without.equals("an answer")) {
            ((ObjectNode) letter.at("/outcomes/0")).putArray("questions").add("1");
        } else if (!without.startsWith("/")) {
            letter.putObject("passages").put(without, "");
        } else {
            ((ObjectNode) letter.at("/bases/0")).remove(without.substring("/bases/0/".length()));
        }
    }

    private static void accept(ObjectNode letter, JudgedFinding error, @Nullable String reason) {
        letter.withArray("/accepted")
                .addObject()
                .put("check", error.finding().id())
                .put("field", error.finding().field())
                .put("words", error.finding().words())
                .put("reason", reason)
                .put("by", "B. Boss");
    }
}
