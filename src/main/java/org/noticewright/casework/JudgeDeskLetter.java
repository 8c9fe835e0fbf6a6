package org.noticewright.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.noticewright.check.Judgement;
import org.noticewright.check.SentenceMemory;
import org.noticewright.letter.Letter;
import org.noticewright.scrutiny.Scrutiny;
import org.noticewright.store.AuthorityProfile;
import org.noticewright.wording.HouseWordings;
import org.noticewright.wording.WordingException;

/** Judges a letter that is held in memory, with its authority as the store keeps it. Thread-safe. */
public final class JudgeDeskLetter {
    private final HouseWordings wordings;
    private final JudgeLetter judge;
    private final Scrutiny scrutiny;

    /** Puts the use case together. */
    public JudgeDeskLetter(HouseWordings wordings, JudgeLetter judge, Scrutiny scrutiny) {
        this.wordings = wordings;
        this.judge = judge;
        this.scrutiny = scrutiny;
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
        return judged(letter, authority, today, memory).judgement();
    }

    /**
     * Judges a letter, half-filled or not, and tells what else is watched while it is written.
     *
     * @param authority who writes it; null while none is chosen
     * @param today the date of a letter that has none
     * @param memory of earlier checks of this letter
     * @throws RefusedException if the authority's house templates cannot be used
     */
    public Watched watch(Letter letter, @Nullable AuthorityProfile authority, LocalDate today, SentenceMemory memory)
            throws RefusedException {
        JudgeLetter.Judged judged = judged(letter, authority, today, memory);
        return new Watched(judged.judgement(), judged.likelihood(), scrutiny.of(judged.checked(), judged.judgement()));
    }

    private JudgeLetter.Judged judged(
            Letter letter, @Nullable AuthorityProfile authority, LocalDate today, SentenceMemory memory)
            throws RefusedException {
        OpenedLetter opened = OpenedLetter.inMemory(letter, authority);
        try {
            return judge.judged(opened.inHand(wordings, today, List.of()), memory);
        } catch (WordingException e) {
            throw RefusedException.input(String.valueOf(e.getMessage()));
        }
    }
}
