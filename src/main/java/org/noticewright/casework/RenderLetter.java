package org.noticewright.casework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.noticewright.check.SentenceMemory;
import org.noticewright.letter.Consistency;
import org.noticewright.letter.Letter;
import org.noticewright.letter.Problem;
import org.noticewright.render.Sheet;
import org.noticewright.render.UnprintableCharacterException;
import org.noticewright.render.UnprintableSheetException;
import org.noticewright.render.UnusableLogoException;
import org.noticewright.wording.WordedLetter;
import org.noticewright.wording.Wording;
import org.noticewright.wording.WordingException;

/** Makes a PDF, a web page or plain text of a letter file. Thread-safe. */
public final class RenderLetter {

    private final OpenLetter opener;
    private final Wording standard;
    private final Printers printers;
    private final IssueGate gate;

    /** Puts the use case together. */
    public RenderLetter(OpenLetter opener, Wording standard, Printers printers, IssueGate gate) {
        this.opener = opener;
        this.standard = standard;
        this.printers = printers;
        this.gate = gate;
    }

    /**
     * Renders and writes a letter.
     *
     * @param today the date of a letter that has none
     * @return the file that was written
     * @throws RefusedException if the letter, its authority, its templates or the target are at fault, or a final letter
     *     is asked for and the gate is shut; nothing was written then
     */
    public Path render(RenderOrder order, LocalDate today) throws RefusedException {
        Path target = order.target();
        if (isSame(order.letter(), target)) {
            throw RefusedException.input(target + " is the letter file itself. Name another file for the letter.");
        }
        OpenedLetter opened = opener.open(order.letter(), order.templates());
        refuseFaults(order, opened);
        try {
            LetterInHand hand = opened.inHand(
                    standard, today, List.of(OpenedLetter.nameOf(order.letter()), OpenedLetter.nameOf(target)));
            if (order.isFinal()) {
                passGate(order, hand);
            }
            WholeFile.write(target, printed(order, opened, hand));
            return target;
        } catch (WordingException e) {
            throw RefusedException.input(String.valueOf(e.getMessage()));
        }
    }

    static boolean isSame(Path letter, Path target) {
        try {
            return Files.exists(target) && Files.isSameFile(letter, target);
        } catch (IOException e) {
            return false;
        }
    }

    private static void refuseFaults(RenderOrder order, OpenedLetter opened) throws RefusedException {
        List<String> sentences = new ArrayList<>();
        for (Problem problem : Consistency.faults(opened.authority())) {
            sentences.add(opened.authorityFile() + ": " + problem.path() + ": " + problem.message());
        }
        for (Problem problem : Consistency.faults(opened.letter())) {
            sentences.add(order.letter() + ": " + problem.path() + ": " + problem.message());
        }
        if (!sentences.isEmpty()) {
            throw new RefusedException(Fault.INPUT, sentences);
        }
    }

    private void passGate(RenderOrder order, LetterInHand hand) throws RefusedException, WordingException {
        switch (gate.ask(hand, new SentenceMemory())) {
            case IssueGate.Answer.Open open -> {}
            case IssueGate.Answer.Contradictory contradictory -> {
                List<String> sentences = new ArrayList<>();
                for (Problem problem : contradictory.problems()) {
                    sentences.add(order.letter() + ": " + problem.path() + ": " + problem.message());
                }
                throw new RefusedException(Fault.INPUT, sentences);
            }
            case IssueGate.Answer.Shut shut -> {
                List<String> sentences = new ArrayList<>();
                for (String sentence : shut.sentences()) {
                    sentences.add(order.letter() + ": " + sentence);
                }
                throw new RefusedException(Fault.LETTER, sentences);
            }
        }
    }

    private byte[] printed(RenderOrder order, OpenedLetter opened, LetterInHand hand)
            throws RefusedException, WordingException {
        Letter letter = order.copy() == Copy.PUBLIC ? withoutRequester(hand.letter()) : hand.letter();
        try {
            WordedLetter worded = hand.wording().word(letter, hand.authority(), hand.dated(), !order.isFinal());
            String style =
                    switch (order.format()) {
                        case PDF -> worded.pageStyle();
                        case HTML -> worded.screenStyle();
                        case TEXT -> "";
                    };
            Sheet sheet =
                    new Sheet(worded.xhtml(), style, opened.logo(), worded.reference(), hand.dated(), !order.isFinal());
            try {
                return printers.print(order.format(), sheet);
            } catch (UnprintableCharacterException e) {
                throw RefusedException.input(order.letter() + ": " + sentence(e, worded.typed()));
            } catch (UnusableLogoException e) {
                throw RefusedException.input(opened.authorityFile() + ": logo.file: " + e.getMessage());
            }
        } catch (UnprintableSheetException e) {
            throw RefusedException.input(order.letter() + ": " + e.getMessage());
        } catch (IOException e) {
            throw RefusedException.machine("The letter cannot be drawn: this machine gives no room to do so.");
        }
    }

    /** Names the field in which the character was typed, where the letter shows it inside a passage. */
    private static String sentence(UnprintableCharacterException e, Map<String, String> typed) {
        String character = Character.toString(e.codePoint());
        String place = Objects.requireNonNullElse(e.field(), "the letter");
        String message = String.valueOf(e.getMessage());
        if (typed.getOrDefault(place, "").contains(character)) {
            return message;
        }
        return typed.entrySet().stream()
                .filter(field -> field.getValue().contains(character))
                .findFirst()
                .map(field -> message.replace(" in " + place + " ", " in " + field.getKey() + " "))
                .orElse(message);
    }

    /** The letter for a disclosure log: nobody is named who asked. */
    private static Letter withoutRequester(Letter l) {
        Map<String, String> passages = new LinkedHashMap<>(l.passages());
        passages.remove("salutation");
        return new Letter(
                l.authority(),
                l.reference(),
                l.subject(),
                null,
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
                l.advice(),
                l.enclosures(),
                passages,
                l.signatory(),
                l.accepted(),
                l.notes());
    }
}
