package org.noticewright.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.noticewright.check.ExampleFile.Example;
import org.noticewright.check.harm.LikelihoodLock;
import org.noticewright.check.harm.LikelihoodLock.Stated;
import org.noticewright.check.harm.LikelihoodLock.Statement;
import org.noticewright.law.Likelihood;

class LikelihoodLockTest {
    private static final String FIELD = "bases[0].harm.severity";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Disclosure would be likely to assist thieves. | would be likely to | WOULD_BE_LIKELY_TO | true",
                "Disclosure would prejudice the prevention of crime. | would | WOULD | false",
                "Disclosure could assist thieves. | could | WEAKER | false",
                "Release might enable burglars to come in. | might | WEAKER | false",
                "Release is likely to assist thieves. | is likely to | WEAKER | false",
                "It would, or would be likely to, prejudice the prevention of crime here. | would, or would be likely to | BOTH | false",
            })
    void statement_isMarked(String sentence, String words, Stated stated, boolean agrees) throws Exception {
        List<Statement> statements = statements("\"would-be-likely-to\"", sentence);

        assertThat(statements)
                .extracting(Statement::words, Statement::stated, Statement::agrees)
                .containsExactly(tuple(words, stated, agrees));
        Excerpts.Span place = Objects.requireNonNull(statements.getFirst().place());
        assertThat(sentence.substring(place.start(), place.end())).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Section 31(1)(a) provides that information is exempt if its disclosure would, or would be likely to, prejudice the prevention or detection of crime.",
                "A successful theft would harm the yard.",
                "Openness would help residents.",
                "The depot may be visited on Mondays."
            })
    void sentence_thatStatesNoLevel_isNotMarked(String sentence) throws Exception {
        assertThat(statements("\"would-be-likely-to\"", sentence)).isEmpty();
    }

    @Test
    void higherLevel_isAgreedWith_whereItIsChosen() throws Exception {
        assertThat(statements("\"would\"", "Release would assist thieves. It would be likely to harm us."))
                .extracting(Statement::words, Statement::agrees)
                .containsExactly(tuple("would", true), tuple("would be likely to", false));
    }

    @Test
    void nothingAgrees_whileNoLevelIsChosen() throws Exception {
        assertThat(statements("null", "Release would be likely to assist thieves. It could harm the yard."))
                .isNotEmpty()
                .allMatch(statement -> !statement.agrees())
                .extracting(Statement::words)
                .contains("would be likely to", "could");
    }

    @Test
    void lock_tellsTheChosenLevelOfItsBasis() throws Exception {
        CheckedLetter letter = ExampleLetters.of(new Example("mixed", "mixed", Map.of()));

        assertThat(LikelihoodLock.of(letter, field -> null))
                .hasSameSizeAs(letter.grounds())
                .allSatisfy(lock -> {
                    assertThat(lock.chosen()).isEqualTo(Likelihood.WOULD_BE_LIKELY_TO);
                    assertThat(lock.statements()).isNotEmpty().allMatch(Statement::agrees);
                });
    }

    private static List<Statement> statements(String level, String sentence) throws Exception {
        CheckedLetter letter = ExampleLetters.of(new Example(
                "withheld", "withheld", Map.of("bases[0].likelihood", level, FIELD, "\"" + sentence + "\"")));
        return LikelihoodLock.of(letter, field -> field.equals(FIELD) ? sentence : null)
                .getFirst()
                .statements()
                .stream()
                .filter(statement -> statement.field().equals(FIELD))
                .toList();
    }
}
