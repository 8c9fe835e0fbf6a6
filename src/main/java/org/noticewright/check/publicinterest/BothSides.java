package org.noticewright.check.publicinterest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Ground;
import org.noticewright.check.Hit;
import org.noticewright.check.Words;
import org.noticewright.law.Side;

/** P01: there is a factor on each side. */
final class BothSides implements Check {
    private static final int FEWEST_WORDS = 8;

    /** A field for the weighing that holds as much as this argues both sides instead of factors. */
    private static final int FEWEST_WORDS_OF_RUNNING_TEXT = 50;

    @Override
    public String id() {
        return "P01";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        List<Hit> hits = new ArrayList<>();
        for (Ground ground : letter.grounds()) {
            if (!letter.letter().isHoldingNotice() && !ground.basis().claimsSection17_4()) {
                add(
                        ground,
                        Side.FOR,
                        Vocabulary.OPENNESS,
                        "for " + (ground.isNeither() ? "confirming or denying" : "disclosing"),
                        hits);
                add(
                        ground,
                        Side.AGAINST,
                        Vocabulary.AGAINST_DISCLOSURE,
                        "for maintaining the " + (ground.isNeither() ? "exclusion of the duty" : "exemption"),
                        hits);
            }
        }
        return hits;
    }

    private static void add(Ground ground, Side side, Pattern words, String name, List<Hit> hits) {
        boolean listed = !ground.basis().factors(side).isEmpty()
                && ground.basis().factors(side).stream()
                        .anyMatch(f -> f.text() != null && !f.text().isBlank());
        boolean led = ground.factors(side).anyMatch(t -> t.passage() != null && Words.count(t.text()) >= FEWEST_WORDS);
        boolean argued = ground.basis().factors().isEmpty()
                && ground.weighing().stream()
                        .anyMatch(t -> t.isOwn()
                                && (t.passage() != null || Words.count(t.text()) >= FEWEST_WORDS_OF_RUNNING_TEXT)
                                && !t.is("conclusion")
                                && words.matcher(t.text()).find());
        if (!listed && !led && !argued) {
            hits.add(Hit.at(ground, "factors").with("side", name));
        }
    }
}
