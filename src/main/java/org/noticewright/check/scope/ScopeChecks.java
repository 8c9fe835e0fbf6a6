package org.noticewright.check.scope;

import java.util.List;
import org.noticewright.check.Check;

/** The checks on questions and outcomes. */
public final class ScopeChecks {
    /** In the order of the catalogue. */
    public static final List<Check> ALL = List.of(
            new EveryQuestionAnswered(),
            new NeitherLimited(),
            new OneGroundForAll(),
            new OftenPublished(),
            new AnswerBesideNeither(),
            new ReasonsNameTheSubject(),
            new SaysItIsHeld());

    private ScopeChecks() {}
}
