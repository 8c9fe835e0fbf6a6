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
    private static final Pattern IRRELEVANT = Phrase.of(
            "\\b(?:misunderst(?:ood|and|anding|andings)|misinterpret\\w*|misconstru\\w+)\\b",
            "\\bmislead(?:ing)? (?:the )?(?:public|readers?|people|residents|patients|media|picture|impression|information|figures)\\b",
            "\\b(?:be|prove|is|are|appear|potentially) (?:misleading|confusing)\\b",
            "\\bconfus(?:e|ion|ing) (?:the |for |among |amongst |in )?(?:the )?(?:public|readers?|people|residents|patients)\\b",
            "\\b(?:taken )?out of context\\b",
            "\\bwithout (?:the )?(?:proper|full|necessary|right|wider|appropriate) context\\b",
            "\\b(?:wrong|false|incorrect|mistaken|erroneous|inaccurate|unfounded|unfair|unwarranted) (?:conclusion|impression|inference|assumption|picture|belief|judgement|criticism)s?\\b",
            "\\b(?:public|readers?|people|residents|patients|media|press|layman|lay(?: person| people)?)\\b[^.;]{0,30}\\b(?:misread|misled|mislead|misconceive\\w*|not (?:fully |properly )?understand)\\b",
            "\\btoo (?:technical|complex|complicated|specialised) (?:for|to be understood)\\b",
            "\\b(?:adverse|negative|unwelcome|bad|unfavourable|damaging|hostile|poor|sensational\\w*) (?:publicity|press|media|headlines?|coverage|comments?|attention|stories|perceptions?|reporting)\\b",
            "\\bthink (?:less|badly|ill|the worse) of\\b",
            "\\b(?:standing|image|good name|brand|credibility|prestige) (?:of (?:the|our|this)|in the eyes)\\b|\\b(?:our|the (?:trust|council|authority|university|department|force|constabulary|organisation)'s) (?:[\\w-]{1,12} ){0,2}(?:public standing|image|good name|brand|credibility|prestige)\\b",
            "\\bpolitical(?:ly)? (?:sensitiv\\w*|controvers\\w*|damag\\w*|motivat\\w*)\\b|\\bcontrovers(?:y|ial|ies)\\b",
            "\\bopen\\w* (?:up )?(?:the )?flood ?gates\\b",
            "\\b(?:flood|deluge|avalanche|wave|stream|rush|spate|influx)(?:ed)? (?:of|with|by|in) (?:[\\w-]{1,14} ){0,3}requests?\\b",
            "\\bencourag\\w* (?:[\\w-]{1,14} ){0,3}requests\\b",
            "\\b(?:staff|officer|employee|management|administrative)s?'? (?:time|hours|effort)\\b[^.;]{0,60}\\b(?:request\\w*|respond\\w*|answer\\w*|compil\\w*|spent|dealing|handling|questions?|enquiries)\\b",
            "\\bdisproportionate (?:amount|burden|effort|cost|time)\\b",
            "\\b(?:costs?|expense|hours|days|time|effort) (?:of|spent|taken|required|involved) (?:on |in |to )?(?:answer|respond|deal|comply|process|compil)\\w*",
            "\\b(?:amount|deal) of (?:staff|officers?'?|our) time\\b|\\btak(?:e|es|ing) up (?:[\\w-]{1,14} ){0,4}time\\b",
            "\\b(?:impact|burden|strain|pressure|drain) (?:up)?on (?:the |our )?(?:\\w{1,14} )?resources\\b",
            "\\bresources? (?:would|could|will|may) (?:have to |also )?be divert\\w+",
            "\\bembarrass\\w*",
            "\\breputation\\w*\\b",
            "\\bworkloads?\\b",
            "\\bburden\\w*\\b[^.;]{0,60}\\b(?:request\\w*|respond\\w*|answer\\w*|staff|officers?|team|authority|trust|council)\\b",
            "\\b(?:divert\\w*|drain\\w*|strain\\w*|limited|stretched|scarce|significant) (?:on |of )?(?:our |the |staff |public |valuable )?(?:resources?|staff time|officer time)\\b[^.;]{0,60}\\b(?:request\\w*|respond\\w*|answer\\w*|deal\\w*|FOI)\\b",
            "\\b(?:tak(?:e|es|ing)|divert\\w*|draw\\w*|keep\\w*) (?:\\w{1,14} ){1,3}(?:away )?from (?:\\w{1,14} ){0,2}(?:front[- ]?line|duties|work|patrol\\w*|services|patients|teaching)\\b",
            "\\bfishing (?:expedition|trip|exercise)s?\\b",
            "\\bvexatious\\b",
            "\\btime[- ]consuming\\b",
            "\\b(?:media|press) (?:attention|interest|coverage|criticism|intrusion)\\b");

    /** How many people ask; where the sentence goes on to their motives or a policy, that is the fault. */
    private static final Pattern MANY_REQUESTS = Phrase.of(
            "\\b(?:number|volume|amount)s? of (?:\\w{1,14} ){0,2}requests\\b",
            "\\b(?:many|numerous|countless|so many|too many) (?:\\w{1,14} )?requests\\b");

    @Override
    public String id() {
        return "P06";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        Set<TextBlock> supporting = letter.grounds().stream()
                .flatMap(ground -> ground.factors(Side.FOR))
                .collect(Collectors.toSet());
        return Arguments.of(letter).stream()
                .filter(s -> !supporting.contains(s.block()))
                .flatMap(s -> hit(s).stream())
                .toList();
    }

    private static Optional<Hit> hit(Sentence sentence) {
        boolean other =
                sentence.has(BlanketPolicy.POLICY) || !MotiveOfRequester.hits(sentence).isEmpty();
        return sentence.hit(IRRELEVANT).or(() -> other ? Optional.empty() : sentence.hit(MANY_REQUESTS));
    }
}
