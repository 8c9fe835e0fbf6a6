package org.noticewright.desk.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * One backup in the list.
 *
 * @param file that holds it
 * @param made when
 * @param bytes its size
 */
public record BackupRow(Path file, LocalDateTime made, long bytes) {
    private static final String SEALED = ".sealed";

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
        String name = String.valueOf(file.getFileName());
        String kind = name.startsWith("before-") ? ", made before a change of all letters" : "";
        return "%s, %s%s%s"
                .formatted(
                        SettingsSentences.moment(made),
                        SettingsSentences.size(bytes),
                        isSealed() ? ", with a password" : "",
                        kind);
    }
}
