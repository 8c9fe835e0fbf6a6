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
            "(?<!may or may )\\b(?:not|unable to|cannot|won't|never) (?:be )?(?:be able to )?(?:releas(?:e|ed|ing)|disclos(?:e|ed|ing)|provid(?:e|ed|ing)|suppl(?:y|ied|ying)|publish(?:ed|ing)?|shar(?:e|ed|ing))\\b(?! whether| •| a (?:response|statement|reason)| reasons)[^.;,]{0,50}",
            "(?<!may or may )\\b(?:not|unwilling|unable|never|cannot|can't|won't) (?:(?:currently|now|be|able|prepared|willing|minded|in a position|going|inclined|permitted|allowed|at liberty|free|possible|appropriate|right|proper|safe) ){0,3}(?:to )?(?:be )?(?:releas(?:e|ed)|disclos(?:e|ed)|provid(?:e|ed)|suppl(?:y|ied)|publish(?:ed)?|shar(?:e|ed)|divulg(?:e|ed)|giv(?:e|en) out|hand(?:ed)? (?:over|out)|pass(?:ed)? on|ma[dk]e (?:them |it |this |that )?(?:available|public)|part with|furnish(?:ed)?)\\b(?! whether| •| a (?:response|statement|reason)| reasons)[^.;,]{0,50}",
            "\\b(?:the|this|that|these|such|its|their|your) (?:requested )?(?:information|details|particulars|answers?|documents?|data|matters?|records?)\\b[^.;]{0,40}\\b(?:is|are|remains?|must remain|be kept|being kept) (?:strictly |highly |commercially |therefore |both |also )?(?:confidential|classified|secret|private)\\b",
            "\\bexempt from (?:disclosure|release|publication)\\b",
            "\\b(?:information|data|details|documents?)\\b[^.;]{0,50}\\b(?:is|are) (?:therefore |considered |fully |wholly )?(?:exempt|being refused)\\b",
            "\\bnon-disclosure\\b",
            "\\b(?:access|request|application|release|disclosure|copy)\\b[^.;]{0,60}\\b(?:is|are|was|were|has been|have been) (?:therefore |hereby |also |being )?(?:declined|denied|turned down|refused|rejected)\\b",
            "\\b(?:blanked|blacked) out\\b|\\b(?:heavily |partly )?edited version\\b",
            "\\b(?:holding|kept|keeping|keep|held) (?:back|this (?:information|data|material)|it|them|these?|(?:the|this|these) (?:data|information|material|documents|records|details)) ?(?:confidential|private|secret|from (?:public|the public|view|disclosure)|back|(?:the )?(?:information|material|data|details|documents|records))\\b",
            "\\b(?:removed|omitted|left out|deleted) (?:the |some |all |any )?(?:sensitive |relevant |certain )?(?:passages|parts|sections|details|pages|names|information|material)\\b",
            "\\b(?:in|into) the public domain\\b(?<=\\b(?:not|never|cannot|won't)\\b[^.;]{0,60})",
            "\\b(?:protected|exempted|shielded) from (?:disclosure|release|publication)\\b",
            "\\b(?:being|is|are|been) (?:kept|held) back\\b|\\b(?:hold|holding|keep|keeping) (?:it |them |this |the [\\w ]{1,20} )back\\b|\\bhad to (?:hold|keep) back\\b",
            "\\b(?:report|document|information|data|details|records?)\\b[^.;]{0,20}\\bshould not be (?:put|placed|made|given|seen)\\b|\\b(?:information|details) is not being (?:provided|given|released|sent)\\b|\\bwithhold information of this nature, and we have\\b",
            "\\brefusal to (?:provide|disclose|release|supply|give)\\b",
            "\\b(?:should|shall|must|will|cannot|could|can) not (?:be )?(?:put|placed|go) (?:in(?:to)?|further)\\b[^.;]{0,30}",
            "\\b(?:exempted|exempt) (?:information|material|details|data) (?:consists|comprises|relates|is)\\b|\\bhave exempted\\b|\\bapplied an exemption to the\\b|\\b(?:information|data|questions?[^.;]{0,12}): ?(?:information )?exempt\\b|\\binformation exempt\\b",
            "\\b(?:removed|omitted|left out|cut) (?:the|two|three|some|all|any|from the)\\b[^.;]{0,60}\\b(?:paragraphs?|passages?|tables?|parts?|pages?|names|copy)\\b|\\b(?:were|was|have been|has been) (?:omitted|removed|left out|cut)\\b",
            "\\b(?:unable|not able|not going|not prepared|not willing) to (?:let|allow) (?:you|anyone) (?:have|see|to have|to see)\\b",
            "\\bhand over this (?:sort|kind|type|level)\\b|\\bnot something (?:that )?(?:they|we|it|the [\\w]{1,15}) (?:could|can|will) (?:give|release|hand|share|disclose)\\w*",
            "\\b(?:must|has to|have to|should|will) (?:stay|remain|be kept) (?:confidential|private|secret)\\b",
            "\\b(?:release|disclosure) (?:of the [\\w ]{1,30} )?(?:should|must|has to) be resisted\\b",
            "\\b(?:has|have|had) to be (?:turned down|declined|refused)\\b",
            "\\bout of the hands of\\b",
            "\\bnot for (?:publication|release|disclosure)\\b",
            "\\bnot hand(?:ing)? (?:them|it|these|this|the [\\w ]{1,20}) over\\b",
            "\\b(?:you will not|you cannot|you won't) (?:be )?(?:receiv\\w+|hav\\w+|given|sent|getting|get)\\b[^.;]{0,60}",
            "\\bexempting (?:the|this|that|your|all) (?:requested )?(?:information|data|material|details|documents|records)\\b",
            "\\bno part (?:of (?:it|them|this) )?(?:may|can|will) be (?:given|released|disclosed|sent)\\b[^.;]{0,30}",
            "\\bexemption (?:covers|applies to|is applied to|extends to|protects) (?:the (?:entirety|whole) of |all of |all |some of |part of )?(?:the|this|that|your|requested)(?: requested)? (?:information|data|material|details|documents|records)\\b",
            "\\bredact(?:ed|ion|ions|ing)?\\b");

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
