package org.noticewright.check.timing;

import java.util.ArrayList;
import java.util.List;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;

/** T03: a holding notice names the exemption and estimates the date of the decision. */
final class HoldingNotice implements Check {
    @Override
    public String id() {
        return "T03";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        List<Hit> hits = new ArrayList<>();
        var extension = letter.letter().extension();
        if (extension != null) {
            if (extension.until() == null) {
                hits.add(Hit.at("extension.until"));
            }
            if (letter.everyGround().stream().noneMatch(ground -> ground.basis().exemption() != null)) {
                hits.add(Hit.at("bases"));
            }
        }
        return hits;
    }
}
