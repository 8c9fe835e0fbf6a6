package org.noticewright.casework;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.noticewright.check.SentenceMemory;
import org.noticewright.render.Sheet;
import org.noticewright.render.UnprintableSheetException;
import org.noticewright.scrutiny.Asked;
import org.noticewright.scrutiny.Scrutiny;
import org.noticewright.scrutiny.ScrutinyPage;
import org.noticewright.wording.HouseWordings;
import org.noticewright.wording.WordedLetter;
import org.noticewright.wording.WordingException;

/** Puts to a letter the questions that its reader will ask, and makes a page of them for the file. Thread-safe. */
public final class ScrutiniseLetter {
    private final OpenLetter opener;
    private final HouseWordings wordings;
    private final JudgeLetter judge;
    private final Scrutiny scrutiny;
    private final Printers printers;

    /** Puts the use case together. */
    public ScrutiniseLetter(
            OpenLetter opener, HouseWordings wordings, JudgeLetter judge, Scrutiny scrutiny, Printers printers) {
        this.opener = opener;
        this.wordings = wordings;
        this.judge = judge;
        this.scrutiny = scrutiny;
        this.printers = printers;
    }

    /**
     * Puts the questions to a letter that need not be in a file.
     *
     * @throws WordingException if a house template cannot be filled
     */
    public List<Asked> ask(LetterInHand hand, SentenceMemory memory) throws WordingException {
        JudgeLetter.Judged judged = judge.judged(hand, memory);
        return scrutiny.of(judged.checked(), judged.judgement());
    }

    /**
     * The page for the file of a letter that need not be in a file.
     *
     * @return the bytes of the page
     * @throws WordingException if a house template cannot be filled
     * @throws RefusedException if the page cannot be drawn
     */
    public byte[] page(LetterInHand hand, SentenceMemory memory, Format format)
            throws WordingException, RefusedException {
        String reference =
                Objects.requireNonNullElse(hand.letter().reference(), "").strip();
        String xhtml = ScrutinyPage.of(scrutiny.page(), reference, ask(hand, memory));
        WordedLetter looks = hand.wording().word(hand.letter(), hand.authority(), hand.dated(), true);
        String style =
                switch (format) {
                    case PDF -> looks.pageStyle();
                    case HTML -> looks.screenStyle();
                    case TEXT -> "";
                };
        try {
            String head = (scrutiny.page().mark() + " " + reference).strip();
            return printers.print(format, new Sheet(xhtml, style, null, head, hand.dated(), false));
        } catch (UnprintableSheetException e) {
            throw RefusedException.input(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw RefusedException.machine("The page cannot be drawn: this machine gives no room to do so.");
        }
    }

    /**
     * Makes the page of a letter file.
     *
     * @param templates house templates that stand in for the authority's; null means the authority's own
     * @param today the date of a letter that has none
     * @throws RefusedException if the letter, its authority or its templates cannot be read, or the page cannot be drawn
     */
    public byte[] page(Path file, @Nullable Path templates, LocalDate today, Format format) throws RefusedException {
        OpenedLetter opened = opener.open(file, templates);
        CheckLetter.refuseFaults(file, opened.letter());
        try {
            LetterInHand hand = opened.inHand(wordings, today, List.of(OpenedLetter.nameOf(file)));
            return page(hand, new SentenceMemory(), format);
        } catch (WordingException e) {
            throw RefusedException.input(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Writes the page of a letter file, whole or not at all.
     *
     * @param target any file but the letter file
     * @throws RefusedException as above, or if the target cannot be written
     */
    public void write(Path file, @Nullable Path templates, LocalDate today, Format format, Path target)
            throws RefusedException {
        if (RenderLetter.isSame(file, target)) {
            throw RefusedException.input(target + " is the letter file itself. Name another file for the page.");
        }
        WholeFile.write(target, page(file, templates, today, format));
    }
}
