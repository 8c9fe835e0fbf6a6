package org.noticewright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.noticewright.store.Entrance.Entry;

/** The backups of a set of letters: one for each day of the last 14, and those that were made on purpose. */
final class Backups {
    /** How long a daily backup is kept. The newest is kept for ever. */
    private static final int DAYS_KEPT = 14;

    private static final Pattern DAILY =
            Pattern.compile("noticewright-(\\d{4}-\\d{2}-\\d{2})\\.sql\\.gz(?:\\.sealed)?");
    private static final Pattern ANY = Pattern.compile("[^.].*\\.sql\\.gz(?:\\.sealed)?");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT);

    private final Path folder;
    private final InstantSource clock;

    Backups(Path dataFolder, InstantSource clock) {
        this.folder = dataFolder.resolve("backups");
        this.clock = clock;
    }

    /** A name with a moment in it, such as {@code before-restore-2026-11-23-101500}. */
    String momentName(String what) {
        return what + "-" + MOMENT.format(clock.instant().atZone(ZoneId.systemDefault()));
    }

    /** Makes the backup of today unless it is there, then deletes those that are too old. */
    void daily(Connection database, @Nullable StoreKey key, BooleanSupplier isUnwanted)
            throws IOException, SQLException, StoreException {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        Path file = folder.resolve("noticewright-" + today + BackupFile.suffix(key));
        if (!Files.exists(file)) {
            write(file, database, key, isUnwanted);
        }
        prune(today);
    }

    /** Makes a backup on purpose, which is never deleted. */
    Path make(String what, Connection database, @Nullable StoreKey key)
            throws IOException, SQLException, StoreException {
        String name = momentName(what);
        Path file = folder.resolve(name + BackupFile.suffix(key));
        for (int n = 2; Files.exists(file); n++) {
            file = folder.resolve(name + "-" + n + BackupFile.suffix(key));
        }
        write(file, database, key, () -> false);
        return file;
    }

    /**
     * Makes a backup on purpose.
     *
     * @param target the file to write; null for one among the others
     */
    Path make(@Nullable Path target, Entry.In from) throws IOException, SQLException, StoreException {
        if (target == null) {
            return make("noticewright", from.database(), from.file().key());
        }
        BackupFile.write(target, from.database(), from.file().key(), clock.instant(), () -> false);
        return target;
    }

    private void write(Path file, Connection database, @Nullable StoreKey key, BooleanSupplier isUnwanted)
            throws IOException, SQLException, StoreException {
        PrivateFiles.folder(folder);
        Instant now = clock.instant();
        BackupFile.write(file, database, key, now, isUnwanted);
        Files.setLastModifiedTime(file, FileTime.from(now));
    }

    /** Every backup, the newest first. */
    List<Path> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        record Dated(Path file, FileTime made) {}
        List<Dated> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (ANY.matcher(String.valueOf(file.getFileName())).matches() && Files.isRegularFile(file)) {
                    found.add(new Dated(file, Files.getLastModifiedTime(file)));
                }
            }
        }
        found.sort(Comparator.comparing(Dated::made).thenComparing(Dated::file).reversed());
        return found.stream().map(Dated::file).toList();
    }

    Optional<Path> last() throws IOException {
        return all().stream().findFirst();
    }

    /** Seals the backups that anybody can read, if the letters have a password. */
    void sealAll(@Nullable StoreKey key) throws IOException, StoreException {
        if (key != null) {
            reseal(null, key);
        }
    }

    /**
     * Writes the backups that a key opens again under another one.
     *
     * @param from null for those that are not sealed
     * @param to null to leave them unsealed
     */
    void reseal(@Nullable StoreKey from, @Nullable StoreKey to) throws IOException, StoreException {
        for (Path file : all()) {
            boolean isSealed = BackupFile.isSealed(file);
            if (from == null ? !isSealed : isSealed && BackupFile.opens(file, from)) {
                BackupFile.reseal(file, from, to);
            }
        }
    }

    private void prune(LocalDate today) throws IOException {
        for (Path file : all().stream().skip(1).toList()) {
            Matcher name = DAILY.matcher(String.valueOf(file.getFileName()));
            if (name.matches() && LocalDate.parse(name.group(1)).isBefore(today.minusDays(DAYS_KEPT - 1))) {
                Files.delete(file);
            }
        }
    }
}
