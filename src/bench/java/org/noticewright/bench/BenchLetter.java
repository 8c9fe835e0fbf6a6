package org.noticewright.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.noticewright.casework.LetterInHand;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Authority;
import org.noticewright.letter.AuthorityFile;
import org.noticewright.letter.AuthoritySource;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterFile;
import org.noticewright.letter.LetterFileException;
import org.noticewright.letter.Outcome;
import org.noticewright.letter.Question;
import org.noticewright.render.PdfPrinter;
import org.noticewright.render.Picture;
import org.noticewright.render.Sheet;
import org.noticewright.render.UnprintableSheetException;
import org.noticewright.wording.WordedLetter;
import org.noticewright.wording.Wording;
import org.noticewright.wording.WordingException;

/** The five-page example letter with its authority and logo, opened once; what is measured is all that follows. */
public final class BenchLetter {

    private static final String FIVE_PAGES = "harrowby-council-mixed.letter.json";

    private final Letter letter;
    private final Authority authority;
    private final Picture logo;
    private final Wording wording = Wording.standard();
    private final PdfPrinter printer = new PdfPrinter();

    private BenchLetter(Letter letter, Authority authority, Picture logo) {
        this.letter = letter;
        this.authority = authority;
        this.logo = logo;
    }

    /** Opens the example. */
    public static BenchLetter open(Path project) throws IOException, LetterFileException {
        Path file = project.resolve("examples").resolve(FIVE_PAGES);
        Letter letter = new LetterFile(Exemptions.load()).read(file);
        String name = letter.authority() instanceof AuthoritySource.Named named ? named.name() : "";
        Authority authority = new AuthorityFile().read(file.resolveSibling(name));
        String logo =
                authority.logo() == null ? "" : String.valueOf(authority.logo().file());
        return new BenchLetter(
                letter, authority, new Picture(Files.readAllBytes(file.resolveSibling(logo)), "image/png"));
    }

    /** The same letter with its questions repeated until there are so many. */
    public BenchLetter withQuestions(int count) {
        List<Question> questions = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Question like = letter.questions().get(i % letter.questions().size());
            ids.add(String.valueOf(i));
            questions.add(new Question(String.valueOf(i), String.valueOf(i), null, like.text(), null));
        }
        Outcome first = letter.outcomes().getFirst();
        Outcome all = new Outcome(ids, first.kind(), first.basis(), first.answer(), List.of(), null);
        Letter l = letter;
        Letter longer = new Letter(
                l.authority(),
                l.reference(),
                l.subject(),
                l.requester(),
                l.received(),
                l.clarified(),
                l.dated(),
                l.introduction(),
                questions,
                List.of(all),
                l.bases(),
                l.environmental(),
                l.delay(),
                l.extension(),
                l.advice(),
                l.enclosures(),
                l.passages(),
                l.signatory(),
                l.accepted(),
                l.notes());
        return new BenchLetter(longer, authority, logo);
    }

    /** The same letter as it is judged, with one sentence that is new each time: what typing does. */
    public LetterInHand typing(int stroke) {
        Letter l = letter;
        Letter typed = new Letter(
                l.authority(),
                l.reference(),
                l.subject(),
                l.requester(),
                l.received(),
                l.clarified(),
                l.dated(),
                l.introduction(),
                l.questions(),
                l.outcomes(),
                l.bases(),
                l.environmental(),
                l.delay(),
                l.extension(),
                l.advice() + " Page " + stroke + " of the register would be likely to help.",
                l.enclosures(),
                l.passages(),
                l.signatory(),
                l.accepted(),
                l.notes());
        return new LetterInHand(typed, authority, wording, dated(), List.of("harrowby-council-mixed.letter.json"));
    }

    /** The letter in words. */
    public WordedLetter words() throws WordingException {
        return wording.word(letter, authority, dated(), true);
    }

    /** The sheet to print. */
    public Sheet sheet() throws WordingException {
        WordedLetter worded = words();
        return new Sheet(worded.xhtml(), worded.pageStyle(), logo, worded.reference(), dated(), true);
    }

    /** The finished PDF, from the letter in memory. */
    public byte[] pdf() throws WordingException, IOException, UnprintableSheetException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(150_000);
        printer.print(sheet(), out);
        return out.toByteArray();
    }

    private LocalDate dated() {
        @Nullable LocalDate dated = letter.dated();
        return dated == null ? LocalDate.EPOCH : dated;
    }
}
