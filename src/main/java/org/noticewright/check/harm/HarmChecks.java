package org.noticewright.check.harm;

import java.util.List;
import org.noticewright.check.Check;

/** The checks on the prejudice argument. */
public final class HarmChecks {
    /** In the order of the catalogue. */
    public static final List<Check> ALL =
            List.of(new LevelChosen(), new OneLevel(), new WeakerWords(), new CausalLink(), new Mosaic());

    private HarmChecks() {}
}
