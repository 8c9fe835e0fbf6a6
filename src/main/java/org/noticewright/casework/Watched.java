package org.noticewright.casework;

import java.util.List;
import org.noticewright.check.Judgement;
import org.noticewright.check.harm.LikelihoodLock;
import org.noticewright.scrutiny.Asked;

/**
 * What is watched of a letter while it is written.
 *
 * @param judgement what the checks find
 * @param likelihood the level of each basis, with every place where the officer states one
 * @param asked what a reader will ask, and what answers
 */
public record Watched(Judgement judgement, List<LikelihoodLock> likelihood, List<Asked> asked) {
    /** Of a letter that was not read yet. */
    public static final Watched NOTHING = new Watched(new Judgement(List.of()), List.of(), List.of());

    /** Takes unchangeable copies. */
    public Watched {
        likelihood = List.copyOf(likelihood);
        asked = List.copyOf(asked);
    }
}
