package org.noticewright.check.notice;

import java.util.List;
import org.noticewright.check.Check;

/** The checks on the content of the notice. */
public final class NoticeChecks {
    /** In the order of the catalogue. */
    public static final List<Check> ALL = List.of(
            new ExactExemption(),
            new WhyItApplies(),
            new PublicInterestReasons(),
            new ReviewParticulars(),
            new ComplaintParticulars(),
            new ReviewDetails(),
            new ReviewWindow(),
            new OutdatedRegulator(),
            new ActInFull(),
            new ScottishAuthority(),
            new EnvironmentalInformation(),
            new AdviceAndAssistance());

    private NoticeChecks() {}
}
