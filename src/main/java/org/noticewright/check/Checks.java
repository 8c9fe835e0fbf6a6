package org.noticewright.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.noticewright.check.harm.HarmChecks;
import org.noticewright.check.ncnd.NcndChecks;
import org.noticewright.check.notice.NoticeChecks;
import org.noticewright.check.publicinterest.PublicInterestChecks;
import org.noticewright.check.scope.ScopeChecks;
import org.noticewright.check.text.TextChecks;
import org.noticewright.check.timing.TimingChecks;

/** All checks, with the words that the catalogue gives them. Immutable and thread-safe. */
public final class Checks {
    /** Every check, in the order of the catalogue. */
    private static final List<Check> ALL = List.of(
                    NoticeChecks.ALL,
                    ScopeChecks.ALL,
                    NcndChecks.ALL,
                    HarmChecks.ALL,
                    PublicInterestChecks.ALL,
                    TimingChecks.ALL,
                    TextChecks.ALL)
            .stream()
            .flatMap(List::stream)
            .toList();

    private final Rules rules;

    /** Joins the checks to their words. */
    public Checks(Rules rules) {
        this.rules = rules;
    }

    /** Every check, in the order of the catalogue. */
    public static List<Check> all() {
        return ALL;
    }

    /** The catalogue whose words the findings use. */
    public Rules rules() {
        return rules;
    }

    /** Everything that the checks find in a letter: errors first, then by the order of the catalogue. */
    public List<Finding> run(CheckedLetter letter) {
        List<Finding> findings = new ArrayList<>();
        for (Check check : ALL) {
            findings.addAll(run(check, letter));
        }
        findings.sort((a, b) -> a.severity().compareTo(b.severity()));
        return List.copyOf(findings);
    }

    private List<Finding> run(Check check, CheckedLetter letter) {
        Rule rule = rules.rule(check.id());
        Set<Finding> findings = new LinkedHashSet<>();
        for (Hit hit : check.hits(letter)) {
            findings.add(new Finding(rule, hit, Concern.digest(rule.id(), hit, letter), null));
        }
        return List.copyOf(findings);
    }
}
