package org.noticewright.check.ncnd;

import java.util.List;
import java.util.regex.Pattern;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;

/** C05: the harm argued is that of confirming or denying, not that of disclosing what the information says. */
final class HarmOfDisclosure implements Check {
    private static final String WHAT =
            "(?:information|data|details|particulars|facts|specifics|contents?|material|documents?|records?|answers?|report|list|figures|numbers|totals|statistics|locations|identit(?:y|ies)|names|dates)(?: (?:requested|sought|in question))?";
    private static final String THEN =
            "[^.;]{0,120}\\b(?:would|could|may|might|will|can|is likely|are likely|poses?|presents?)\\b";
    private static final Pattern DISCLOSURE = Phrase.of(
            "\\b(?:disclosure|disclosing|release|releasing|publication|publishing|providing|provision|supplying|revealing|handing over|giving out|sharing|divulging|letting (?:out|go of))(?: of)? (?:the|this|that|such|any|these|all|an?|requested|its|our)(?: requested| specific| exact| precise| full| type of| kind of| level of)? ?(?:"
                    + WHAT + ")" + THEN,
            "(?<!\\b(?:interest in|favour of|favouring|against|support of|favour|exempt from|not|protected from|press) (?:the )?)\\b(?:disclosure|disclosing|release|releasing|publication|publishing)\\b[^.;]{0,140}\\b(?:would|could|may|might|will|poses?|puts?|places?|exposes?|leaves?|makes?|gives?|allows?|enables?|helps?|increases?|(?:has|have) (?:\\w{1,12} )?(?:consequences|effects?|implications))\\b",
            "\\b(?:once|after|when|were) (?:such |the |this |that )?(?:requested )?" + WHAT
                    + " (?:(?:has|have|had|is|was|were|to) )?(?:been |be )?(?:disclosed|released|published|made public|given out|provided)\\b"
                    + THEN,
            "\\b(?:if (?:we|it|the [\\w ]{1,20}) (?:were to |was to |did |had to )?|to )(?:disclose|release|publish|provide|reveal|give(?! way| (?:[\\w-]{1,12} )?weight)|give out|supply|name|tell|share)d?\\b(?! whether| • )[^.;]{0,100}\\b(?:would|could|may|might|will)\\b",
            "\\bif (?:disclosed|released|published|made public)\\b,?[^.;]{0,60}\\b(?:would|could|may|might|will)\\b",
            "\\bif (?:the|this|that|such|these) (?:requested )?" + WHAT
                    + " (?:was|were|is|are) (?:to be )?(?:disclosed|released|published|made public|provided)" + THEN,
            "\\b(?:the|this|such) (?:requested )?" + WHAT
                    + " (?:if (?:disclosed|released) )?(?:would|could|may|might|can) (?:be (?:used|exploited|of (?:use|value|assistance)|valuable|useful|combined)|assist|enable|allow|help|aid|provide|give|enter|reveal|expose|show|highlight|identify)",
            "\\b(?:answering|responding to|complying with|answers to) (?:the|this|your|these) (?:request|questions?)\\b"
                    + THEN,
            "\\b(?:making|make) (?:the|this|that|such|it|these) ?(?:[\\w-]{1,15} ){0,3}?(?:public|available)\\b[^.;]{0,120}\\b(?:would|could|may|might|will|means|is)\\b",
            "\\bwere (?:the|this|that|such|these|it)\\b[^.;]{0,40}\\b(?:to be )?(?:shared|disclosed|released|published|known|made public|provided)\\b"
                    + THEN,
            "\\b(?:provision|sight|knowledge|possession|publication|release|disclosure) of (?:the|a|an|any|these|those|such)? ?(?:[\\w-]{1,20} ){0,6}?(?:versions?|numbers?|plans?|inventor(?:y|ies)|lists?|reports?|details?|diagrams?|polic(?:y|ies)|contracts?|locations?|registers?|logs?|results|findings|products?|devices|schedules?|names|dates|"
                    + WHAT + ")" + THEN,
            "\\b(?:harm|risk|danger|prejudice) (?:flows|arises|comes|stems|results) from (?:the )?(?:release|disclosure|publication|provision)\\b",
            "\\b(?:passing|giving|sending|handing|supplying|providing|granting|letting|showing) (?:you|the (?:requester|applicant|public)|anyone|anybody|people|out|away) (?:with )?(?:have |see |access to )?(?:the|this|that|a|an|such|what|these)\\b"
                    + THEN,
            "\\b(?:supplying|providing|disclosing|releasing) what you (?:seek|ask|want|have asked|requested)[^.;]{0,30}"
                    + THEN,
            "\\b(?:letting|placing|putting) (?:the|this|that|these|such) (?:[\\w-]{1,15} ){0,3}?(?:go|out|in(?:to)? the (?:hands|public))\\b"
                    + THEN,
            "\\b(?:to (?:divulge|name|reveal|specify|list)|divulging|naming|specifying|listing) (?:the |which |what |our |where )(?!(?:position|fact|existence)\\b)(?:[\\w-]{1,20} ){1,6}"
                    + THEN,
            "\\breveal(?:ing)? the (?:location|make|model|names?|type|version|supplier|identity|number|extent|details?|dates?)s?\\b"
                    + THEN,
            "\\b(?:event|case) that (?:the|this|that|such|these) (?:requested )?" + WHAT
                    + " (?:is|are|was|were) (?:released|disclosed|published)\\b",
            "\\b(?:disclosed|released|published) (?:material|information|data|details|documents)\\b" + THEN,
            "\\b(?:reading|studying|seeing|obtaining) (?:the|this|that|such) (?:document|report|data|information|list|log|material|plan)s?\\b"
                    + THEN,
            "\\b" + WHAT
                    + " of (?:this|that|such a) (?:kind|type|sort|nature)\\b[^.;]{0,40}\\b(?:would|could|may|might|can|is (?:of )?(?:valuable|useful|value|use|interest))\\b",
            "\\b(?:such|this|the requested) (?:information|data|material|detail) is (?:\\w{1,12} )?(?:valuable|useful|of (?:\\w{1,12} )?(?:use|value|interest)) to\\b",
            "\\b(?:data|information|material|details?|specifics)(?: of [^.;,]{1,40})?,? (?:once out|once released|once published|if known|if released|in the wrong hands),?"
                    + THEN,
            "\\b(?:providing|giving|sharing|handing over|revealing|supplying|publishing|disclosing|placing|knowing|sight of|knowledge of) (?:this|these|our|the|its|such|details of|detailed|a|an)\\b(?! (?:position|fact|existence|answer|reply|yes|no)\\b)[^.;]{0,80}\\b(?:would|could|might|may|will)\\b",
            "(?<!with )\\b(?:knowledge|sight|possession|detailed knowledge) of (?!(?:whether|the fact|the existence)\\b)(?:[\\w'-]{1,20} ){1,8}would\\b",
            "\\b(?:plans|details|information|data|figures|list|names|breakdown)\\b[^.;]{0,30}\\b(?:were|was|if|once|when|are|is) (?:placed|put|made available|disclosed|released|published|given)\\b[^.;]{0,40}\\b(?:online|would|will|web|world)\\b",
            "\\bwould be (?:harmed|damaged|weakened|undermined|put at risk|compromised) if (?:the|this|these|that)\\b(?![^.;]{0,30}\\b(?:confirm|den|answer|reply))[^.;]{0,60}\\b(?:placed|published|released|disclosed|put|given|known)\\b",
            "\\bonce (?:disclosed|released|published|out)\\b|\\bwhen (?:disclosed|released|published)\\b",
            "\\b(?:a |the )?(?:detailed )?breakdown (?:by|of|for)\\b[^.;]{0,60}\\b(?:would|could|might|may|will)\\b",
            "\\bbenefit from sight of\\b|\\bif you were (?:given|sent|told|provided with)\\b[^.;]{0,100}\\b(?:would|could|might)\\b",
            "\\bconcern with (?:disclosure|release|publication)\\b|\\bread the (?:figures|document|report|list|data) and use\\b",
            "\\b(?:would|could|might|may)\\b[^.;]{0,80}\\bif (?:released|disclosed|published|made public)\\b",
            "\\b(?:level|amount) of detail\\b[^.;]{0,60}\\b(?:would|could|poses?|presents?|increases?)\\b");

