package org.noticewright.check.ncnd;

import java.util.List;
import org.noticewright.check.Check;

/** The checks on "neither confirm nor deny". */
public final class NcndChecks {
    /** In the order of the catalogue. */
    public static final List<Check> ALL = List.of(
            new TellsItIsHeld(),
            new TellsItIsNotHeld(),
            new DescribesASearch(),
            new WordsOfWithholding(),
            new HarmOfDisclosure(),
            new DutyDoesNotArise(),
            new BothDirections(),
            new IndicatesNothing(),
            new ConfirmedElsewhere(),
            new WideRequest(),
            new OneOrTheOther());

    private NcndChecks() {}
}
