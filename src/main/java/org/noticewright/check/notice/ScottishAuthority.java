package org.noticewright.check.notice;

import java.util.List;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;
import org.noticewright.letter.Jurisdiction;

/** N10: the authority is none that answers under the Scottish Act. */
final class ScottishAuthority implements Check {
    @Override
    public String id() {
        return "N10";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        return letter.authority().jurisdiction() == Jurisdiction.SCOTLAND
                ? List.of(Hit.at("authority.jurisdiction"))
                : List.of();
    }
}
