package org.noticewright.check.ncnd;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.check.Sentence;
import org.noticewright.letter.OutcomeKind;

/** C04: no words of a refusal to disclose stand where nothing is confirmed. */
final class WordsOfWithholding implements Check {
    private static final Pattern WITHHOLDING = Phrase.read("C04-withholding");

    /** Said of what this letter does not decide, and of the requester's own particulars. */
    private static final Pattern NO_REFUSAL = Phrase.of(
            "\\bnothing (?:here|in this|above) (?:[\\w ]{1,20} )?(?:means|says|implies|shows|suggests)\\b",
            "\\b(?:this|it|that|ours) is not an? (?:decision|refusal)\\b",
            "\\b(?:decision|refusal) to (?:refuse|withhold|disclose)\\b[^.;]{0,60}\\bwould\\b",
            "\\b(?:your|requester's|applicant's) (?:name|identity|address|personal|details|e-?mail)\\b[^.;]{0,60}\\b(?:redact\\w+|remov\\w+|withh\\w+|released)\\b",
            "\\byour (?:own )?(?:name|identity|personal data)\\b");

    private static final Pattern IN_A_NAME =
            Phrase.of("\\b(?:withheld|withholding|redacted|redactions?|unredacted)\\b", "\\bexempt from disclosure\\b");

    @Override
    public String id() {
        return "C04";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        NeitherParts parts = new NeitherParts(letter);
        boolean othersWithheld = !letter.questions(OutcomeKind.WITHHELD).isEmpty();
        Stream<Hit> said = (othersWithheld ? parts.certain() : parts.allButAnswers())
                .stream().flatMap(WordsOfWithholding::hits);
        return Stream.concat(said, TellingNames.hits(letter, IN_A_NAME, OutcomeKind.WITHHELD).stream())
                .distinct()
                .toList();
    }

    private static Stream<Hit> hits(Sentence sentence) {
        return NeitherParts.isRight(sentence)
                        || sentence.block().isLeadOfFactors()
                        || sentence.isStatementOfLaw()
                        || sentence.has(NO_REFUSAL)
                ? Stream.empty()
                : sentence.hitsOutsideNeither(WITHHOLDING).stream();
    }
}
