package org.noticewright.check.harm;

import java.util.List;
import java.util.regex.Pattern;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;

/** H05: who claims a mosaic says what the information would be combined with. */
final class Mosaic implements Check {
    private static final Pattern CLAIMED = Phrase.of(
            "\\b(?:mosaic|jigsaw)\\b(?: (?:form|effect|argument|approach|identification))?",
            "\\b(?:combined|combining|pieced|piecing|put|taken|read|aggregated|cross-referenced|coupled|used in conjunction|in conjunction|together) (?:together )?(?:with )?(?:other|further|additional|any other|similar) (?:\\w{1,15} )?(?:information|data|details|disclosures|requests|responses|sources|material)\\b(?! such as| from the| in our| published (?:in|on|by)|, such|, for example|, namely)",
            "\\b(?:cumulative|aggregat\\w+) (?:effect|impact|of information)");
    private static final Pattern SAYS_WITH_WHAT = Phrase.of(
            "\\b(?:combined|joined|put|set|read|taken|together|compared|coupled|conjunction) (?:together )?(?:with|beside|alongside|to) (?:the|our|a|what|published|job|maps|names|those|that)\\b",
            "\\b(?:information|data|details|sources?|material|records|disclosures|requests|responses|public|published|available|known)\\b[^.;]{0,25}\\b(?:such as|for example|for instance|namely|including)\\b");

    @Override
    public String id() {
        return "H05";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        return letter.grounds().stream()
                .filter(ground ->
                        ground.texts().stream().noneMatch(t -> t.field().equals(ground.field("harm.combinesWith"))))
                .flatMap(ground -> ground.sentences().stream().filter(s -> !s.has(SAYS_WITH_WHAT)))
                .filter(s -> s.block().isOwn())
                .flatMap(s -> s.hit(CLAIMED).stream())
                .toList();
    }
}
