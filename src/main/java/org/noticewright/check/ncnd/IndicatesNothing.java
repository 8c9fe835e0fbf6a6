package org.noticewright.check.ncnd;

import java.util.List;
import java.util.regex.Pattern;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Ground;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.check.Sentence;

/** C08: the letter says that it shows nothing about what is held. */
final class IndicatesNothing implements Check {
    private static final Pattern DISCLAIMER = Phrase.read("C08-disclaimer");

    /** The letter itself, of which the disclaimer speaks. */
    private static final Pattern REPLY = Phrase.of(
            "\\b(?:this|our|my|these|the|such a) (?:\\w{1,12} )?(?:reply|response|letter|answer|refusal|notice|stance|approach|position|decision|wording|exemption|silence|(?:use of this )?provision|reasons|arguments|section)\\b",
            "\\b(?:nothing|none|anything)\\b[^.;]{0,20}\\b(?:in|herein|above|said|here|wording|written)\\b",
            "\\b(?:the|these|all) (?:above|foregoing)\\b|\\bherein\\b|\\bfrom this\\b|\\bthis (?:is|must|should)\\b|\\bin these terms\\b|\\bwhat is written\\b|\\bdo not (?:view|read|take|treat) (?:this|it)\\b");

    private static final Pattern DENIES_MEANING = Phrase.of(
            "\\b(?:nothing|not|neither|no|nor|none|never|nobody|without|cannot|can't|wrong to|mistaken|nothing herein)\\b[^.;]{0,100}\\b(?:tak(?:e|en|ing)|constru\\w+|interpret\\w*|read|regard\\w*|view\\w*|treat\\w*|understood|infer\\w*|impl(?:y|ies|ied|ying)|indicat\\w+|suggest\\w*|signal\\w*|admission|acknowledg\\w+|evidence|conclu\\w+|assum\\w+|clue|hint|meaning|says?|light)\\b");

    private static final Pattern HOLDING = Phrase.of(
            "\\b(?:held|hold|holds|holding|have|has|exist\\w*|possess\\w*|existence|presence|absence|in our (?:files|possession|records)|either way|one way or (?:the other|another)|did or did not|do(?:es)? or do(?:es)? not|lacks?|keeps?)\\b");

    /** Said of what a reply would do: the harm, and no disclaimer. */
    private static final Pattern CONDITIONAL =
            Phrase.of("\\b(?:would(?! be (?:wrong|mistaken))|could|might|may(?! come to| be read))\\b");

    /** To neither confirm nor deny is to disclaim nothing. */
    private static final Pattern FORMULA = Phrase.of(
            "\\b(?:neither|not|nor|unable to|cannot|refus\\w+ to) (?:to )?confirm\\w* (?:n?or|and) (?:to )?den\\w+\\b[^,;.]{0,80}");

    @Override
    public String id() {
        return "C08";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        return letter.neitherGrounds().stream()
                .filter(ground -> letter.sentences().stream().noneMatch(s -> isDisclaimer(s, ground)))
                .map(ground -> Hit.at(ground, "passages.indication"))
                .toList();
    }

    private static boolean isDisclaimer(Sentence sentence, Ground ground) {
        boolean about = sentence.block().basis() == ground.index()
                || sentence.about().isEmpty()
                || ground.questions().stream().anyMatch(sentence.about()::contains);
        return about
                && (sentence.has(DISCLAIMER)
                        || (!sentence.has(CONDITIONAL)
                                && sentence.has(REPLY)
                                && sentence.has(HOLDING)
                                && !sentence.hitsOutside(FORMULA, DENIES_MEANING)
                                        .isEmpty()));
    }
}
