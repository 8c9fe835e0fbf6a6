package org.noticewright.casework;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.noticewright.check.SentenceMemory;
import org.noticewright.letter.Consistency;
import org.noticewright.letter.Letter;
import org.noticewright.letter.Problem;
import org.noticewright.wording.HouseWordings;
import org.noticewright.wording.WordingException;

/** Runs all checks over a letter file and the words that it prints. Thread-safe. */
public final class CheckLetter {

    private final OpenLetter opener;
    private final HouseWordings wordings;
    private final JudgeLetter judge;

    /** Puts the use case together. */
    public CheckLetter(OpenLetter opener, HouseWordings wordings, JudgeLetter judge) {
        this.opener = opener;
        this.wordings = wordings;
        this.judge = judge;
    }

    /**
     * Checks a letter.
     *
     * @param templates house templates that stand in for the authority's; null means the authority's own
     * @param today the date of a letter that has none
     * @throws RefusedException if the letter, its authority or its templates cannot be read, or the letter contradicts
     *     itself
     */
    public CheckedFile check(Path file, @Nullable Path templates, LocalDate today) throws RefusedException {
        OpenedLetter opened = opener.open(file, templates);
        Letter letter = opened.letter();
        refuseFaults(file, letter);
        try {
            LetterInHand hand = opened.inHand(wordings, today, List.of(OpenedLetter.nameOf(file)));
            return new CheckedFile(letter.reference(), judge.judge(hand, new SentenceMemory()));
        } catch (WordingException e) {
            throw RefusedException.input(String.valueOf(e.getMessage()));
        }
    }

    static void refuseFaults(Path file, Letter letter) throws RefusedException {
        List<String> sentences = new ArrayList<>();
        for (Problem problem : Consistency.faults(letter)) {
            sentences.add(file + ": " + problem.path() + ": " + problem.message());
        }
        if (!sentences.isEmpty()) {
            throw new RefusedException(Fault.INPUT, sentences);
        }
    }
}
