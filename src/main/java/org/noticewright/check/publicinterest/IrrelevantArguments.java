package org.noticewright.check.publicinterest;

import java.util.List;
import java.util.regex.Pattern;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;

/** P06: no argument stands in the letter that the law leaves out of this test. */
final class IrrelevantArguments implements Check {
    private static final Pattern IRRELEVANT = Phrase.of(
            "\\b(?:misunderst(?:ood|and|anding|andings)|misinterpret\\w*|misconstru\\w+)\\b",
            "\\bmislead(?:ing)? (?:the )?(?:public|readers?|people|residents|patients|media|picture|impression|information|figures)\\b",
            "\\b(?:be|prove|is|are|appear|potentially) (?:misleading|confusing)\\b",
            "\\bconfus(?:e|ion|ing) (?:the |for |among |amongst |in )?(?:the )?(?:public|readers?|people|residents|patients)\\b",
            "\\b(?:taken )?out of context\\b",
            "\\bembarrass\\w*",
            "\\breputation\\w*\\b",
            "\\bworkloads?\\b",
            "\\bburden\\w*\\b[^.;]{0,60}\\b(?:request\\w*|respond\\w*|answer\\w*|staff|officers?|team|authority|trust|council)\\b",
            "\\b(?:divert\\w*|drain\\w*|strain\\w*|limited|stretched|scarce|significant) (?:on |of )?(?:our |the |staff |public |valuable )?(?:resources?|staff time|officer time)\\b[^.;]{0,60}\\b(?:request\\w*|respond\\w*|answer\\w*|deal\\w*|FOI)\\b",
            "\\b(?:number|volume|amount) of (?:\\w{1,14} ){0,2}requests\\b",
            "\\b(?:significant|large|high|growing) (?:number|volume)s? of requests\\b",
            "\\b(?:many|numerous|countless|so many|too many) (?:\\w{1,14} )?requests\\b",
            "\\b(?:tak(?:e|es|ing)|divert\\w*|draw\\w*|keep\\w*) (?:\\w{1,14} ){1,3}(?:away )?from (?:\\w{1,14} ){0,2}(?:front[- ]?line|duties|work|patrol\\w*|services|patients|teaching)\\b",
            "\\bfishing (?:expedition|trip|exercise)s?\\b",
            "\\bvexatious\\b",
            "\\btime[- ]consuming\\b",
            "\\b(?:media|press) (?:attention|interest|coverage|criticism|intrusion)\\b");

    @Override
    public String id() {
        return "P06";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        return Arguments.of(letter).stream()
                .filter(s -> s.block().basis() >= 0 || s.block().isOwn())
                .flatMap(s -> s.hits(IRRELEVANT).stream())
                .toList();
    }
}
