package org.noticewright.check.timing;

import java.util.List;
import org.noticewright.check.Check;

/** The checks on dates. */
public final class TimingChecks {
    /** In the order of the catalogue. */
    public static final List<Check> ALL =
            List.of(new ReceivedDate(), new LateReply(), new HoldingNotice(), new LongExtension());

    private TimingChecks() {}
}
