package org.noticewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.noticewright.check.ExampleFile.Example;
import org.noticewright.check.FixAction.ReplaceWords;
import org.noticewright.check.FixAction.RestorePassage;
import org.noticewright.check.FixAction.SetField;
import org.noticewright.letter.Acceptance;

/** What was said of findings, and whether it still counts. */
class JudgementTest {
    private static final String SEVERITY = "bases[0].harm.severity";
    private static final String WEAK = "Release could assist thieves.";

    @Test
    void warning_withAReason_isAccepted() throws Exception {
        Finding found = only("H03", Map.of(SEVERITY, quoted(WEAK)));

        assertThat(verdict(
                        Map.of(SEVERITY, quoted(WEAK)),
                        found.accept("Agreed with the legal team.", "A. Adviser", LocalDate.of(2026, 11, 20))))
                .isEqualTo(
                        new Verdict.Accepted("Agreed with the legal team.", "A. Adviser", LocalDate.of(2026, 11, 20)));
    }

    @Test
    void acceptance_withoutAReason_doesNotCount() throws Exception {
        Finding found = only("H03", Map.of(SEVERITY, quoted(WEAK)));

        assertThat(verdict(Map.of(SEVERITY, quoted(WEAK)), found.accept("  ", null, null)))
                .isEqualTo(new Verdict.Open());
    }

    @Test
    void acceptance_holdsWhileOtherWordsChange_andLapsesWithItsOwn() throws Exception {
        Acceptance said =
                only("H03", Map.of(SEVERITY, quoted("It is so. " + WEAK))).accept("Agreed.", null, null);

        assertThat(verdict(Map.of(SEVERITY, quoted(WEAK + " It is a heavy loss.")), said))
                .isEqualTo(new Verdict.Accepted("Agreed.", null, null));
        assertThat(verdict(Map.of(SEVERITY, quoted("Release could assist burglars.")), said))
                .isEqualTo(new Verdict.Lapsed("Agreed.", null, null));
    }

    @Test
    void acceptance_ofOneSentence_isNotOfAnother() throws Exception {
        Acceptance said = only("H03", Map.of(SEVERITY, quoted(WEAK))).accept("Agreed.", null, null);
        Map<String, String> both = Map.of(SEVERITY, quoted(WEAK + " Disclosure may enable thieves to strike."));

        assertThat(judged(both, said).stream()
                        .filter(judged -> judged.finding().id().equals("H03"))
                        .map(JudgedFinding::verdict))
                .containsExactly(new Verdict.Accepted("Agreed.", null, null), new Verdict.Open());
    }

    @Test
    void acceptance_isOfItsCheckOnly() throws Exception {
        Acceptance said = only("H03", Map.of(SEVERITY, quoted(WEAK))).accept("Agreed.", null, null);
        Acceptance other = new Acceptance("H02", said.field(), said.words(), said.reason(), null, null);

        assertThat(verdict(Map.of(SEVERITY, quoted(WEAK)), other)).isEqualTo(new Verdict.Open());
    }

    @Test
    void acceptance_ofWhatIsMissing_lapsesWhenWhatTheCheckLookedAtChanges() throws Exception {
        Map<String, String> noAdvice = Map.of("advice", "null");
        Acceptance said = only("N12", noAdvice).accept("The requester has it all.", null, null);

        assertThat(verdict(noAdvice, said)).isInstanceOf(Verdict.Accepted.class);
        assertThat(verdict(with(noAdvice, "bases[0].harm.severity", quoted("Other words.")), said))
                .isInstanceOf(Verdict.Accepted.class);
        assertThat(verdict(with(noAdvice, "questions[2].text", quoted("Something else?")), said))
                .isInstanceOf(Verdict.Lapsed.class);
    }

    @Test
    void acceptance_ofAThinHarm_lapsesWithTheHarmAndNotWithTheBalance() throws Exception {
        Map<String, String> thin = Map.of("bases[0].harm", "{\"causalLink\": \"A thief would be likely to use it.\"}");
        Acceptance said = only("H04", thin).accept("Enough here.", null, null);

        assertThat(verdict(with(thin, "bases[0].balance.reason", quoted("The one weighs more than the other.")), said))
                .isInstanceOf(Verdict.Accepted.class);
        assertThat(verdict(Map.of("bases[0].harm", "{\"causalLink\": \"A burglar would be likely to use it.\"}"), said))
                .isInstanceOf(Verdict.Lapsed.class);
    }

