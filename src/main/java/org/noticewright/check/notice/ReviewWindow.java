package org.noticewright.check.notice;

import java.util.List;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;

/** N07: the requester has the code's 40 working days to ask for a review. */
final class ReviewWindow implements Check {
    /** Section 45 Code of Practice (Cabinet Office, 4 July 2018), part 5. */
    private static final int USUAL_WORKING_DAYS = 40;

    @Override
    public String id() {
        return "N07";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        return ReviewText.of(letter).flatMap(text -> text.limitUnder(USUAL_WORKING_DAYS)).stream()
                .map(hit -> letter.letter().passages().containsKey("review")
                        ? hit
                        : Hit.at("authority.internalReview.withinWorkingDays").because(hit.excerpt()))
                .toList();
    }
}
