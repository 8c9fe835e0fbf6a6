package org.noticewright.check.publicinterest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.check.Sentence;
import org.noticewright.check.TextBlock;
import org.noticewright.law.Side;

/** P06: no argument stands in the letter that the law leaves out of this test. */
final class IrrelevantArguments implements Check {
    static final Pattern IRRELEVANT = Phrase.read("P06-irrelevant");

    /** What an attack does, or what offenders make use of. */
    private static final Pattern OF_OFFENDERS = Phrase.of(
            "\\b(?:offenders|criminals|attackers|ransomware groups?|hackers|gangs)\\b[^.;]{0,40}\\b(?:rely|use|have a reputation|exploit|threaten|trade) (?:on |upon )?[^.;]{0,30}\\breputation\\w*",
            "\\b(?:an|the|any|such an) attack\\b[^.;]{0,40}\\b(?:would|could|might|may) (?:tak|divert|drain|keep|draw)\\w*");

    private static final Pattern DISOWNED = Phrase.of(
            "\\b(?:do|does|have|has) not (?:suggest|argue|say|claim|rely|relied)\\b",
            "\\bif (?:any|anything|something|it|this)\\b[^.;]{0,30}\\b(?:confusing|unclear|misleading)\\b",
            "\\bneither\\b[^.;]{0,100}\\bnor\\b[^.;]{0,100}\\b(?:has|have) (?:been|played)\\b",
            "^(?:nor|neither) (?:have|has|did|do|does) (?:we|i|it|the [\\w]{1,15})\\b",
            "\\bout of (?:our|my) minds?\\b",
            "\\bnot (?:treated|been counted|counted|a matter (?:that |which )?(?:we|i|it|the))\\b",
            "\\bto avoid (?:any |all )?(?:misunderstanding|confusion|doubt)\\b",
            "^you (?:also )?ask(?:ed)?\\b",
            "\\b(?:fraudsters?|gangs?|criminals?|cloned|scammers?)\\b[^.;]{0,120}\\b(?:reputation|embarrass\\w*|confuse)\\b",
            "\\b(?:set no store|given no weight|gave no weight|no place in|neither (?:has|is|of these))\\b",
            "\\b(?:is|are) not (?:relied on|in issue|an? (?:argument|ground))\\b",
            "\\bmatters? for section (?:12|14)\\b");

    /** How many people ask; where the sentence goes on to their motives or a policy, that is the fault. */
    private static final Pattern MANY_REQUESTS = Phrase.of(
            "\\b(?:number|volume|amount)s? of (?:\\w{1,14} )?(?:similar|such|identical|repeat(?:ed)?|these|FOI) (?:\\w{1,14} )?requests\\b",
            "\\b(?:many|numerous|countless|so many|too many) (?:\\w{1,14} )?(?:similar|such|identical|repeat(?:ed)?|these|FOI) (?:\\w{1,14} )?requests\\b",
            "\\b(?:so|too) many requests\\b");

    @Override
    public String id() {
        return "P06";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        Set<TextBlock> supporting = letter.everyGround().stream()
                .flatMap(ground -> ground.factors(Side.FOR))
                .collect(Collectors.toSet());
        return Arguments.of(letter).stream()
                .filter(s -> !supporting.contains(s.block()))
                .flatMap(s -> hit(s).stream())
                .toList();
    }

    private static Optional<Hit> hit(Sentence sentence) {
        if (sentence.has(OF_OFFENDERS) || sentence.has(DISOWNED)) {
            return Optional.empty();
        }
        boolean other = sentence.has(BlanketPolicy.POLICY)
                || !MotiveOfRequester.hits(sentence).isEmpty();
        return sentence.hit(IRRELEVANT).or(() -> other ? Optional.empty() : sentence.hit(MANY_REQUESTS));
    }
}