    @Test
    void acceptance_followsItsBasis_whenBasesChangePlaces() throws Exception {
        CheckedLetter letter = ExampleLetters.of(new Example("mixed", "mixed", Map.of(SEVERITY, quoted(WEAK))));
        Finding before = finding(letter, "H03");
        CheckedLetter other =
                ExampleLetters.checked(org.noticewright.letter.LetterArbitraries.withBasesReversed(letter.letter()));
        Finding after = finding(other, "H03");

        assertThat(after.field()).isEqualTo("bases[1].harm.severity").isNotEqualTo(before.field());
        assertThat(after.words()).isEqualTo(before.words());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "questions[2].text | \"How many lorries are there?\"",
                "outcomes[1].outcome | \"not-held\"",
                "received | \"2026-06-03\"",
            })
    void missingAdvice_isAnotherConcern_onceQuestionsOutcomesOrDatesChange(String path, String value) throws Exception {
        assertThat(concern("N12", Map.of("advice", "null", path, value)))
                .isNotEqualTo(concern("N12", Map.of("advice", "null")));
    }

    @Test
    void missingTimeForReview_isAnotherConcern_onceTheParagraphChanges() throws Exception {
        assertThat(concern("N06", Map.of("passages.review", "\"For a review write to us within 40 working days.\"")))
                .isNotEqualTo(concern(
                        "N06",
                        Map.of("passages.review", "\"For a review please write to us within 40 working days.\"")));
    }

    @Test
    void missingLevel_isTheSameConcern_whateverBecomesOfOtherQuestions() throws Exception {
        String before = concern("H01", Map.of("bases[0].likelihood", "null"));

        assertThat(concern(
                        "H01",
                        Map.of(
                                "bases[0].likelihood", "null",
                                "questions[2].text", "\"How many lorries?\"",
                                "outcomes[1].outcome", "\"not-held\"")))
                .isEqualTo(before);
        assertThat(concern("H01", Map.of("bases[0].likelihood", "null", "questions[0].text", "\"Which alarm?\"")))
                .isNotEqualTo(before);
    }

    private static String concern(String id, Map<String, String> changes) throws Exception {
        return finding(ExampleLetters.of(new Example("withheld", "withheld", changes)), id)
                .words();
    }

    @Test
    void error_isOverriddenWithAReason_butNeverOneOfOmission() throws Exception {
        Map<String, String> noDate = Map.of("received", "null");
        assertThat(verdict(noDate, only("T01", noDate).accept("It came by hand.", "B. Boss", null)))
                .isEqualTo(new Verdict.Overridden("It came by hand.", "B. Boss", null));

        Map<String, String> noReview = Map.of("passages.review", "\"\"");
        assertThat(verdict(noReview, only("N04", noReview).accept("They know.", null, null)))
                .isEqualTo(new Verdict.NeverOverridden("section 17(7)(a)"));
    }

    @Test
    void mends_areThoseThatCanBeMade() throws Exception {
        assertThat(mend("N04", Map.of("passages.review", "\"\""))).isEqualTo(new RestorePassage("passages.review"));
        assertThat(mend("N04", Map.of("authority.internalReview", "null"))).isNull();
        assertThat(mend("C06", "ncnd", Map.of("bases[0].passages.statement", "\"We say nothing.\"")))
                .isEqualTo(new RestorePassage("bases[0].passages.statement"));
        assertThat(mend("T02", Map.of("received", "\"2026-01-05\"", "delay", "null")))
                .isEqualTo(new SetField("delay.apologise", true));
        assertThat(mend("H03", Map.of(SEVERITY, quoted(WEAK))))
                .isEqualTo(
                        new ReplaceWords(SEVERITY, WEAK, "could assist thieves", "would be likely to assist thieves"));
    }

    @Test
    void mend_isOfferedOnlyWhereTheRightWordsAreKnown() throws Exception {
        assertThat(mend("L04", severity("This serves the prevention and detection of crime.")))
                .isEqualTo(new ReplaceWords(
                        SEVERITY,
                        "This serves the prevention and detection of crime.",
                        "prevention and detection",
                        "prevention or detection"));
        assertThat(mend("L04", severity("Cyber attacks are a Tier 1 threat."))).isNull();
        assertThat(mend("L03", severity("The NIS Regulations Act applies.")))
                .isEqualTo(new ReplaceWords(
                        SEVERITY,
                        "The NIS Regulations Act applies.",
                        "NIS Regulations Act",
                        "Network and Information Systems Regulations 2018"));
        assertThat(mend("L03", severity("Section 10 of the NIS Regulations applies.")))
                .isNull();
        assertThat(mend("L01", severity("This is exempt under section 31(a).")))
                .isEqualTo(new ReplaceWords(
                        SEVERITY, "This is exempt under section 31(a).", "section 31(a)", "section 31(1)(a)"));
        assertThat(mend("L01", severity("This is exempt under section 31(1)(a)(b).")))
                .isNull();
        assertThat(mend("T02", Map.of("received", "\"2026-05-01\"", "passages.delay", "\"We were slow.\"")))
                .isEqualTo(new SetField("delay.apologise", true));
        assertThat(mend(
                        "T02",
                        Map.of(
                                "received", "\"2026-05-01\"",
                                "delay", "{\"apologise\": true}",
                                "passages.delay", "\"We were slow.\"")))
                .isEqualTo(new RestorePassage("passages.delay"));
    }

    private static Map<String, String> severity(String words) {
        return Map.of(SEVERITY, quoted(words));
    }

    @Test
    void mendOfWords_changesTheTypedText() {
        ReplaceWords mend = new ReplaceWords("advice", "It could help.", "could help", "would help");

        assertThat(mend.in("That could help. It **could** help.")).hasValue("That could help. It **would help.");
        assertThat(mend.in("Nothing of it.")).isEmpty();
    }

    @Test
    void finding_tellsWhereItsWordsWereTyped() throws Exception {
        JudgedFinding judged = judged(Map.of(SEVERITY, quoted("A loss. " + WEAK))).stream()
                .filter(one -> one.finding().id().equals("H03"))
                .findFirst()
                .orElseThrow();

        assertThat(judged.place()).isEqualTo(new Excerpts.Span(16, 36));
        assertThat(judged.isOpen()).isTrue();
        assertThat(judged.forbidsIssue()).isFalse();
        assertThat(judged.mayBeAccepted()).isTrue();
    }

    private static @Nullable FixAction mend(String id, Map<String, String> changes) throws Exception {
        return mend(id, "withheld", changes);
    }

    private static @Nullable FixAction mend(String id, String base, Map<String, String> changes) throws Exception {
        return judged(base, changes).stream()
                .filter(judged -> judged.finding().id().equals(id))
                .findFirst()
                .orElseThrow()
                .action();
    }

    private static Verdict verdict(Map<String, String> changes, Acceptance said) throws Exception {
        return judged(changes, said).stream()
                .filter(judged -> judged.finding().id().equals(said.check())
                        || judged.finding().words().equals(said.words()))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private static List<JudgedFinding> judged(Map<String, String> changes, Acceptance... said) throws Exception {
        return judged("withheld", changes, said);
    }

    private static List<JudgedFinding> judged(String base, Map<String, String> changes, Acceptance... said)
            throws Exception {
        CheckedLetter letter = ExampleLetters.of(new Example(base, base, changes));
        return Judgement.of(
                        new Checks(Rules.load()).run(letter),
                        org.noticewright.letter.LetterArbitraries.accepting(letter.letter(), List.of(said)),
                        field -> typed(letter, field))
                .findings();
    }

    private static @Nullable String typed(CheckedLetter letter, String field) {
        return switch (field) {
            case SEVERITY ->
                letter.letter().bases().getFirst().harm() == null
                        ? null
                        : letter.letter().bases().getFirst().harm().severity();
            case "bases[0].passages.statement" ->
                letter.letter().bases().getFirst().passages().get("statement");
            default -> letter.letter().passages().get(field.replaceFirst("passages\\.", ""));
        };
    }

    private static Finding only(String id, Map<String, String> changes) throws Exception {
        return finding(ExampleLetters.of(new Example("withheld", "withheld", changes)), id);
    }

    private static Finding finding(CheckedLetter letter, String id) {
        List<Finding> found = new Checks(Rules.load())
                .run(letter).stream().filter(finding -> finding.id().equals(id)).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Map<String, String> with(Map<String, String> changes, String path, String value) {
        Map<String, String> all = new java.util.LinkedHashMap<>(changes);
        all.put(path, value);
        return all;
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
