package org.noticewright.check.scope;

import java.util.List;
import java.util.regex.Pattern;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Ground;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;

/** D07: a letter that withholds says that the information is held. */
final class SaysItIsHeld implements Check {
    private static final Pattern HELD = Phrase.read("D07-held");

    /** Denied, left open, or said of what the law gives. */
    private static final Pattern NOT_SAID = Phrase.of(
            "\\bnot (?:hold|held|find|found|locate|kept|in possession)\\b",
            "\\b(?:neither|nor) confirm\\w*\\b",
            "\\b(?:right|entitled) to be (?:told|informed)\\b",
            "\\b(?:may|might|if) (?:be )?(?:hold|held)\\b");

    /** Said of everything that was asked for, in a paragraph that goes on to single questions. */
    private static final Pattern WHOLE_REQUEST = Phrase.of(
            "\\b(?:what|everything|all(?: of the information)?|the information) (?:that )?you (?:have )?(?:asked for|requested)\\b",
            "\\b(?:the )?requested information\\b",
            "\\b(?:hold|holds) (?:all )?(?:of )?the (?:rest|remainder|others?)\\b");

    @Override
    public String id() {
        return "D07";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        return letter.grounds().stream()
                .filter(ground -> (!ground.isNeither() || ground.withholds())
                        && !ground.questions().isEmpty()
                        && !isSaid(letter, ground))
                .map(ground -> Hit.at(ground, "passages.statement"))
                .toList();
    }

    private static boolean isSaid(CheckedLetter letter, Ground ground) {
        return letter.sentences().stream()
                .filter(s -> s.block().basis() == ground.index()
                        || s.about().isEmpty()
                        || (s.block().isOfLetter() && s.has(WHOLE_REQUEST))
                        || ground.questions().stream().anyMatch(s.about()::contains))
                .filter(s -> !s.block().field().equals("advice"))
                .filter(s -> s.block().basis() != ground.index()
                        || s.block().isHeading()
                        || isPlace(s.block().passage()))
                .anyMatch(s -> s.has(HELD) && !s.has(NOT_SAID));
    }

    /** Statements, not the reasons, where "the data that we hold" is said of other things. */
    private static boolean isPlace(@org.jspecify.annotations.Nullable String passage) {
        return passage != null
                && !passage.equals("balance")
                && !passage.equals("harm")
                && !passage.startsWith("factors");
    }
}
