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
    private static final Pattern HELD = Phrase.of(
            "\\bconfirms?\\b[^.;]{0,80}\\b(?:hold|holds|held)\\b",
            "\\b(?:we|i|it|trust|council|authority|university|department|police|constabulary|board|service|office|force|agency|commission|college|ministry|body) (?:do |does |currently |also )?(?:hold|holds|has|have) (?:all |some |most |any )?(?:of )?(?:the|this|that|these|such|relevant|requested|information|data|records|recorded|it)\\b",
            "\\b(?:information|data|records?|documents?|details|it|they)\\b[^.;]{0,80}\\b(?:is|are) (?:indeed |also |all )?held\\b",
            "\\b(?:do|does) (?:indeed )?hold (?:all |some |most )?(?:of )?(?:what|the|this|that|these|relevant|information|recorded)\\b",
            "\\bheld by (?:us|the)\\b",
            "\\b(?-i:[A-Z][\\w']{1,20}) (?:do |does |currently |also )?(?:hold|holds) (?:all |some |most )?(?:of )?(?:the|this|that|these|relevant|recorded) (?:[\\w-]{1,15} ){0,2}(?:information|data|records|documents)\\b",
            "\\b(?:possess(?:es)?|(?:is|are) in possession of|(?:is|are) the (?:holder|owner)s? of|owns)\\b",
            "\\b(?:in|within) (?:our|the [\\w' -]{1,30}|its) (?:possession|records|files|keeping)\\b",
            "\\b(?:retained|kept|stored|held(?! on \\d)|recorded) (?:by|on|in|for|within)\\b",
            "^(?:[\\w ]{1,20}[:.-] ?)?held\\b",
            "\\b(?:identified|located|found|retrieved|established that)\\b[^.;]{0,80}\\b(?:records?|information|documents?|report|material|data|files|copy)\\b",
            "\\b(?:records?|information|documents?|report|material|data|files|copy)\\b[^.;]{0,80}\\b(?:identified|located|found(?! (?:on|at|in the))|retrieved|exists?)\\b",
            "\\bholds? (?:an?|two|three|several|\\d{1,5}) (?:[\\w-]{1,20} ){0,3}?(?:reports?|lists?|records?|documents?|spreadsheets?|files?|cop(?:y|ies)|logs?|registers?|polic(?:y|ies)|plans?|diagrams?|contracts?|databases?)\\b",
            "\\b(?:whether|if) we (?:hold|have)\\b[^.;]{0,60}\\b(?:yes|we do)\\b",
            "\\binformation (?:that )?(?:we|it|the \\w+) (?:do |does )?holds?\\b");

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
                .filter(ground -> !ground.isNeither() && !ground.questions().isEmpty() && !isSaid(letter, ground))
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
