package org.noticewright.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.noticewright.check.Judgement;
import org.noticewright.check.SentenceMemory;
import org.noticewright.letter.Letter;
import org.noticewright.store.AuthorityProfile;
import org.noticewright.wording.HouseWordings;
import org.noticewright.wording.WordingException;

/** Judges a letter that is held in memory, with its authority as the store keeps it. Thread-safe. */
public final class JudgeDeskLetter {
    private final HouseWordings wordings;
    private final JudgeLetter judge;

    /** Puts the use case together. */
    public JudgeDeskLetter(HouseWordings wordings, JudgeLetter judge) {
        this.wordings = wordings;
        this.judge = judge;
    }

    /**
     * Judges a letter, half-filled or not.
     *
     * @param authority who writes it; null while none is chosen
     * @param today the date of a letter that has none
     * @param memory of earlier checks of this letter
     * @throws RefusedException if the authority's house templates cannot be used
     */
    public Judgement judge(Letter letter, @Nullable AuthorityProfile authority, LocalDate today, SentenceMemory memory)
            throws RefusedException {
        OpenedLetter opened = OpenedLetter.inMemory(letter, authority);
        try {
            return judge.judge(opened.inHand(wordings, today, List.of()), memory);
        } catch (WordingException e) {
            throw RefusedException.input(String.valueOf(e.getMessage()));
        }
    }
}
