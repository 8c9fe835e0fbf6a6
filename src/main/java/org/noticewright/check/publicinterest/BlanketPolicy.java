package org.noticewright.check.publicinterest;

import java.util.List;
import java.util.regex.Pattern;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;

/** P10: the letter decides this request and states no policy. */
final class BlanketPolicy implements Check {
    private static final String GIVE =
            "(?:releas\\w+|disclos\\w+|provid\\w+|publish\\w*|shar(?:e|ing)|answer\\w*|respond\\w*)";
    private static final String KIND =
            "(?:IT|ICT|information technology|systems?|software|cyber\\S*|security|infrastructure|hardware|network\\w*|applications?|digital)";
    static final Pattern POLICY = Phrase.of(
            "\\b(?:taken|took|made|reached|take) (?:the|a|an) (?:\\w{1,12} )?decision (?:to refuse|not to|to not|to no longer|to withhold|to decline|that we will not)(?: (?:to )?"
                    + GIVE + ")?(?=[^.;]{0,80}\\b(?:relat\\w+|about|regarding|concerning|on|of|any|all|the information|"
                    + KIND
                    + ")\\b)",
            "\\b(?:not|never) (?:something (?:that |which )?[\\w' ]{1,30} )?(?:(?:will|would|can|could) )?(?:be )?consider(?:ed|s)?(?: for)? (?:disclos|releas|publi)\\w+",
            "\\b" + KIND
                    + "\\b[^.;]{0,100}\\b(?:is|are|will be) (?:not|no longer|never) (?:routinely |normally |generally )?(?:disclosed|released|published|given out|made public|shared|made available)\\b",
            "\\bnot (?:our|the (?:trust|council|university|department|force|authority|agency|service)'s|its) (?:\\w{1,12} )?(?:policy|practice|custom|habit) to (?!(?:refuse|withhold|decline|neither|reject|treat|turn)\\b)",
            "\\b(?:policy|practice|position) (?:of [\\w ]{1,30} )?(?:is )?that (?:we|it|they|the \\w{1,15}) (?:do|does|will|should) not\\b",
            "\\bnot (?:our|the|its) (?:\\w{1,12} )?(?:policy|practice|custom|habit) of (?:this|the|our) [\\w' -]{1,40}? to (?!(?:refuse|withhold|decline|neither|reject|treat|turn)\\b)",
            "\\bdecision (?:was|has been|had been|is) (?:\\w{1,12} )?(?:taken|made|reached)\\b[^.;]{0,80}\\b(?:not to|never to|no longer to|to (?:refuse|withhold|stop|cease))\\b",
            "\\b(?:do|does|will|would|can|could) ?(?:not|n't|never) (?:just |simply |ever |normally |ordinarily |usually |be )?(?:releas|disclos|publish|giv|suppl|provid|furnish|shar|mak|discuss|pass)\\w* (?:out |known )?(?:any(?:thing)?\\b|such\\b|this (?:kind|sort|type|stuff)|(?:information|details|particulars|data) (?:relating|about|on|concerning|of (?:our|its|any|this|that)|below|touching))[^.;]{0,60}",
            "\\b(?:n't|not) give this (?:stuff|kind|sort) [^.;]{0,20}",
            "\\b(?:declines?|refuses?) to (?:make known|disclose|release|publish|supply|answer|give) any\\b",
            "\\bas a (?:general )?(?:rule|principle)\\b[^.;]{0,40}\\bnot\\b|\\bas a general principle\\b",
            "\\b(?:withheld|refused|exempt\\w*|declined|confidential|apply (?:the|this) exemption)\\b[^.;]{0,60}\\b(?:in (?:every|all) (?:single )?cases?|on (?:every|all) occasions?)\\b|\\b(?:in|on) (?:every|all) (?:cases?|occasions?) be (?:withheld|refused|exempt\\w*|declined)\\b",
            "\\bwho(?:m)?ever (?:asks|it is|makes)\\b|\\bwhatever the (?:question|request)\\b|\\bfrom every (?:enquirer|applicant|requester)\\b",
            "\\b(?:under|in) any circumstances\\b",
            "\\b(?:custom|habit|tradition) of (?:this|the|our) [\\w ]{1,20} not to\\b",
            "\\b(?:strict|firm|clear|simple|standing) rule\\b|\\bcommon line\\b|\\bfrom (?:that|this) day (?:onwards?|forwards?)\\b",
            "\\b(?:adopted|agreed|taken) an? (?:common|joint|national|regional|shared) (?:line|approach|position|stance)\\b",
            "\\bin common with (?:all|other|most|every)\\b[^.;]{0,60}\\b(?:not|never|refus\\w+|withh\\w+|neither|exempt\\w*)\\b",
            "\\bcontrary to (?:our|the [\\w']{1,15}|its) (?:[\\w-]{1,12} )?(?:policy|practice|rules?) to\\b",
            "\\b(?:instructed|directed|ordered|ruled) that (?:all|any|every|no)\\b",
            "\\b(?:policy|rule|procedure|protocol)\\b[^.;]{0,140}\\b(?:prohibits?|forbids?|prevents?|bars?|does not (?:allow|permit))\\b[^.;]{0,20}\\b(?:releas|disclos|publi|provision|suppl)\\w*",
            "\\b(?:would|will|do|does) not (?:normally|ordinarily|usually|generally) (?:provide|release|disclose|give|answer|respond|publish|supply)\\b",
            "\\bas with (?:every|all|any) (?:previous|other|such|earlier) requests?\\b",
            "\\bnot prepared to (?:answer|discuss|disclose|release) any\\b",
            "\\b(?:are|is|will be) (?:always |routinely )?(?:refused|withheld|declined|exempted) whenever\\b",
            "\\b(?:resolved|decided|agreed|determined|ruled)\\b[^.;]{0,120}\\b(?:will|would|should|shall|to be) (?:not be (?:supplied|released|given|published|disclosed)|be (?:kept confidential|withheld|refused|treated as))\\b",
            "\\b(?:agreed|resolved|decided)\\b[^.;]{0,200}\\bto treat any request\\b",
            "\\b(?:not|never) be(?: giving| making| releasing| publishing)?\\b[^.;]{0,30}\\b(?:in (?:the )?future|again|any ?more|any longer)\\b",
            "\\b(?:will|shall|are) not be (?:disclosing|releasing|publishing|providing|giving) any\\w*\\b",
            "\\b(?:no|not any) (?:details|information|particulars)\\b[^.;]{0,40}\\bwill be (?:released|disclosed|given|published)\\b",
            "\\b(?:public body|authority|hospitals?|forces?|councils?|trusts?|schools?) (?:can|do|does|should|must|will) (?:never|not) (?:ever )?(?:make|disclose|release|give|publish)\\b",
            "\\bapply (?:the|this) exemption (?:in (?:every|all)|to (?:every|all))\\b|\\bdata below (?:force|trust|ward|school) level\\b",
            "\\bfor some (?:time|years|months) (?:now )?[^.;]{0,40}\\bnot\\b|\\bin line with (?:most|all|other|many)\\b[^.;]{0,40}\\b(?:organisations|trusts|councils|forces|authorities|bodies)\\b",
            "\\b(?:stopped|ceased) (?:replying|answering|responding)\\b",
            "\\b(?:never|does not|do not|will not) (?:ever )?comments? (?:on|about)\\b",
            "\\b(?:isn't|is not|aren't|are not|won't be|will not be|never) (?:ever )?(?:given out|handed out|made public|put in(?:to)? the public domain)\\b",
            "\\b(?:agreed|resolved|decided|determined|ruled)\\b[^.;]{0,30}\\b(?:that )?(?:nothing|no information|all|any|to (?:stop|cease|no longer))\\b[^.;]{0,60}\\b(?:public domain|disclos\\w+|releas\\w+|publish\\w*|respond\\w*|answer\\w*|exempt\\w*|requests?)\\b",
            "\\b(?:don't|do not|no longer|stopped) (?:do|doing|handle|accept|answer(?:ing)?) (?:FOIs?|freedom of information requests?|requests)\\b",
            "\\b(?:routinely|always|invariably|automatically) (?:neither|withheld|refused|exempted?|decline[sd]?|reject(?:s|ed)?)\\b",
            "\\b(?:all|any|every) (?:queries|query|questions?|requests?(?! for information,)|enquir(?:y|ies)|applications?|surveys?) (?:about|concerning|on|for|that|which|relating|regarding|of)\\b[^.;]{0,80}\\b(?:receive[sd]?|met with|exempt\\w*|refuse[sd]?|declined?|reject(?:ed)?|this response|same (?:reply|response|answer))\\b",
            "\\b(?:corporate|executive|board|board-level|strategic|management|senior-level) decision\\b",
            "\\b(?:long-?standing|usual|normal|settled|general|established) (?:practice|policy|approach|position) is to (?:treat|refuse|withhold|exempt|decline|neither)\\b",
            "\\b(?:off limits|across the board|from now on|out of bounds)\\b",
            "\\b(?:ceased|stopped|stops?|ceases?) (?:to )?(?:supply|suppl\\w+|provid\\w+|releas\\w+|disclos\\w+|publish\\w*|respond\\w*|answer\\w*)\\b",
            "\\b(?:under|in line with|in accordance with|following) (?:an?|the|our) (?:[\\w-]{1,12} ){0,2}(?:protocol|policy|agreement)\\b[^.;]{0,40}\\b(?:declin\\w*|refus\\w*|withh\\w*|exempt\\w*|not)\\b",
            "\\b(?:is|are) not (?:currently )?releasing\\b[^.;]{0,40}\\b" + KIND + "\\b",
            "\\b(?:staff|officers|teams?|departments?) (?:have been|are|were) (?:told|instructed|advised|directed) (?:to (?:reject|refuse|decline|withhold|ignore|exempt)|not to)\\b",
            "\\b(?:this|that|such a) (?:class|category|type|kind|sort) (?:of (?:information|data) )?(?:is|are) (?:automatically|always|never)\\b|\\bof (?:this|that) class is (?:automatically|always)\\b",
            "\\b(?:will|does|do) not enter into correspondence\\b",
            "\\btreats? (?:anything|everything|all [\\w ]{1,20}) (?:[\\w-]{1,12} )?as exempt\\b",
            "(?<!(?:supplier|vendor|manufacturer|maker|company|Microsoft) )\\bno longer (?:be )?(?:able to )?" + GIVE
                    + "\\b",
            "\\b(?:we|trust|council|authority|university|department|force|organisation|it|hospital|police) (?:do|does|will|would|can|shall) not (?:routinely |normally |generally |usually |ever )?"
                    + GIVE + "\\b[^.;]{0,60}\\b" + KIND + "\\b",
            "\\brequests? of (?:this|that|a similar|such a) (?:nature|type|kind|sort)\\b",
            "\\bthese (?:types|kinds|sorts) of requests?\\b",
            "\\b(?:such|similar) requests (?:are|will|have|must|should)\\b",
            "\\brequests like (?:this|yours|these)\\b",
            "(?<!not )\\b(?:our|trust|council|university|departmental|corporate|standard|general|national|the trust's|the council's) (?:policy|position|practice|approach) (?:is |has been )?(?:not |never |of not |of neither |of refusing |to refuse|to withhold|to neither|to not|is to)",
            "\\b(?:settled|standing|long-?standing|established|firm|consistent|usual|normal|general|default|agreed|set|fixed|invariable) (?:position|policy|practice|stance|approach|line|rule)\\b(?![^.;]{0,120}\\b(?:confirm|whether|case[- ]by[- ]case)\\b)[^.;]{0,100}\\b(?:not|never|no|refus\\w+|withh\\w+|declin\\w+|exempt\\w*)\\b",
            "\\b(?:never|not) (?:be )?(?:given out|handed out|released|disclosed|shared|provided|made public|published)\\b[^.;]{0,20}\\b(?:to (?:anyone|anybody|any member|members of the public|third parties)|(?:in|under) any circumstances|as a rule|in any event)\\b",
            "\\b(?:under|in) no circumstances\\b",
            "\\b(?:never|not|no) (?:comments?|discuss(?:es)?)\\b[^.;]{0,20}\\b(?:operational|security|individual cases|live|tactic\\w*|matters of)\\b",
            "\\b(?:information|records|documents|details|data) of (?:this|that|such a|a similar) (?:type|kind|nature|sort|class|category)\\b[^.;]{0,40}\\b(?:is|are|must|should|will|would|cannot|can) (?:\\w{1,12} ){0,2}(?:exempt|withheld|protected|refused|kept|not (?:\\w{1,12} )?(?:disclosed|released|published|given|provided|shared|available))\\b",
            "\\b(?:all|any|every) (?:such |of this |these )?(?:information|records|documents|details|requests?)\\b[^.;]{0,30}\\b(?:is|are|must be|will be) (?:automatically |always |therefore |necessarily )?(?:exempt|withheld|refused)\\b",
            "\\bby (?:its|their) (?:very )?nature (?:exempt|confidential|sensitive|harmful)\\b",
            "\\b(?:whole|entire) (?:class|category) of (?:information|records|documents)\\b|(?<!absolute )(?<!qualified )(?<!prejudice-based or )\\bclass(?:-based)? exemption\\b",
            "\\b(?:without exception|irrespective of (?:its|the|their) contents?|regardless of (?:its|the|their) contents?)\\b",
            "\\b(?:policy|practice|rule) (?:of (?:this|the|our) [\\w' -]{1,40} )?(?:not to|never to|to (?:refuse|withhold|decline|neither))\\b",
            "\\b(?:appl(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|rel(?:y|ies) on)\\b[^.;]{0,40}\\bto (?:all|every|any) (?:such )?requests?\\b",
            "\\bas a matter of (?:policy|course|routine|principle)\\b(?! we (?:reply|respond|answer|acknowledge|send|write|also))",
            "(?<!not )(?<!not a )(?<!no )\\bblanket (?:policy|refusal|approach|exemption|ban)\\b",
            "\\b(?:any|all) (?:such )?(?:information|details|requests?)\\b[^.;]{0,40}\\b(?:relat\\w+|about|regarding|concerning) (?:to )?(?:our|its|the) [^.;]{0,30}"
                    + KIND
                    + "\\b[^.;]{0,40}\\b(?:will|must|is|are|should)\\b[^.;]{0,20}\\b(?:refused|withheld|exempt|not)",
            "\\bother (?:\\w{1,12} )?(?:trusts|councils|authorities|universities|forces|organisations|public bodies|departments)\\b[^.;]{0,60}\\b(?:refus\\w+|withh\\w+|same (?:approach|position|exemption)|also (?:rely|apply))",
            "\\b(?:routinely|always|consistently|automatically) (?:refuse|withhold|decline|exempt|apply)\\w*\\b(?! (?:the same|whether|to confirm))");

    private static final Pattern NO_POLICY = Phrase.of(
            "\\bnot (?:the |our |its )?(?:[\\w']{1,20} )?(?:policy|practice|habit|custom) (?:of [\\w' -]{1,40}? )?to (?:refuse|withhold|decline|treat|reject)\\b",
            "\\bno (?:[\\w-]{1,12} )?(?:policy|practice) of (?:refusing|withholding|treating)\\b",
            "\\b(?:do|does|have|has) not (?:have|apply|operate|adopt(?:ed)?) an? (?:blanket|general|fixed)\\b|\\b(?:cannot|not|never|must not) be (?:applied|used|treated|relied on)\\b[^.;]{0,20}\\b(?:as a matter of|routinely|automatically|blanket)\\b");

    @Override
    public String id() {
        return "P10";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        return Arguments.of(letter).stream()
                .filter(s -> !s.has(NO_POLICY))
                .flatMap(s -> s.hit(POLICY).stream())
                .toList();
    }
}
