package org.noticewright.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.check.Sentence;

/** L03: the Network and Information Systems Regulations 2018 are cited as what they are. */
final class RegulationsNotAct implements Check {
    private static final String NAME =
            "(?:Network and Information Systems?|Network & Information Systems?|NIS)(?: \\(NIS\\))?(?: Security)?";
    private static final Pattern WRONG = Phrase.of(
            "\\b" + NAME + " Regulations? Act(?: ?\\(?2018\\)?)?",
            "\\b" + NAME + " Act(?: ?\\(?2018\\)?)?",
            "\\b(?:section|s\\.|article) ?\\d{1,2}(?:\\(\\d\\))? of the " + NAME + " Regulations?(?: ?2018)?");

    @Override
    public String id() {
        return "L03";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        List<Hit> hits = new ArrayList<>();
        for (Sentence sentence : letter.sentences()) {
            for (Hit hit : sentence.hits(WRONG)) {
                boolean act = String.valueOf(hit.excerpt()).contains(" Act");
                hits.add(act ? hit.replacing("Network and Information Systems Regulations 2018") : hit);
            }
        }
        return hits;
    }
}
