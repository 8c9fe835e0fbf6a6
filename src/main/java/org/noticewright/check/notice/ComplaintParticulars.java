package org.noticewright.check.notice;

import java.util.List;
import java.util.regex.Pattern;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.check.Sentence;

/** N05: the letter tells of the right to complain to the Commissioner, with a way to get there. */
final class ComplaintParticulars implements Check {
    private static final Pattern REGULATOR = Phrase.of(
            "\\bInformation Commission(?:er)?\\b", "\\bICO\\b", "\\bsection 50\\b", "\\bCommissioner's Office\\b");
    private static final Pattern RIGHT = Phrase.of(
            "\\bcomplain",
            "\\bappeal",
            "\\bappl(?:y|ication)\\b",
            "\\brefer\\b",
            "\\bapproach",
            "\\bcontact(?:ed)?\\b",
            "\\bdecision\\b",
            "\\bwrite\\b",
            "\\b(?:take|bring|put) (?:it|this|the matter|matters|things|your (?:case|complaint|concerns?))\\b",
            "\\braise\\b",
            "\\bgo (?:directly |straight |on )?to\\b");
    private static final Pattern CONTACT = Phrase.of(
            "\\bhttps?://",
            "\\bwww\\.",
            "\\bico\\.(?:org|gov)\\.uk",
            "[\\w.+-]{1,40}@[\\w-]{1,40}\\.",
            "\\b0\\d{3} ?\\d{3} ?\\d{3,4}\\b",
            "\\b0\\d{4} ?\\d{5,6}\\b",
            "\\b[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}\\b",
            "\\bWycliffe House\\b");

    @Override
    public String id() {
        return "N05";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        if (!letter.refuses()) {
            return List.of();
        }
        boolean told = letter.sentencesOfLetter().stream()
                .anyMatch(s -> !s.block().isHeading() && s.has(REGULATOR) && s.has(RIGHT));
        return told && letter.sentencesOfLetter().stream().anyMatch(s -> isContact(letter, s))
                ? List.of()
                : List.of(Hit.at("authority.regulator"));
    }

    /** A contact in the regulator's own lines, or in a paragraph about the regulator or after it. */
    private static boolean isContact(CheckedLetter letter, Sentence sentence) {
        if (!sentence.has(CONTACT)) {
            return false;
        }
        if (sentence.block().field().startsWith("authority.regulator") || sentence.has(REGULATOR)) {
            return true;
        }
        String field = sentence.block().field();
        return letter.sentencesOfLetter().stream()
                .anyMatch(s -> s.block().field().equals(field) && s.has(REGULATOR));
    }
}
