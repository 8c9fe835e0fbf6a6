package org.noticewright.check.ncnd;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.check.Sentence;

/** Words that take for granted what is neither confirmed nor denied: "at this stage of the inquiry". */
final class Presupposed {
    private static final String MATTER =
            "(?:investigations?|inquir(?:y|ies)|enquir(?:y|ies)|case|prosecution|proceedings|operation|incident|attack|breach|payment|ransom|deployments?)";
    private static final Pattern KEY = Phrase.of("\\b" + MATTER + "\\b");

    /** There is such a thing. */
    private static final Pattern YES = Phrase.of(
            "\\b(?:at|in) (?:this|such an?|so|an) (?:early|late|preliminary|advanced|sensitive|critical|delicate) (?:stage|phase|point|juncture)\\b[^.;]{0,30}\\b(?:of|in) (?:the|this|our|its) "
                    + MATTER + "\\b",
            "\\b(?:stage|phase|progress|course|findings|outcome|status|conclusion|completion|details|results?) of (?:the|this|our|that|its) (?:[\\w-]{1,15} ){0,2}"
                    + MATTER + "\\b",
            "\\b(?:once|until|when|after|while|whilst|as soon as|pending|because|since|as) (?:the|this|our|that) (?:[\\w-]{1,15} ){0,2}"
                    + MATTER
                    + "\\b[^.;]{0,40}\\b(?:has|have|is|are|concludes?|ends?|closes?|comes?|runs?|continues?|progresses|proceeds)\\b",
            "\\b(?:enquiries|inquiries|investigations?) (?:are|is) (?:at|ongoing|continuing|still)\\b",
            "\\b(?:was|were|has been|have been|is|are) (?:only |always |lawfully |properly ){0,2}(?:used|deployed|employed|paid|carried out|conducted|authorised)\\b[^.;]{0,30}\\b(?:on (?:each|every|all|that|those|these|this) occasions?|lawfully|properly|proportionately)\\b",
            "\\b(?:departments?|teams?|services?|officers?|colleagues|staff|directorates?|sections?|units?) (?:who|that|which) (?:holds?|looks? after|keeps?|owns?|manages?|maintains?|stores?|have|has) (?:this|the|that|your|these|such|it|them|relevant)\\b");

    /** There is none. */
    private static final Pattern NO = Phrase.of(
            "\\bnothing (?:of (?:this|that|the) (?:kind|sort|nature) )?(?:to (?:report|disclose|give|find)|has (?:happened|occurred|taken place|come to light)|of note|untoward)\\b",
            "\\b(?:fortunately|thankfully|happily|luckily|(?:pleased|glad|happy|relieved) to (?:say|report|confirm|tell you))\\b[^.;]{0,80}\\b(?:no|not|nothing|never|none|free)\\b",
            "\\b(?:has|have) (?:so far |to date |always )?(?:remained|stayed|been) (?:free (?:of|from)|clear of|unaffected|untouched)\\b",
            "\\b(?:is|are|was|were) not (?:currently |being )?(?:investigat(?:ed|ing)|prosecuted|under investigation|the subject of)\\b",
            "\\b(?:no|without) (?:record|trace|knowledge) of\\b(?! (?:receiving|your))",
            "\\b(?:cannot|could not|unable to|were not able to) (?:find|locate|trace)\\b",
            "\\bnot aware of (?:any|such|this)\\b",
            "\\b(?:never|did not) (?:happen(?:ed)?|occur(?:red)?|t[ao]ke? place|took place)\\b");

    /** Said of what would be, not of what is. */
    private static final Pattern HYPOTHETICAL = Phrase.of(
            "\\b(?:would|could|might|if|whether|powers|public knowing|to know that|learns?|either|assum\\w+|suppos\\w+|for example|for instance|(?:reply|answer|response|statement|[“\"]?(?:yes|no)[”\"]?) (?:tells|shows|reveals|means))\\b");

    private Presupposed() {}

    /** Where a sentence takes for granted that the thing is there. */
    static List<Hit> yes(Sentence sentence) {
        return hits(sentence, YES);
    }

    /** Where a sentence takes for granted that it is not. */
    static List<Hit> no(Sentence sentence) {
        return hits(sentence, NO);
    }

    private static List<Hit> hits(Sentence sentence, Pattern pattern) {
        return sentence.isStatementOfLaw() || sentence.has(HYPOTHETICAL)
                ? List.of()
                : sentence.hitsOutsideNeither(pattern).stream().limit(1).toList();
    }

    /**
     * Where the answer to a question speaks of a case, an incident or the like of which that question says nothing, so
     * that a question which is neither confirmed nor denied must be meant.
     */
    static List<Hit> yesInAnswer(Sentence sentence, CheckedLetter letter) {
        boolean asked = sentence.block().questions().stream()
                .flatMap(id -> letter.letter().question(id).stream())
                .map(question -> CheckedLetter.wordsOf(question).toLowerCase(Locale.UK))
                .anyMatch(words -> KEY.matcher(words).find());
        return asked ? List.of() : yes(sentence);
    }
}
