package org.noticewright.check.ncnd;

import java.util.List;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;

/** C09: nothing that is neither confirmed nor denied is already public. */
final class ConfirmedElsewhere implements Check {
    @Override
    public String id() {
        return "C09";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        return letter.neitherGrounds().stream()
                .filter(ground -> ground.basis().confirmedElsewhere())
                .map(ground -> Hit.at(ground, "confirmedElsewhere"))
                .toList();
    }
}
