package org.noticewright.letter;

import java.io.IOException;
import java.nio.file.Path;
import org.noticewright.json.JsonException;
import org.noticewright.json.JsonReader;
import org.noticewright.json.JsonWriter;
import org.noticewright.json.Utf8File;
import org.noticewright.law.Exemptions;

/**
 * The letter file ({@code *.letter.json}, format {@code noticewright/letter-1}), read and written without loss: what is
 * written and read again is equal. Only line ends change: all are given as LF. Nothing is guessed and nothing is
 * dropped; a key that is not known, a wrong type and a text that no letter can print are errors. Everything but the
 * format may be missing. Limits: see {@link JsonReader}. Thread-safe.
 */
public final class LetterFile {
    private final LetterJson letters;

    /** Reads and writes letters whose exemptions are of that catalogue. */
    public LetterFile(Exemptions exemptions) {
        this.letters = new LetterJson(exemptions);
    }

    /**
     * Reads a letter file.
     *
     * @throws LetterFileException if there is none, or it is not a letter file
     */
    public Letter read(Path file) throws LetterFileException {
        try {
            return parse(Utf8File.read(file), file.toString());
        } catch (JsonException e) {
            throw new LetterFileException(e);
        } catch (IOException e) {
            throw new LetterFileException(file.toString(), e);
        }
    }

    /**
     * Reads the text of a letter file.
     *
     * @param fileName name of the file, for errors
     * @throws LetterFileException if it is not the text of a letter file
     */
    public Letter parse(String json, String fileName) throws LetterFileException {
        try {
            return letters.read(JsonReader.parse(json, fileName));
        } catch (JsonException e) {
            throw new LetterFileException(e);
        }
    }

    /** The text of the letter's file: the same for equal letters, missing values left out. */
    public String write(Letter letter) {
        return JsonWriter.document(json -> letters.write(json, letter));
    }
}
