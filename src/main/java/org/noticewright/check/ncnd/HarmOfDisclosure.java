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
            "\\b(?:disclosure|disclosing|release|releasing|publication|publishing|providing|provision|supplying|revealing|handing over|giving out|sharing|divulging|letting (?:out|go of))(?: of)? (?:the|this|that|such|any|these|all|requested|its|our)(?: requested| specific| exact| precise| full| type of| kind of| level of)? ?(?:"
                    + WHAT + ")" + THEN,
            "(?<!\\b(?:interest in|favour of|favouring|against|support of|favour) (?:the )?)\\b(?:disclosure|disclosing|release|releasing|publication|publishing)\\b[^.;]{0,140}\\b(?:would|could|may|might|will|poses?|puts?|places?|exposes?|leaves?|makes?|gives?|allows?|enables?|helps?|increases?|(?:has|have) (?:\\w{1,12} )?(?:consequences|effects?|implications))\\b",
            "\\b(?:once|after|when|were) (?:such |the |this |that )?(?:requested )?" + WHAT
                    + " (?:(?:has|have|had|is|was|were|to) )?(?:been |be )?(?:disclosed|released|published|made public|given out|provided)\\b"
                    + THEN,
            "\\b(?:if (?:we|it|the [\\w ]{1,20}) (?:were to |was to |did |had to )?|to )(?:disclose|release|publish|provide|reveal|give|give out|supply|name|tell|share)d?\\b(?! whether| • )[^.;]{0,100}\\b(?:would|could|may|might|will)\\b",
            "\\bif (?:disclosed|released|published|made public)\\b,?[^.;]{0,60}\\b(?:would|could|may|might|will)\\b",
            "\\bif (?:the|this|that|such|these) (?:requested )?" + WHAT
                    + " (?:was|were|is|are) (?:to be )?(?:disclosed|released|published|made public|provided)" + THEN,
            "\\b(?:the|this|such) (?:requested )?" + WHAT
                    + " (?:if (?:disclosed|released) )?(?:would|could|may|might|can) (?:be (?:used|exploited|of (?:use|value|assistance)|valuable|useful|combined)|assist|enable|allow|help|aid|provide|give|enter|reveal|expose|show|highlight|identify)",
            "\\b(?:answering|responding to|complying with|answers to) (?:the|this|your|these) (?:request|questions?)\\b"
                    + THEN,
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
                        .filter(s -> !OPENNESS.matcher(s.masked()).find())
                        .flatMap(s -> s.hitsOutsideNeither(DISCLOSURE).stream().limit(1))
                        .toList();
    }

    /** Answering would promote openness: a reason for confirming, not a harm. */
    private static final Pattern OPENNESS = Phrase.of(
            "\\bwould (?:be outweighed|promote|increase|improve|demonstrate|support|further|enhance)\\b[^.;]{0,60}\\b(?:transparen|open|accountab|understanding|confidence|trust|scrutin|debate|aware|good)\\w*",
            "\\bwould be outweighed\\b",
            "\\bwould (?:also )?(?:show|reassure|help|allow|enable|assure|let) (?:the )?(?:public|people|residents|patients|students|that|taxpayers)\\b");
}
