package org.noticewright.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.noticewright.check.Checks;
import org.noticewright.check.JudgedFinding;
import org.noticewright.check.Judgement;
import org.noticewright.check.Rules;
import org.noticewright.check.SentenceMemory;
import org.noticewright.check.Severity;
import org.noticewright.clock.Clock;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Authority;
import org.noticewright.letter.AuthoritySource;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterArbitraries;
import org.noticewright.wording.Wording;
import org.noticewright.wording.WordingException;

/** Judging a letter that is in no file, whatever its state. */
class JudgeLetterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final JudgeLetter JUDGE =
            new JudgeLetter(Exemptions.load(), new Checks(Rules.load()), Clock::standard);
    private static final Wording WORDING = Wording.standard();
    private final SentenceMemory memory = new SentenceMemory();

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void halfFilledLetter_isJudged_andRememberingChangesNothing(
            @ForAll("halfFilled") Letter letter, @ForAll("authorities") Authority authority) throws WordingException {
        LetterInHand hand = new LetterInHand(letter, authority, WORDING, TODAY, List.of());

        Judgement judgement = JUDGE.judge(hand, memory);

        assertThat(judgement).isEqualTo(JUDGE.judge(hand, new SentenceMemory()));
        assertThat(judgement.findings()).allSatisfy(judged -> {
            assertThat(judged.finding().words()).hasSize(16);
            assertThat(judged.finding().message()).doesNotContain("{");
        });
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void halfFilledLetter_neverPassesTheGateWithAnError(
            @ForAll("halfFilled") Letter letter, @ForAll("authorities") Authority authority) throws WordingException {
        LetterInHand hand = new LetterInHand(letter, authority, WORDING, TODAY, List.of());

        switch (new IssueGate(JUDGE).ask(hand, memory)) {
            case IssueGate.Answer.Open open ->
                assertThat(open.judgement().findings())
                        .noneMatch(judged -> judged.finding().severity() == Severity.ERROR);
            case IssueGate.Answer.Contradictory contradictory ->
                assertThat(contradictory.problems()).isNotEmpty();
            case IssueGate.Answer.Shut shut -> {
                assertThat(shut.errors()).allMatch(JudgedFinding::forbidsIssue);
                assertThat(shut.sentences()).hasSameSizeAs(shut.errors()).allSatisfy(sentence -> assertThat(sentence)
                        .endsWith("."));
            }
        }
    }

    @Example
    void oneMemory_servesSeveralThreads() throws Exception {
        Letter letter = Objects.requireNonNull(LetterArbitraries.letters().sample());
        Authority authority = new AuthoritySource.Given(
                        Objects.requireNonNull(LetterArbitraries.authorities().sample()))
                .authority();
        LetterInHand hand = new LetterInHand(letter, authority, WORDING, TODAY, List.of());
        Callable<Judgement> task = () -> JUDGE.judge(hand, memory);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Judgement>> judged = threads.invokeAll(java.util.Collections.nCopies(8, task));
            for (Future<Judgement> each : judged) {
                assertThat(each.get()).isEqualTo(JUDGE.judge(hand, new SentenceMemory()));
            }
        }
    }

    @Provide
    Arbitrary<Letter> halfFilled() {
        return LetterArbitraries.halfFilled();
    }

    @Provide
    Arbitrary<Authority> authorities() {
        return LetterArbitraries.authorities();
    }
}
