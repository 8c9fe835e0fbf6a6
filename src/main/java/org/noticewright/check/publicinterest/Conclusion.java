package org.noticewright.check.publicinterest;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Ground;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.letter.Favours;

/** P02: the public interest is decided, and for maintaining; whether it is decided is a field, never a search of words. */
final class Conclusion implements Check {
    private static final Pattern SAID = Phrase.of(
            "\\boutweigh",
            "\\bpublic interest (?:\\w{1,12} ){0,6}(?:lies|favours|is (?:better |best )?served|rests|falls)\\b",
            "\\bbalance (?:of [^.;]{0,40})?(?:lies|falls|favours|is|tips|rests)\\b",
            "\\b(?:conclude|concluded|conclusion|decided|determined|satisfied)\\b",
            "\\boverrid",
            "\\bgreater than\\b",
            "\\bserves? the public interest\\b",
            "\\b(?:not |more )?in the public interest\\b[^.;]{0,30}(?:than|to (?:disclose|release|confirm|withhold|provide))\\b",
            "\\b(?:comes?|came) down\\b",
            "\\bmade out\\b",
            "\\b(?:balanc(?:e|ing)|public interest) test\\b[^.;]{0,80}\\b(?:made out|favours|met|satisfied|passed|lies)\\b",
            "\\bin favour of (?:maintaining|withholding|upholding|neither|non-disclosure)");

    @Override
    public String id() {
        return "P02";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        if (letter.letter().isHoldingNotice()) {
            return List.of();
        }
        return letter.everyGround().stream()
                .filter(Ground::isWeighed)
                .filter(ground -> !isDecided(ground) || !isSaid(ground))
                .map(Conclusion::hit)
                .toList();
    }

    private static Hit hit(Ground ground) {
        String key = isDecided(ground) ? "passages.conclusion" : "balance.favours";
        Map<String, String> words = ground.isNeither()
                ? Map.of("what", "the exclusion of the duty to confirm or deny", "instead", "confirm or deny")
                : Map.of("what", "the exemption", "instead", "disclose");
        return Hit.at(ground, key).with(words);
    }

    private static boolean isDecided(Ground ground) {
        return ground.basis().balance() != null && ground.basis().balance().favours() == Favours.MAINTAINING;
    }

    private static boolean isSaid(Ground ground) {
        return ground.sentences().stream()
                .filter(s -> s.block().is("conclusion")
                        || s.block().is("balance")
                        || s.block().isOwn())
                .anyMatch(s -> s.block().is("conclusion") || s.has(SAID));
    }
}
