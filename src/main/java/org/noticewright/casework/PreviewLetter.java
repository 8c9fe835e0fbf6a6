package org.noticewright.casework;

import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.noticewright.letter.Consistency;
import org.noticewright.letter.Letter;
import org.noticewright.letter.Problem;
import org.noticewright.render.PagePictures;
import org.noticewright.render.PrintedPages;
import org.noticewright.render.UnprintableCharacterException;
import org.noticewright.render.UnprintableSheetException;
import org.noticewright.render.UnusableLogoException;
import org.noticewright.store.AuthorityProfile;
import org.noticewright.wording.HouseWordings;
import org.noticewright.wording.WordingException;

/**
 * Shows what a letter that is held in memory looks like, as a draft, however little of it there is. Faults that would
 * keep a letter from being written, such as an outcome whose basis is missing, do not keep it from being seen.
 * Thread-safe.
 */
public final class PreviewLetter {

    private static final double WARM_UP_DPI = 96;

    private final HouseWordings wordings;
    private final Printers printers;

    /** Puts the use case together. */
    public PreviewLetter(HouseWordings wordings, Printers printers) {
        this.wordings = wordings;
        this.printers = printers;
    }

    /**
     * Lays a letter out.
     *
     * @param authority who writes it; null while none is chosen
     * @param today the date of a letter that has none
     */
    public PreviewOutcome preview(Letter letter, @Nullable AuthorityProfile authority, LocalDate today) {
        try {
            OpenedLetter opened = OpenedLetter.inMemory(letter, authority);
            for (Problem problem : Consistency.faults(opened.authority())) {
                return new PreviewOutcome.NotYet(problem.message(), problem.path());
            }
            return laidOut(LetterSheet.of(opened, wordings, Format.PDF, true, today));
        } catch (WordingException e) {
            return new PreviewOutcome.NotYet(String.valueOf(e.getMessage()), null);
        } catch (RefusedException e) {
            return new PreviewOutcome.NotYet(e.sentences().getFirst(), "authority");
        }
    }

    private PreviewOutcome laidOut(LetterSheet sheet) {
        try {
            PrintedPages printed = printers.pages(sheet.sheet());
            return new Preview(PagePictures.open(printed.pdf()), printed.places());
        } catch (UnprintableCharacterException e) {
            return new PreviewOutcome.NotYet(
                    LetterSheet.sentence(e, ""), sheet.fieldOf(e).orElse(null));
        } catch (UnusableLogoException e) {
            return new PreviewOutcome.NotYet(String.valueOf(e.getMessage()), "authority.logo");
        } catch (UnprintableSheetException e) {
            return new PreviewOutcome.NotYet(String.valueOf(e.getMessage()), null);
        } catch (IOException e) {
            return new PreviewOutcome.NotYet(
                    "The pages cannot be drawn: this machine gives no room to do so. Close other programs.", null);
        }
    }

    /** Lays out and draws an empty letter, so that the first one of a person comes quickly; takes about a second. */
    public void warmUp() {
        if (preview(Letter.blank(), null, LocalDate.EPOCH) instanceof Preview preview) {
            try (preview) {
                preview.picture(0, WARM_UP_DPI);
            } catch (IOException e) {
                // the first real letter tells it
            }
        }
    }
}
