package org.noticewright.check.text;

import java.util.List;
import org.noticewright.check.Check;

/** The checks on citations and typing. */
public final class TextChecks {
    /** In the order of the catalogue. */
    public static final List<Check> ALL =
            List.of(new CitationForm(), new RepealedAct(), new RegulationsNotAct(), new DatedWording(), new LeftOpen());

    private TextChecks() {}
}
