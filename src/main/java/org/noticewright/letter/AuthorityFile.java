package org.noticewright.letter;

import java.io.IOException;
import java.nio.file.Path;
import org.noticewright.json.JsonException;
import org.noticewright.json.JsonReader;
import org.noticewright.json.JsonWriter;
import org.noticewright.json.Utf8File;

/**
 * The authority file ({@code *.authority.json}, format {@code noticewright/authority-1}), read and written by the same
 * rules as a {@link LetterFile}. Thread-safe.
 */
public final class AuthorityFile {

    /**
     * Reads an authority file.
     *
     * @throws LetterFileException if there is none, or it is not an authority file
     */
    public Authority read(Path file) throws LetterFileException {
        try {
            return parse(Utf8File.read(file), file.toString());
        } catch (JsonException e) {
            throw new LetterFileException(e);
        } catch (IOException e) {
            throw new LetterFileException(file.toString(), e);
        }
    }

    /**
     * Reads the text of an authority file.
     *
     * @param fileName name of the file, for errors
     * @throws LetterFileException if it is not the text of an authority file
     */
    public Authority parse(String json, String fileName) throws LetterFileException {
        try {
            return AuthorityJson.readFile(JsonReader.parse(json, fileName));
        } catch (JsonException e) {
            throw new LetterFileException(e);
        }
    }

    /** The text of the authority's file: the same for equal authorities, missing values left out. */
    public String write(Authority authority) {
        return JsonWriter.document(json -> AuthorityJson.writeFile(json, authority));
    }
}
