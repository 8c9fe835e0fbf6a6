package org.noticewright.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reply to a request under the Freedom of Information Act 2000, as the letter file holds it. Immutable; editing makes
 * a new one. In a half-filled letter every value may be missing. Text is Markdown and never template code.
 *
 * @param authority who replies; null while none is chosen
 * @param reference the authority's own reference
 * @param subject what the request is about, in a few words
 * @param requester who asked
 * @param received the day on which the request was received
 * @param clarified the day on which a needed clarification was received; the clock runs from here (section 1(3))
 * @param dated the date of the letter; null means the day on which it is rendered
 * @param introduction the requester's own words before the questions, verbatim
 * @param questions what was asked, in the order received
 * @param outcomes what becomes of each question
 * @param bases the grounds for what is withheld or neither confirmed nor denied
 * @param environmental whether information asked for is environmental (another regime applies)
 * @param delay what is said of a late reply
 * @param extension a public-interest extension; the letter is then a holding notice under section 17(2)
 * @param advice advice and assistance under section 16
 * @param enclosures titles of what goes with the letter
 * @param passages replacements of standard passages of the letter, by name; an empty text removes the passage
 * @param signatory who signs; null means the authority's own
 * @param accepted findings of the checks that somebody let stand, each with a reason; never printed
 * @param notes internal, in no output but the letter file itself
 */
public record Letter(
        @Nullable AuthoritySource authority,
        @Nullable String reference,
        @Nullable String subject,
        @Nullable Requester requester,
        @Nullable LocalDate received,
        @Nullable LocalDate clarified,
        @Nullable LocalDate dated,
        @Nullable String introduction,
        List<Question> questions,
        List<Outcome> outcomes,
        List<Basis> bases,
        boolean environmental,
        @Nullable Delay delay,
        @Nullable Extension extension,
        @Nullable String advice,
        List<String> enclosures,
        Map<String, String> passages,
        @Nullable Signatory signatory,
        List<Acceptance> accepted,
        @Nullable String notes) {

    /** The format that letter files name. */
    public static final String FORMAT = "noticewright/letter-1";

    /** Takes unchangeable copies of the lists and the map (which keeps its order). */
    public Letter {
        questions = List.copyOf(questions);
        outcomes = List.copyOf(outcomes);
        bases = List.copyOf(bases);
        enclosures = List.copyOf(enclosures);
        passages = Passages.copy(passages);
        accepted = List.copyOf(accepted);
    }

    /** A letter in which nothing is filled in yet. */
    public static Letter blank() {
        return Values.blankRecord(Letter.class);
    }

    /** Whether the letter only tells of a public-interest extension (section 17(2)) and leaves the balance open. */
    public boolean isHoldingNotice() {
        return extension != null;
    }

    /** The question of that id. */
    public Optional<Question> question(String id) {
        return questions.stream().filter(q -> id.equals(q.id())).findFirst();
    }

    /** The basis of that id. */
    public Optional<Basis> basis(String id) {
        return bases.stream().filter(b -> id.equals(b.id())).findFirst();
    }
}
