package org.noticewright.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a text file that must be UTF-8. Thread-safe. */
public final class Utf8File {
    /** How large a file may be: 20 MiB. */
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    private Utf8File() {}

    /**
     * The text of a file.
     *
     * @throws JsonException if there is no such file, it is a folder, too large or not UTF-8
     * @throws IOException if the machine can't read it
     */
    public static String read(Path path) throws JsonException, IOException {
        String file = path.toString();
        if (Files.isDirectory(path)) {
            throw new JsonException(file, "this is a folder. Name the file in it.");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new JsonException(file, "the file is larger than 20 MB. Take out what does not belong in it.");
            }
            return decode(bytes, file);
        } catch (NoSuchFileException e) {
            throw new JsonException(file, "there is no such file. Check the name and the folder.");
        }
    }

    /**
     * The text that the bytes are.
     *
     * @param file name of the file, for errors
     * @throws JsonException if they are not UTF-8
     */
    public static String decode(byte[] bytes, String file) throws JsonException {
        if (bytes.length >= 2 && ((bytes[0] == -1 && bytes[1] == -2) || (bytes[0] == -2 && bytes[1] == -1))) {
            throw new JsonException(file, "the file is UTF-16. Save it as UTF-8.");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            int line = 1 + (int) out.chars().filter(c -> c == '\n').count();
            int b = Byte.toUnsignedInt(bytes[in.position()]);
            throw new JsonException(
                    file,
                    "",
                    line,
                    1 + out.length() - 1 - out.toString().lastIndexOf('\n'),
                    "the file is not UTF-8 (byte 0x" + Integer.toHexString(b) + "). Save it as UTF-8.");
        }
        return out.toString();
    }
}
