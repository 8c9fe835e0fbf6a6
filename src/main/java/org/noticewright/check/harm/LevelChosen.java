package org.noticewright.check.harm;

import java.util.List;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;

/** H01: a level of likelihood is chosen. */
final class LevelChosen implements Check {
    @Override
    public String id() {
        return "H01";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        return letter.grounds().stream()
                .filter(ground -> ground.basis().likelihood() == null)
                .map(ground -> Hit.at(ground, "likelihood"))
                .toList();
    }
}
