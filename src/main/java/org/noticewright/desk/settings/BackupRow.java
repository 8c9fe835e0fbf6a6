package org.noticewright.desk.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One backup in the list.
 *
 * @param file that holds it
 * @param made when
 * @param bytes its size
 */
public record BackupRow(Path file, LocalDateTime made, long bytes) {
    private static final String SEALED = ".sealed";
    private static final Pattern DAILY = Pattern.compile("noticewright-\\d{4}-\\d{2}-\\d{2}\\.sql\\.gz.*");

    /** The row of a file; empty where it has gone meanwhile. */
    static Optional<BackupRow> of(Path file) {
        try {
            return Optional.of(new BackupRow(
                    file,
                    LocalDateTime.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault()),
                    Files.size(file)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether a password opens it. */
    public boolean isSealed() {
        return file.toString().endsWith(SEALED);
    }

    /** The row in words. */
    public String words() {
        return "%s, %s%s%s"
                .formatted(
                        SettingsSentences.moment(made),
                        SettingsSentences.size(bytes),
                        isSealed() ? ", with a password" : "",
                        kind());
    }

    private String kind() {
        String name = String.valueOf(file.getFileName());
        if (name.startsWith("before-")) {
            return ", made before all letters were changed";
        }
        return DAILY.matcher(name).matches() ? ", of the day" : ", made on purpose";
    }
}
