package org.noticewright.check.publicinterest;

import java.util.List;
import java.util.regex.Pattern;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;

/** P10: the letter decides this request and states no policy. */
final class BlanketPolicy implements Check {
    static final Pattern POLICY = Phrase.read("P10-policy");

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
