package org.noticewright.check.notice;

import java.util.List;
import java.util.regex.Pattern;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Ground;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.check.Words;
import org.noticewright.letter.Favours;

/** N03: the letter gives reasons for the public interest decision, or claims section 17(4). */
final class PublicInterestReasons implements Check {
    private static final Pattern WEIGHS = Phrase.of(
            "\\boutweigh",
            "\\bweigh(?:ed|s|t|ing)?\\b",
            "\\b(?:greater (?:than|public|weight|interest|force|importance)|(?:is|are|be|was|were) (?:the |far |much |considerably |therefore )?greater)\\b",
            "\\bon balance\\b",
            "\\b(?:for (?:these|the) (?:above )?reasons|therefore|accordingly)\\b[^.;]{0,80}\\b(?:withheld|withhold|exempt|neither)\\b",
            "\\b(?:find|finding|found|conclu\\w+|decid\\w+|decision|therefore|view|opinion|belie\\w+)\\b[^.;]{0,80}\\b(?:not )?in the public interest\\b",
            "\\b(?:lies?|rests?|falls?) with\\b",
            "\\boverwhelming\\b",
            "\\bpublic interest is in (?:keeping|withholding|not|maintaining)\\b",
            "\\bpublic interest\\b[^.;]{0,40}\\bserved\\b",
            "\\b(?:case|test)\\b[^.;]{0,160}\\bmade out\\b",
            "\\boverrid",
            "\\bin favour of (?:maintaining|withholding|upholding|neither)",
            "\\bfavours? (?:maintaining|withholding)",
            "\\bstronger\\b",
            "\\bon the (?:one|other) (?:hand|side)\\b",
            "\\bbalance (?:of|lies|falls)\\b",
            "\\b(?:balance|test|interest)\\b[^.;]{0,60}\\b(?:favours|lies|falls|rests|is in favour)\\b(?! in (?:confirming|disclosing) whether)");

    /** Says that the test was done, and not how it came out. */
    private static final Pattern ONLY_DONE = Phrase.of("\\bagainst (?:each other|one another)\\b");

    private static final int LENGTH = 25;
    private static final Pattern DONE = Phrase.of(
            "\\b(?:test|public interest)\\b[^.;]{0,60}\\b(?:considered|carried out|applied|undertaken|conducted|done)\\b",
            "\\b(?:not|is|lies?|considered to lie) in (?:the public interest|favour)\\b",
            "\\brequired to (?:apply|carry out|consider)\\b");
    private static final Pattern WHY = Phrase.of(
            "\\b(?:because|since|therefore|given|outweigh\\w*|weigh\\w*|greater|would|risk|harm|openness|transparen\\w*|although|while|however)\\b");

    @Override
    public String id() {
        return "N03";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        if (letter.letter().isHoldingNotice()) {
            return List.of();
        }
        return letter.everyGround().stream()
                .filter(Ground::isWeighed)
                .filter(ground -> !ground.basis().claimsSection17_4() && !hasReasons(ground))
                .map(ground -> Hit.at(ground, "balance.reason"))
                .toList();
    }

    /** Whether all that is said is that the test was done and how it came out. */
    private static boolean isBare(Ground ground) {
        return ground.basis().factors().isEmpty()
                && ground.weighingSentences().stream()
                        .filter(s -> s.block().isOwn() && !s.block().isHeading())
                        .allMatch(s -> s.has(DONE) && !s.has(WHY));
    }

    private static boolean isWeighedAtLength(Ground ground) {
        return Words.count(ground.weighing().stream()
                        .filter(t -> t.isOwn() && t.is("balance"))
                        .toList())
                >= LENGTH;
    }

    private static boolean hasReasons(Ground ground) {
        boolean reasoned = ground.texts().stream().anyMatch(t -> t.field().equals(ground.field("balance.reason")));
        boolean factors = ground.texts().stream().anyMatch(t -> t.field().startsWith(ground.field("factors[")));
        boolean decided =
                ground.basis().balance() != null && ground.basis().balance().favours() == Favours.MAINTAINING;
        if (isBare(ground)) {
            return false;
        }
        return reasoned
                || (factors && (decided || isWeighedAtLength(ground)))
                || ground.weighingSentences().stream()
                        .anyMatch(s -> !s.block().is("publicInterest") && s.has(WEIGHS) && !s.has(ONLY_DONE))
                || ground.weighingSentences().stream()
                                .filter(s -> s.has(WEIGHS))
                                .count()
                        > 1;
    }
}
