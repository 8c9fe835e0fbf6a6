package org.noticewright.check.publicinterest;

import java.util.List;
import org.noticewright.check.Check;

/** The checks on the public interest test. */
public final class PublicInterestChecks {
    /** In the order of the catalogue. */
    public static final List<Check> ALL = List.of(
            new BothSides(),
            new Conclusion(),
            new WrongSide(),
            new OnlyGeneric(),
            new MotiveOfRequester(),
            new IrrelevantArguments(),
            new TiedToCrime(),
            new WeightGiven(),
            new RepeatsTheHarm(),
            new BlanketPolicy());

    private PublicInterestChecks() {}
}
