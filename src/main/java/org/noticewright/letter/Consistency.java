package org.noticewright.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The faults with which no letter may be rendered: what the file says of one thing does not fit what it says of
 * another. A half-filled letter need not have any. Whether a letter is complete and lawful is the business of the
 * checks. Thread-safe.
 */
public final class Consistency {
    private Consistency() {}

    /** The faults of a letter, draft or final, without those of its authority. */
    public static List<Problem> faults(Letter letter) {
        List<Problem> found = new ArrayList<>(DateFaults.of(letter));
        found.addAll(IdFaults.of(letter));
        found.addAll(OutcomeFaults.of(letter));
        found.addAll(BasisFaults.of(letter));
        return List.copyOf(found);
    }

    /** What only a final letter may not lack: an outcome for each question, its kind, and a basis where needed. */
    public static List<Problem> gaps(Letter letter) {
        List<Problem> found = new ArrayList<>(IdFaults.unanswered(letter));
        for (int i = 0; i < letter.outcomes().size(); i++) {
            Outcome outcome = letter.outcomes().get(i);
            String path = "outcomes[" + i + "]";
            if (outcome.questions().isEmpty()) {
                found.add(new Problem(
                        path + ".questions", "Outcome " + (i + 1) + " names no question. Say which it answers."));
            }
            if (outcome.kind() == null) {
                found.add(new Problem(
                        path + ".outcome",
                        "Outcome " + (i + 1) + " does not say what becomes of its questions. Choose an outcome."));
            } else if (outcome.kind().needsBasis() && outcome.basis() == null) {
                found.add(new Problem(
                        path + ".basis",
                        "Outcome " + (i + 1) + " is " + outcome.kind().key()
                                + ", but names no basis. Say on which it rests."));
            }
        }
        return List.copyOf(found);
    }

    /**
     * The faults of an authority. Paths are those of a letter's key {@code authority}. Scottish public authorities are
     * refused: sections 18 and 35 of the Freedom of Information (Scotland) Act 2002 stand where sections 31(3) and
     * 31(1)(a) of the Freedom of Information Act 2000 do (https://www.legislation.gov.uk/asp/2002/13), with another
     * test, review and regulator.
     */
    public static List<Problem> faults(Authority authority) {
        if (authority.jurisdiction() != Jurisdiction.SCOTLAND) {
            return List.of();
        }
        String who = Optional.ofNullable(authority.name()).orElse("This authority");
        return List.of(new Problem(
                "authority.jurisdiction",
                who + " is a Scottish public authority. The Freedom of Information (Scotland) Act 2002 applies to it"
                        + " (sections 18 and 35, the Scottish Information Commissioner), so no letter of this program"
                        + " may be used. Correct the jurisdiction if it is wrong."));
    }
}
