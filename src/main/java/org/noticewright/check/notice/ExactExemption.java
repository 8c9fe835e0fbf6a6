package org.noticewright.check.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.FixAction;
import org.noticewright.check.Ground;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.law.Exemption;
import org.noticewright.letter.Outcome;

/** N01: each refused question has an exemption with its limb, in the fields and in the words. */
final class ExactExemption implements Check {
    private static final Pattern CITED = Phrase.of("31 ?\\(1\\) ?\\(a\\)", "31[.-]1[.-]?a\\b", "31\\(1\\)a\\b");

    @Override
    public String id() {
        return "N01";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < letter.letter().outcomes().size(); i++) {
            Outcome outcome = letter.letter().outcomes().get(i);
            if (outcome.kind() != null && outcome.kind().needsBasis() && outcome.basis() == null) {
                hits.add(Hit.at("outcomes[" + i + "].basis", outcome.questions()));
            }
        }
        for (Ground ground : letter.everyGround()) {
            if (ground.isOfAnotherExemption()) {
                continue;
            }
            if (ground.basis().exemption() == null) {
                hits.add(Hit.at(ground, "exemption"));
            } else if (ground.basis().exemption().needsLimb() && ground.basis().limb() == null) {
                hits.add(limb(ground, ground.basis().exemption()));
            } else if (letter.sentencesOn(ground).stream().noneMatch(s -> s.has(CITED))
                    && !citedInAnswers(letter, ground)) {
                hits.add(Hit.at(ground, "passages.statement"));
            }
        }
        return hits;
    }

    /** Where the exemption knows one interest only, that is the one. */
    private static Hit limb(Ground ground, Exemption exemption) {
        Hit hit = Hit.at(ground, "limb");
        return exemption.limbs().size() == 1
                ? hit.mending(
                        new FixAction.SetField(hit.field(), exemption.limbs().getFirst()))
                : hit;
    }

    private static boolean citedInAnswers(CheckedLetter letter, Ground ground) {
        return letter.sentences().stream()
                .filter(s -> s.block().field().startsWith("outcomes["))
                .filter(s -> ground.questions().stream().anyMatch(s.block().questions()::contains))
                .anyMatch(s -> s.has(CITED));
    }
}