    @Override
    public String id() {
        return "C05";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        return new NeitherParts(letter)
                .certain().stream()
                        .filter(s -> !s.block().field().equals("advice"))
                        .filter(s -> !s.isStatementOfLaw())
                        .filter(s -> !s.has(OF_THE_POSITION))
                        .filter(s -> !OPENNESS.matcher(s.masked()).find())
                        .flatMap(s -> s.hitsOutsideNeither(DISCLOSURE).stream().limit(1))
                        .toList();
    }

    /** Disclosing whether, not what. */
    private static final Pattern OF_THE_POSITION = Phrase.of(
            "\\b(?:disclos\\w+|releas\\w+|reveal\\w*) (?:of )?(?:the|its|our) (?:position|fact)\\b",
            "\\bby a (?:simple |bare |mere )?(?:yes|no)\\b",
            "\\b(?:either|neither|do or do not|did or did not|does or does not|do, or do not)\\b",
            "\\b(?:a|the) (?:confirmation|denial)\\b|\\bconfirm\\w*\\b|\\bden(?:y|ying)\\b",
            "\\bwhether disclosure of\\b");

    /** Answering would promote openness: a reason for confirming, not a harm. */
    private static final Pattern OPENNESS = Phrase.of(
            "\\bwould (?:be outweighed|promote|increase|improve|demonstrate|support|further|enhance)\\b[^.;]{0,60}\\b(?:transparen|open|accountab|understanding|confidence|trust|scrutin|debate|aware|good)\\w*",
            "\\bwould be outweighed\\b",
            "\\bwould (?:also )?(?:show|reassure|help|allow|enable|assure|let) (?:the )?(?:public|people|residents|patients|students|that|taxpayers)\\b");
}
