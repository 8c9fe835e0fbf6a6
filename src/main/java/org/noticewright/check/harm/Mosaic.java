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
    private static final Pattern CLAIMED = Phrase.of(
            "(?<!\\bthis )\\b(?:mosaic|jigsaw)\\b(?: (?:form|effect|argument|approach|identification))?",
            "\\b(?:combined|combining|pieced|piecing|put|taken|read|joined|added|linked|matched|viewed|considered|used|aggregated|cross-referenced|coupled|used in conjunction|in conjunction|together) (?:together )?(?:with |to |alongside |beside )?(?:other|further|additional|any other|similar|everything|anything) (?:else )?(?:\\w{1,15} ){0,3}(?:information|data|details|disclosures|requests|responses|sources|material|things|facts|answers|there|known|available)\\b(?! such as| from the| in our| published (?:in|on|by)|, such|, for example|, namely)",
            "\\b(?:pieces?|fragments?|parts?|bits?|items?) of (?:information|data|intelligence|detail)\\b[^.;]{0,40}\\b(?:to another|to others|together|picture|plan|map)\\b",
            "\\b(?:form(?:s|ing)?|complet(?:e|es|ing)|creat(?:e|es|ing)|piec(?:e|es|ing)) (?:up |together )?(?:an? |the )?(?:[\\w-]{1,12} ){0,2}(?:mosaic|jigsaw)\\b",
            "\\bjigsaw pieces?\\b",
            "\\b(?:alongside|together with|combined with|along with|added to|in combination with|taken with|beside) (?:what|information|material|data|anything|everything)\\b[^.;]{0,30}\\b(?:published|public|known|available|domain|disclosed)\\b",
            "\\b(?:combined|pieced together|put together|taken together|used) with (?:what|information|data|material)\\b[^.;]{0,30}\\b(?:public domain|already|available|published|known|elsewhere)\\b",
            "\\b(?:each|any one|individual|individually|small|single|seemingly|every|fragments?|snippets?|trifling|innocuous|harmless)\\b[^.;]{0,100}\\b(?:taken together|collectively|in combination|assembled|aggregated|together|viewed alongside|when viewed|joined? the dots|one of those dots)\\b",
            "\\bpiece (?:it |them |this |the [\\w ]{1,15} )?together\\b|\\bjoin(?:s|ed|ing)? (?:up )?the dots\\b|\\bpieces? of (?:the|a) (?:puzzle|picture)\\b|\\bmissing (?:link|piece)\\b",
            "\\b(?:larger|wider|bigger|complete|fuller|full|broader) (?:picture|view|profile)\\b|\\bcomplete the picture\\b|\\bbuild(?:ing)? up a profile\\b",
            "\\b(?:aggregated|accumulation|amass|layering|supplement what|married up)\\b",
            "\\b(?:combined|combining|collat\\w+|linking|linked|compar\\w+|added|joined|tandem|conjunction|combination|together|taken|used|viewed)\\b[^.;]{0,30}\\b(?:with|to|from)\\b[^.;]{0,20}\\b(?:others|other (?:\\w{1,12} )?(?:facts|details|knowledge|information|data|data sets|disclosures|sources|requests)|elsewhere|further research|intelligence|outside|anything else|what they (?:already )?(?:know|have)|whatever else)\\b",
            "\\bwhatever else is\\b|\\bon top of other\\b|\\bpieced together\\b",
            "\\b(?:cumulative|aggregat\\w+) (?:effect|impact|of information)");
    private static final Pattern SAYS_WITH_WHAT = Phrase.of(
            "\\b(?:combined|joined|put|set|read|taken|together|compared|coupled|conjunction) (?:together )?(?:with|beside|alongside|to) (?:the|our|a|published|job|maps|names|those|that)\\b",
            "\\b(?:information|data|details|sources?|material|records|disclosures|requests|responses|public|published|available|known)\\b[^.;]{0,25}\\b(?:such as(?! (?:this|these|that|those|yours)\\b)|for example|for instance|namely|including)\\b",
            "\\b(?:published|public|available)\\b[^.;]{0,25}\\babout\\b",
            "\\b(?:combined|together|read|matched|joined|set|put|compared|beside|alongside|next|combination|conjunction|against)\\b[^.;]{0,12}\\b(?:with|to|beside|against|alongside)? ?(?:the|our|a|my|its|that|those|their) (?!answer|information|data|response|intelligence)(?:[\\w'-]{1,20} ){0,4}?(?:maps?|plans?|hours|notice|register|lists?|database|portal|website|profiles?|reply|answer to|spending|timetable|notes|Registry|strategy|accounts|reports?|contracts?|documents?)\\b");

    /** Said of the effect in general, or that it is not relied on. */
    private static final Pattern NOT_CLAIMED = Phrase.of(
            "\\b(?:do|does|did|have|has) not (?:rely|relied|claim|argue|depend)\\b",
            "\\b(?:detectives|officers|investigators|jury)\\b[^.;]{0,30}\\bpiece together\\b",
            "\\bguidance\\b|\\btaken by itself\\b|\\bcomplete the picture for the public\\b",
            "\\b(?:public|residents|patients|taxpayers|people)\\b[^.;]{0,40}\\b(?:fuller|full|complete|wider|broader) (?:picture|view|account)\\b");

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
