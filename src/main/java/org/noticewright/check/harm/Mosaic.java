package org.noticewright.check.harm;

import java.util.List;
import java.util.regex.Pattern;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Ground;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.check.Sentence;

/** H05: who claims a mosaic says what the information would be combined with. */
final class Mosaic implements Check {
    private static final Pattern CLAIMED = Phrase.read("H05-claimed");
    private static final Pattern SAYS_WITH_WHAT = Phrase.of(
            "\\b(?:combined|joined|put|set|read|taken|together|compared|coupled|conjunction) (?:together )?(?:with|beside|alongside|to) (?:the|our|a|published|job|maps|names|those|that)\\b",
            "\\b(?:information|data|details|sources?|material|records|disclosures|requests|responses|public|published|available|known)\\b[^.;]{0,25}\\b(?:such as(?! (?:this|these|that|those|yours)\\b)|for example|for instance|namely|including)\\b",
            "\\b(?:published|public|available)\\b[^.;]{0,25}\\babout\\b",
            "^this (?:is|was|effect|argument) (?:[\\w-]{1,12} ){0,3}(?:known as|called|described as|is)\\b",
            "\\b(?:combined|together|read|matched|joined|set|put|compared|beside|alongside|next|combination|conjunction|against)\\b[^.;]{0,12}\\b(?:with|to|beside|against|alongside)? ?(?:the|our|a|my|its|that|those|their) (?!answer|information|data|response|intelligence)(?:[\\w'-]{1,20} ){0,4}?(?:maps?|plans?|hours|notice|register|lists?|database|portal|website|profiles?|reply|answer to|spending|timetable|notes|Registry|strategy|accounts|reports?|contracts?|documents?)\\b");

    /** Said of the effect in general, or that it is not relied on. */
    private static final Pattern NOT_CLAIMED = Phrase.of(
            "\\b(?:do|does|did|have|has) not (?:rely|relied|claim|argue|depend)\\b",
            "\\b(?:detectives|officers|investigators|jury)\\b[^.;]{0,30}\\bpiece together\\b",
            "\\bguidance\\b|\\btaken by itself\\b|\\bcomplete the picture for the public\\b",
            "\\b(?:public(?! domain)|residents|patients|taxpayers|people)\\b[^.;]{0,40}\\b(?:fuller|full|complete|wider|broader) (?:picture|view|account)\\b");

    @Override
    public String id() {
        return "H05";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        return letter.grounds().stream()
                .flatMap(ground -> claims(ground).stream())
                .toList();
    }

    /** The claims that do not say with what; none where the field that asks for it says more than a claim. */
    private static List<Hit> claims(Ground ground) {
        String field = ground.field("harm.combinesWith");
        List<Sentence> claims = ground.sentences().stream()
                .filter(s -> s.block().isOwn() && s.has(CLAIMED) && !s.has(SAYS_WITH_WHAT) && !s.has(NOT_CLAIMED))
                .toList();
        boolean answered = ground.texts().stream().anyMatch(t -> t.field().equals(field))
                && claims.stream().noneMatch(s -> s.block().field().equals(field));
        return answered
                ? List.of()
                : claims.stream().flatMap(s -> s.hit(CLAIMED).stream()).limit(1).toList();
    }
}
