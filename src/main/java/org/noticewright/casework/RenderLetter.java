package org.noticewright.casework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.noticewright.wording.HouseWordings;

/** Makes a PDF, a web page or plain text of a letter file. Thread-safe. */
public final class RenderLetter {

    private final OpenLetter opener;
    private final DrawLetter drawing;

    /** Puts the use case together. */
    public RenderLetter(OpenLetter opener, HouseWordings wordings, Printers printers, IssueGate gate) {
        this.opener = opener;
        this.drawing = new DrawLetter(wordings, printers, gate);
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
        List<String> names = List.of(OpenedLetter.nameOf(order.letter()), OpenedLetter.nameOf(target));
        WholeFile.write(target, drawing.draw(opened, order.format(), order.isFinal(), order.copy(), today, names));
        return target;
    }

    static boolean isSame(Path letter, Path target) {
        try {
            return Files.exists(target) && Files.isSameFile(letter, target);
        } catch (IOException e) {
            return false;
        }
    }
}
