package org.noticewright.check.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Ground;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.check.TextBlock;
import org.noticewright.letter.Evidence;

/** Evidence of the harm that is too old to show the harm of today; quotations are read too, since they are relied on. */
final class DatedEvidence {
    /** A house rule: figures about crime of four calendar years ago say little of its likelihood now. */
    private static final int OLDEST_YEARS = 3;

    private static final Pattern EVIDENCE = Phrase.of(
            "\\b(?:surveys?|stud(?:y|ies)|statistics|statistical|figures|per ?cent|percentage|incidents|research|found that|recorded|estimated?|one in \\w+|according to|assessments?)\\b",
            "\\d%");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/£-])(?:19[5-9]\\d|20\\d{2})(?![\\d/])");

    /** A year in the name of a law or a decision is no date of evidence. */
    private static final Pattern NAME = Phrase.of(
            "\\b(?:Act|Regulations?|Order|Rules|Directive|Code|Convention|Measures?)(?: \\([^)]{1,30}\\))?,? ?\\(?(?:19|20)\\d{2}",
            "\\[(?:19|20)\\d{2}\\]", "\\b(?:EA|UKFTT|UKUT|EWCA|UKSC|FS|IC)[ /-]?[\\w/-]{0,20}");

    /** What a court or the regulator decided does not age like a figure. */
    private static final Pattern DECISION =
            Phrase.of("\\bv\\.? ", "\\b(?:decision|tribunal|judgment|EA/\\d|UKFTT|UKUT|FS\\d|IC-\\d)");

    private static final Pattern SINCE = Phrase.of(
            "\\b(?:since|each year|every year|until now|to this day|still|ever since|most recent|latest|today|continues? to|rise|rising|upward trend since)\\b");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!][”\"]?) (?=\\p{Lu})");

    private DatedEvidence() {}

    static List<Hit> hits(CheckedLetter letter) {
        List<Hit> hits = new ArrayList<>();
        for (Ground ground : letter.everyGround()) {
            addOldSources(ground, letter.dated(), hits);
        }
        for (TextBlock text : letter.allTexts()) {
            if (text.basis() != TextBlock.NO_BASIS && !text.isHeading()) {
                addOldFigures(text, letter.dated(), hits);
            }
        }
        return hits;
    }

    private static void addOldSources(Ground ground, LocalDate dated, List<Hit> hits) {
        var harm = ground.basis().harm();
        List<Evidence> evidence = harm == null ? List.of() : harm.evidence();
        for (int i = 0; i < evidence.size(); i++) {
            String date = Objects.requireNonNullElse(evidence.get(i).date(), "");
            String title = Objects.requireNonNullElse(evidence.get(i).title(), "");
            if (isOld(date, dated) && !DECISION.matcher(title).find()) {
                hits.add(Hit.at(ground, "harm.evidence[" + i + "].date").because(date));
            }
        }
    }

    private static void addOldFigures(TextBlock text, LocalDate dated, List<Hit> hits) {
        for (String sentence : SENTENCE_END.splitAsStream(text.text()).toList()) {
            if (EVIDENCE.matcher(sentence).find() && !SINCE.matcher(sentence).find()) {
                if (isOld(NAME.matcher(sentence).replaceAll(" "), dated)) {
                    hits.add(Hit.at(text.field(), text.questions()).because(sentence.strip()));
                }
            }
        }
    }

    private static boolean isOld(String words, LocalDate dated) {
        return YEAR.matcher(words).results().mapToInt(year -> Integer.parseInt(year.group())).max().stream()
                .anyMatch(latest -> dated.getYear() - latest > OLDEST_YEARS);
    }
}
