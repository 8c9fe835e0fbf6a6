package org.noticewright.check.notice;

import java.util.ArrayList;
import java.util.List;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;

/** N06: the review paragraph says where to ask, by when, and how long the answer takes. */
final class ReviewDetails implements Check {
    @Override
    public String id() {
        return "N06";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        return ReviewText.of(letter).map(ReviewDetails::missing).filter(m -> !m.isEmpty()).stream()
                .map(missing -> Hit.at("authority.internalReview").with("missing", String.join(", ", missing)))
                .toList();
    }

    private static List<String> missing(ReviewText text) {
        List<String> missing = new ArrayList<>();
        if (!text.saysWhere()) {
            missing.add("where to ask");
        }
        if (!text.saysByWhen()) {
            missing.add("by when to ask");
        }
        if (!text.saysHowLongItTakes()) {
            missing.add("how long the answer takes");
        }
        return missing;
    }
}
