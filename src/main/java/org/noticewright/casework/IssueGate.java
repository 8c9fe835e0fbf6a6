package org.noticewright.casework;

import java.util.ArrayList;
import java.util.List;
import org.noticewright.check.JudgedFinding;
import org.noticewright.check.Judgement;
import org.noticewright.check.SentenceMemory;
import org.noticewright.letter.Consistency;
import org.noticewright.letter.Problem;
import org.noticewright.wording.WordingException;

/**
 * Decides whether a final letter may be made. Errors shut the gate until each is mended or overridden with a recorded
 * reason; what sections 17(1), 17(3) and 17(7) of the Freedom of Information Act 2000 require cannot be overridden.
 * Thread-safe.
 */
public final class IssueGate {
    private final JudgeLetter judge;

    /** Puts the use case together. */
    public IssueGate(JudgeLetter judge) {
        this.judge = judge;
    }

    /** Whether a final letter may be made. */
    public sealed interface Answer {

        /** It may; what was overridden or accepted is in the judgement. */
        record Open(Judgement judgement) implements Answer {}

        /** What the letter says of one thing does not fit what it says of another. */
        record Contradictory(List<Problem> problems) implements Answer {}

        /** Errors stand in the way. */
        record Shut(Judgement judgement) implements Answer {

            /** The errors. */
            public List<JudgedFinding> errors() {
                return judgement.forbiddingIssue();
            }

            /** What stands in the way, in one plain sentence or two for each error, with the provision and the place. */
            public List<String> sentences() {
                return errors().stream().map(Shut::sentence).toList();
            }

            private static String sentence(JudgedFinding error) {
                return error.finding().field() + ": " + words(error);
            }

            /** One of these errors without its place: what is wrong, by which provision, and whether it can be overridden. */
            public static String words(JudgedFinding error) {
                String omits = error.finding().rule().omits();
                String provision = omits == null
                        ? "It can be overridden with a recorded reason."
                        : "%c%s of the Freedom of Information Act 2000 requires it, so it cannot be overridden."
                                .formatted(Character.toUpperCase(omits.charAt(0)), omits.substring(1));
                return "%s (%s, %s) %s"
                        .formatted(
                                error.finding().message(),
                                error.finding().id(),
                                error.finding().basis(),
                                provision);
            }
        }
    }

    /**
     * Asks for one letter.
     *
     * @throws WordingException if a house template cannot be filled
     */
    public Answer ask(LetterInHand hand, SentenceMemory memory) throws WordingException {
        List<Problem> faults = new ArrayList<>(Consistency.faults(hand.authority()));
        faults.addAll(Consistency.faults(hand.letter()));
        if (!faults.isEmpty()) {
            return new Answer.Contradictory(List.copyOf(faults));
        }
        Judgement judgement = judge.judge(hand, memory);
        if (!judgement.forbiddingIssue().isEmpty()) {
            return new Answer.Shut(judgement);
        }
        List<Problem> gaps = Consistency.gaps(hand.letter());
        return gaps.isEmpty() ? new Answer.Open(judgement) : new Answer.Contradictory(gaps);
    }
}
