package org.noticewright.casework;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Checks;
import org.noticewright.check.Finding;
import org.noticewright.clock.Clock;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Consistency;
import org.noticewright.letter.Letter;
import org.noticewright.letter.Problem;
import org.noticewright.wording.PassageListing;
import org.noticewright.wording.WordedLetter;
import org.noticewright.wording.Wording;
import org.noticewright.wording.WordingException;

/** Runs all checks over a letter file and the words that it prints. Thread-safe. */
public final class CheckLetter {

    private final OpenLetter opener;
    private final Exemptions exemptions;
    private final Wording standard;
    private final Checks checks;

    /** Puts the use case together. */
    public CheckLetter(OpenLetter opener, Exemptions exemptions, Wording standard, Checks checks) {
        this.opener = opener;
        this.exemptions = exemptions;
        this.standard = standard;
        this.checks = checks;
    }

    /**
     * Checks a letter.
     *
     * @param templates house templates that stand in for the authority's; null means the authority's own
     * @param today the date of a letter that has none
     * @throws RefusedException if the letter, its authority or its templates cannot be read, or the letter contradicts
     *     itself
     */
    public CheckedFile check(Path file, @Nullable Path templates, LocalDate today) throws RefusedException {
        OpenedLetter opened = opener.open(file, templates);
        Letter letter = opened.letter();
        refuseFaults(file, letter);
        LocalDate dated = letter.dated() == null ? today : letter.dated();
        try {
            Path house = opened.house();
            Wording wording = house == null ? standard : Wording.of(house);
            WordedLetter worded = wording.word(letter, opened.authority(), dated, false);
            CheckedLetter checked =
                    CheckedLetter.of(letter, opened.authority(), dated, Clock.standard(), worded.xhtml());
            return new CheckedFile(letter.reference(), named(checks.run(checked), letter, wording));
        } catch (WordingException e) {
            throw RefusedException.input(String.valueOf(e.getMessage()));
        }
    }

    private static void refuseFaults(Path file, Letter letter) throws RefusedException {
        List<String> sentences = new ArrayList<>();
        for (Problem problem : Consistency.faults(letter)) {
            sentences.add(file + ": " + problem.path() + ": " + problem.message());
        }
        if (!sentences.isEmpty()) {
            throw new RefusedException(Fault.INPUT, sentences);
        }
    }

    /** Names the template where a finding is about words that no officer typed. */
    private List<Finding> named(List<Finding> findings, Letter letter, Wording wording) throws WordingException {
        boolean any = findings.stream().anyMatch(CheckLetter::isAboutPassage);
        if (!any) {
            return findings;
        }
        Map<String, PassageListing> passages = wording.passages(exemptions, letter).stream()
                .collect(Collectors.toMap(CheckLetter::field, Function.identity(), (first, second) -> first));
        return findings.stream().map(finding -> named(finding, passages)).toList();
    }

    private static boolean isAboutPassage(Finding finding) {
        return finding.excerpt() != null && finding.field().contains("passages.");
    }

    private static String field(PassageListing passage) {
        return (passage.where().equals("letter") ? "" : passage.where() + ".") + "passages." + passage.name();
    }

    private static Finding named(Finding finding, Map<String, PassageListing> passages) {
        PassageListing passage = isAboutPassage(finding) ? passages.get(finding.field()) : null;
        return passage == null || passage.file() == null ? finding : finding.inTemplate(passage.file());
    }
}
