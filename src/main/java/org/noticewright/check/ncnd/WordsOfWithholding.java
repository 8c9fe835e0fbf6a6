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
    private static final Pattern WITHHOLDING = Phrase.of(
            "\\bwithh(?:eld|olds?|olding)\\b(?! tax)",
            "\\b(?:refus(?:e|es|ed|ing|al)|declin(?:e|es|ed|ing)) (?:to |of )?(?:the )?(?:release|disclose|provide|supply|publish|give|share|disclosure|releasing|disclosing)\\b(?: (?!whether)[^.;,]{0,60})?",
            "\\brefus(?:e|es|ed|ing) (?:the |this |your |such |any )?(?:information|data|details|questions?)\\b",
            "\\b(?:not|unable to|cannot|won't|never) (?:be )?(?:be able to )?(?:releas(?:e|ed|ing)|disclos(?:e|ed|ing)|provid(?:e|ed|ing)|suppl(?:y|ied|ying)|publish(?:ed|ing)?|shar(?:e|ed|ing))\\b(?! whether| •| a (?:response|statement|reason)| reasons)[^.;,]{0,50}",
            "\\b(?:not|unwilling|unable|never|cannot|can't|won't) (?:(?:currently|now|be|able|prepared|willing|minded|in a position|going|inclined|permitted|allowed|at liberty|free|possible|appropriate|right|proper|safe) ){0,3}(?:to )?(?:be )?(?:releas(?:e|ed)|disclos(?:e|ed)|provid(?:e|ed)|suppl(?:y|ied)|publish(?:ed)?|shar(?:e|ed)|divulg(?:e|ed)|giv(?:e|en) out|hand(?:ed)? (?:over|out)|pass(?:ed)? on|ma[dk]e (?:them |it |this |that )?(?:available|public)|part with|furnish(?:ed)?)\\b(?! whether| •| a (?:response|statement|reason)| reasons)[^.;,]{0,50}",
            "\\b(?:the|this|that|these|such|its|their|your) (?:requested )?(?:information|details|particulars|answers?|documents?|data|matters?|records?)\\b[^.;]{0,40}\\b(?:is|are|remains?|must remain|be kept|being kept) (?:strictly |highly |commercially |therefore |both |also )?(?:confidential|classified|secret|private)\\b",
            "\\bexempt from (?:disclosure|release|publication)\\b",
            "\\b(?:information|data|details|documents?)\\b[^.;]{0,50}\\b(?:is|are) (?:therefore |considered |fully |wholly )?(?:exempt|being refused)\\b",
            "\\bnon-disclosure\\b",
            "\\bredact(?:ed|ion|ions|ing)?\\b");

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
        Stream<Hit> said =
                (othersWithheld ? parts.certain() : parts.likely()).stream().flatMap(WordsOfWithholding::hits);
        return Stream.concat(said, TellingNames.hits(letter, IN_A_NAME, OutcomeKind.WITHHELD).stream())
                .distinct()
                .toList();
    }

    private static Stream<Hit> hits(Sentence sentence) {
        return NeitherParts.isRight(sentence) || sentence.isStatementOfLaw()
                ? Stream.empty()
                : sentence.hitsOutsideNeither(WITHHOLDING).stream();
    }
}
