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
    static final Pattern IRRELEVANT = Phrase.of(
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
            "\\b(?:standing|image|good name|brand image|credibility|prestige) (?:of (?:the|our|this)|in the eyes)\\b|\\b(?:our|the (?:trust|council|authority|university|department|force|constabulary|organisation)'s) (?:[\\w-]{1,12} ){0,2}(?:public standing|image|good name|brand image|credibility|prestige)\\b",
            "\\bpolitical(?:ly)? (?:sensitiv\\w*|controvers\\w*|damag\\w*|motivat\\w*)\\b|\\bcontrovers(?:y|ial|ies)\\b",
            "\\bopen\\w* (?:up )?(?:the )?flood ?gates\\b",
            "\\b(?:flood|deluge|avalanche|wave|stream|rush|spate|influx)(?:ed)? (?:of|with|by|in) (?:[\\w-]{1,14} ){0,3}requests?\\b",
            "\\bencourag\\w* (?:[\\w-]{1,14} ){0,3}requests\\b",
            "\\b(?:staff|officer|employee|management|administrative)s?'? (?:time|hours|effort)\\b[^.;]{0,60}\\b(?:request\\w*|respond\\w*|answer\\w*|compil\\w*|spent|dealing|handling|questions?|enquiries)\\b",
            "\\bdisproportionate (?:amount|burden|effort|cost|time)\\b",
            "\\b(?:costs?|expense|hours|days|time|effort) (?:of|spent|taken|required|involved) (?:on |in |to )?(?:answer|respond|deal|comply|process|compil)\\w*",
            "\\b(?:amount|deal) of (?:staff|officers?'?|our) time\\b|\\btak(?:e|es|ing) up (?:[\\w'-]{1,14} ){0,8}time\\b|\\btakes? [\\w' -]{1,40} away from (?:supporting|their|our|teaching|treating|caring|patrol\\w*|patients|front)",
            "\\b(?:impact|burden|strain|pressure|drain) (?:up)?on (?:the |our )?(?:\\w{1,14} )?resources\\b",
            "\\bresources? (?:would|could|will|may) (?:have to |also )?be divert\\w+",
            "\\bembarrass\\w*",
            "(?<!(?:have|has|had|having) a )\\breputation\\w*\\b(?! for)",
            "\\b(?:extra|additional|add\\w*|increas\\w+|impact|burden|our|staff|team|their|of) (?:[\\w-]{1,12} ){0,3}workloads?\\b|\\bworkloads? (?:of|for|on|and|would|involved|that|which)\\b",
            "\\bburden\\w*\\b[^.;]{0,60}\\b(?:request\\w*|respond\\w*|answer\\w*|staff|officers?|team|authority|trust|council)\\b",
            "\\b(?:divert\\w*|drain\\w*|strain\\w*|limited|stretched|scarce|significant) (?:on |of )?(?:our |the |staff |public |valuable )?(?:resources?|staff time|officer time)\\b[^.;]{0,60}\\b(?:request\\w*|respond\\w*|answer\\w*|deal\\w*|FOI)\\b",
            "\\b(?:tak(?:e|es|ing)|divert\\w*|draw\\w*|keep\\w*) (?:\\w{1,14} ){1,3}(?:away )?from (?:\\w{1,14} ){0,2}(?:front[- ]?line|duties|work|patrol\\w*|services|patients|teaching)\\b(?![^.;]{0,60}\\b(?:offenders?|attack)\\w*)",
            "\\b(?:staff|team|officers|departments?|units?|offices?|schools)\\b[^.;]{0,30}\\b(?:overstretched|stretched|busy|hard[- ]pressed|overworked|small team)\\b|\\b(?:drain|strain|burden|pressure|load|demand)s? on (?:a|the|our|an already) (?:[\\w-]{1,12} ){0,2}(?:team|staff|office|department|unit)\\b",
            "\\b(?:follow-?up|further|supplementary|more) (?:questions|requests|enquiries|correspondence)\\b[^.;]{0,40}\\b(?:arise|follow|result|come|generate[d]?)\\b|\\b(?:generat\\w+|invit\\w+|prompt\\w*|give rise to|lead to|provok\\w+) (?:[\\w-]{1,12} ){0,2}(?:questions|requests|enquiries|correspondence)\\b",
            "\\b(?:public|people|readers?|requesters?|residents|patients|anyone|layman)\\b[^.;]{0,30}\\b(?:lacks?|without|do(?:es)? not have|would not have) (?:the |a |any )?(?:[\\w-]{1,12} )?(?:background|knowledge|expertise|context|training|understanding)\\b",
            "\\b(?:only|just) (?:an? )?(?:specialist|expert|engineer|professional|trained)s?\\b[^.;]{0,30}\\b(?:follow|understand|make sense|read|interpret)\\b",
            "\\b(?:awkward|uncomfortable|difficult|embarrassing|invidious) (?:position|questions?|situation|spot)\\b|\\bloss of face\\b|\\blose face\\b",
            "\\bmislead (?:anyone|anybody|those|someone|whoever|an?y? )\\b",
            "\\bcomparisons?\\b[^.;]{0,80}\\b(?:unfair|misleading|unhelpful|invidious|meaningless)\\b|\\bleague tables?\\b",
            "\\b(?:come|coming|came) in for (?:[\\w-]{1,12} )?criticism\\b|\\bcriticism (?:that|which) (?:it|we|they) (?:does|do|did|has|have) not\\b|\\b(?:unfair|unfounded|undeserved|unwarranted|public|political) criticism\\b",
            "\\bspeculative (?:in nature|request|nature)\\b|\\bcasting about\\b|\\b(?:request|question)s? (?:is|are|seems?|appears?) (?:to be )?(?:purely |merely )?speculative\\b",
            "\\b(?:wrongly|mistakenly|unfairly|incorrectly) (?:think|assume|conclude|believe|infer|suppose|suggest)\\b",
            "\\b(?:take|takes|taking|treat|regard) (?:it|this|them|these) (?:to be|as) the (?:whole|full|complete) (?:story|picture)\\b",
            "\\bnot be helpful for (?:it|them|this) to circulate\\b",
            "\\b(?:limited|scarce|stretched|small|finite) resources\\b|\\b(?:tak(?:e|es|ing|en)|us(?:e|es|ing|ed)|ti(?:e|ed|es)|tying|eat\\w*|absorb\\w*) (?:up )?(?:the |our |valuable )?(?:time and )?resources\\b",
            "\\bnot have (?:the |enough |sufficient )?(?:resources|staff|capacity|time) to (?:answer|respond|deal|reply|handle)\\b",
            "\\bspend(?:ing)? (?:[\\w-]{1,12} ){0,2}time (?:dealing|answering|responding|replying|explaining|handling)\\b",
            "\\b(?:easily |readily )?(?:be )?misread\\b|\\bmisapprehension\\w*|\\bmisinform\\w*|\\bbewilder\\w*|\\bdistort(?:s|ed|ing)?\\b[^.;]{0,20}\\b(?:picture|portrait|view|impression|account)\\b",
            "\\b(?:considerable|large|growing|significant|great) (?:number|volume)s? of (?:[\\w-]{1,14} )?(?:enquiries|questions|similar)\\b",
            "\\b(?:in the nature of |is |merely |just )an? (?:trawl|sweep)\\b|\\bsee what turns up\\b|\\bunfocus(?:s)?ed\\b",
            "\\b(?:in )?a (?:poor|bad|unfavourable|negative) light\\b|\\bdisrepute\\b|\\bdiscomfi\\w+|\\blose faith\\b|\\bloss of faith\\b",
            "\\b(?:awkward|uncomfortable|difficult|embarrassing) for (?:[\\w-]{1,12} ){0,3}(?:officers?|members?|ministers?|managers?|staff|councillors?|governors?|chief|board|leader\\w*)\\b",
            "\\b(?:would|could|might|may) be taken to mean that\\b|\\bconfuse\\b[^.;]{0,40}\\b(?:with|and)\\b",
            "\\b(?:standing|credibility|esteem)\\b[^.;]{0,120}\\b(?:lowered|damaged|harmed|suffer|undermined|diminished)\\b|\\bprotect (?:its|our|the [\\w']{1,15}) (?:standing|credibility|image|good name)\\b",
            "\\bundermine (?:public )?(?:confidence|trust|faith) in (?:the )?(?:leadership|management|governance|board|executive|chief)\\b",
            "\\b(?:explain|justify|defend) (?:itself|ourselves|themselves|himself|herself) to (?:the )?(?:media|press|public|newspapers)\\b|\\b(?:reach(?:es|ed)?|in|into) the (?:newspapers|press|media|headlines)\\b|\\bheadlines\\b",
            "\\b(?:public purse|money|funds|resources?|time) (?:is|are|would be) better (?:spent|used|employed)\\b|\\bthan on answering\\b",
            "\\b(?:cost|expense|burden) (?:to the [\\w]{1,15} )?of (?:handling|dealing with|processing|servicing|answering)\\b|\\b(?:time|money|effort)\\b[^.;]{0,30}\\bneeded to (?:deal|answer|respond|handle)\\b",
            "\\bcontains? (?:[\\w-]{1,12} )?(?:errors|mistakes|duplications?|inaccuracies)\\b",
            "\\binvit(?:e|es|ing) (?:[\\w-]{1,12} )?(?:criticism|comparison|ridicule|speculation|comment)\\b",
            "\\bout of (?:all )?proportion\\b",
            "\\b(?:supplementary|endless) (?:requests|questions|enquiries)\\b",
            "\\b(?:hours?|time)\\b[^.;]{0,30}\\b(?:is|are) (?:an? )?(?:hours? |time )?lost to\\b|\\bbe realistic about (?:our )?capacity\\b",
            "\\b(?:cause|causes|causing|create|creates|lead to|give rise to) (?:[\\w-]{1,12} ){0,3}(?:confusion|alarm|anxiety|panic)\\b",
            "\\b(?:take|takes|taking|took) (?:my|our|the|a|two|technical|clinical|front) ?(?:[\\w'()-]{1,14} ){0,8}away from\\b",
            "\\bfishing (?:expedition|trip|exercise)s?\\b",
            "\\bvexatious\\b",
            "\\btime[- ]consuming\\b",
            "\\b(?:media|press) (?:attention|interest|coverage|criticism|intrusion)\\b");

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
            "\\bnot treated\\b",
            "\\bto avoid (?:any |all )?(?:misunderstanding|confusion|doubt)\\b",
            "^you (?:also )?ask(?:ed)?\\b",
            "\\b(?:fraudsters?|gangs?|criminals?|cloned|fraud|scammers?)\\b[^.;]{0,120}\\b(?:reputation|embarrass\\w*)\\b",
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
        Set<TextBlock> supporting = letter.grounds().stream()
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
