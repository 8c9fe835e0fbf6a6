package org.noticewright.check.text;

import java.util.List;
import java.util.regex.Pattern;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;

/** L02: no repealed Act is relied on. */
final class RepealedAct implements Check {
    private static final Pattern REPEALED = Phrase.of(
            "\\bData Protection Act(?: \\(DPA\\))?,? ?\\(?1998\\b",
            "\\bDPA ?\\(?(?:19)?98\\b",
            "\\b1998 (?:Data Protection )?Act\\b(?=[^.;]{0,40}personal data)");
    private static final Pattern HISTORY = Phrase.of(
            "\\brepealed\\b",
            "\\breplac(?:ed|es|ing)\\b",
            "\\bsuperseded\\b",
            "\\bformer\\b",
            "\\bthen in force\\b",
            "\\bpredecessor\\b");

    @Override
    public String id() {
        return "L02";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        return letter.sentences().stream()
                .filter(s -> !s.has(HISTORY))
                .flatMap(s -> s.hit(REPEALED).stream())
                .map(hit -> hit.replacing("Data Protection Act 2018"))
                .toList();
    }
}
