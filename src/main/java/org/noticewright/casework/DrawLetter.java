package org.noticewright.casework;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.noticewright.check.SentenceMemory;
import org.noticewright.letter.Consistency;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterPath;
import org.noticewright.letter.Problem;
import org.noticewright.render.UnprintableCharacterException;
import org.noticewright.render.UnprintableSheetException;
import org.noticewright.render.UnusableLogoException;
import org.noticewright.wording.HouseWordings;
import org.noticewright.wording.WordingException;

/**
 * Makes the bytes of a PDF, a web page or plain text of a letter, wherever it came from; whoever writes a letter to a file
 * comes through here. Thread-safe.
 */
final class DrawLetter {

    private static final LetterPath REQUESTER = LetterPath.parse("requester");
    private static final LetterPath SALUTATION = LetterPath.parse("passages.salutation");

    private final HouseWordings wordings;
    private final Printers printers;
    private final IssueGate gate;

    DrawLetter(HouseWordings wordings, Printers printers, IssueGate gate) {
        this.wordings = wordings;
        this.printers = printers;
        this.gate = gate;
    }

    /**
     * Draws a letter.
     *
     * @param isFinal whether it goes out; a draft bears the word DRAFT
     * @param today the date of a letter that has none
     * @param fileNames under which the letter is and will be known, without folders
     */
    byte[] draw(OpenedLetter opened, Format format, boolean isFinal, Copy copy, LocalDate today, List<String> fileNames)
            throws RefusedException {
        refuseFaults(opened);
        if (isFinal) {
            passGate(opened, today, fileNames);
        }
        OpenedLetter shown = copy == Copy.PUBLIC ? opened.with(withoutRequester(opened.letter())) : opened;
        return printed(shown, format, isFinal, today);
    }

    /** What no letter may have, draft or final. */
    private static void refuseFaults(OpenedLetter opened) throws RefusedException {
        Naming naming = opened.naming();
        List<String> sentences = new ArrayList<>();
        for (Problem problem : Consistency.faults(opened.authority())) {
            sentences.add(naming.inAuthority(problem.path(), problem.message()));
        }
        Consistency.faults(opened.letter()).forEach(problem -> sentences.add(naming.inLetter(problem)));
        if (!sentences.isEmpty()) {
            throw new RefusedException(Fault.INPUT, sentences);
        }
    }

    /** The one place where a final letter is held back. */
    private void passGate(OpenedLetter opened, LocalDate today, List<String> fileNames) throws RefusedException {
        Naming naming = opened.naming();
        try {
            switch (gate.ask(opened.inHand(wordings, today, fileNames), new SentenceMemory())) {
                case IssueGate.Answer.Open open -> {}
                case IssueGate.Answer.Contradictory contradictory ->
                    throw new RefusedException(
                            Fault.INPUT,
                            contradictory.problems().stream()
                                    .map(naming::inLetter)
                                    .toList());
                case IssueGate.Answer.Shut shut ->
                    throw new RefusedException(
                            Fault.LETTER,
                            shut.sentences().stream().map(naming::inLetter).toList());
            }
        } catch (WordingException e) {
            throw RefusedException.input(String.valueOf(e.getMessage()));
        }
    }

    private byte[] printed(OpenedLetter opened, Format format, boolean isFinal, LocalDate today)
            throws RefusedException {
        Naming naming = opened.naming();
        try {
            LetterSheet sheet = LetterSheet.of(opened, wordings, format, !isFinal, today);
            try {
                return printers.print(format, sheet.sheet());
            } catch (UnprintableCharacterException e) {
                String field = sheet.fieldOf(e).orElse("the letter");
                throw RefusedException.input(naming.inLetter(LetterSheet.sentence(e, "in " + field)));
            } catch (UnusableLogoException e) {
                throw RefusedException.input(naming.inAuthority("logo.file", String.valueOf(e.getMessage())));
            }
        } catch (WordingException e) {
            throw RefusedException.input(String.valueOf(e.getMessage()));
        } catch (UnprintableSheetException e) {
            throw RefusedException.input(naming.inLetter(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw RefusedException.machine("The letter cannot be drawn: this machine gives no room to do so.");
        }
    }

    /** The letter for a disclosure log: nobody is named who asked. */
    private static Letter withoutRequester(Letter letter) {
        return SALUTATION.write(REQUESTER.write(letter, null), null);
    }
}
