package org.noticewright.store;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A backup: a script of SQL, compressed, and sealed where the letters have a password. */
final class BackupFile {
    private static final int BUFFER = 1 << 16;

    private BackupFile() {}

    /** How the name of a backup ends. */
    static String suffix(@Nullable StoreKey key) {
        return key == null ? ".sql.gz" : ".sql.gz.sealed";
    }

    /**
     * Writes all rows as they are at one moment, whole or not at all.
     *
     * @param key null for a backup that anybody can read
     */
    static void write(Path target, Connection database, @Nullable StoreKey key, Instant now, BooleanSupplier isUnwanted)
            throws IOException, SQLException, StoreException {
        int version = Migrations.version(database);
        try {
            PrivateFiles.write(target, out -> {
                @Nullable SealingStream sealing = key == null ? null : new SealingStream(out, key);
                GZIPOutputStream zipped = new GZIPOutputStream(sealing == null ? out : sealing, BUFFER);
                script(new BufferedWriter(new OutputStreamWriter(zipped, StandardCharsets.UTF_8), BUFFER), script -> {
                    script.begin(version, now);
                    try {
                        TableRows.read(database, script, isUnwanted);
                    } catch (SQLException e) {
                        throw new DatabaseFailure(e);
                    }
                    script.end();
                });
                zipped.finish();
                if (sealing != null) {
                    sealing.finish();
                }
            });
        } catch (DatabaseFailure e) {
            throw e.failure;
        }
    }

    /** Writes a part of a script. */
    private interface Part {
        void to(ScriptWriter script) throws IOException;
    }

    private static void script(Writer out, Part part) throws IOException {
        part.to(new ScriptWriter(out));
        out.flush();
    }

    /** Carries a failure of the database out of the writing of a file. */
    private static final class DatabaseFailure extends IOException {
        private static final long serialVersionUID = 1L;
        private final SQLException failure;

        DatabaseFailure(SQLException failure) {
            super(failure);
            this.failure = failure;
        }
    }

    static boolean isSealed(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return UnsealingStream.isSealed(in.readNBytes(SealedFrame.MARK.length));
        }
    }

    /**
     * Opens a backup for reading.
     *
     * @param key needed where {@link #isSealed}
     * @throws SealedFrame.WrongKeyException if it is the wrong one
     */
    static Reader read(Path file, @Nullable StoreKey key) throws IOException {
        boolean isSealed = isSealed(file);
        InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        try {
            InputStream open = isSealed && key != null ? new UnsealingStream(in, key) : in;
            return new BufferedReader(
                    new InputStreamReader(
                            new GZIPInputStream(open, BUFFER),
                            StandardCharsets.UTF_8
                                    .newDecoder()
                                    .onMalformedInput(CodingErrorAction.REPORT)
                                    .onUnmappableCharacter(CodingErrorAction.REPORT)),
                    BUFFER);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** Whether the key opens a sealed file; a file that is not sealed proves nothing. */
    static boolean opens(Path file, StoreKey key) {
        try (InputStream in = Files.newInputStream(file);
                InputStream open = new UnsealingStream(in, key)) {
            return open.read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Writes a backup again under another key, or under none, and deletes the old file. */
    static void reseal(Path file, @Nullable StoreKey from, @Nullable StoreKey to) throws IOException, StoreException {
        String name = String.valueOf(file.getFileName());
        Path target = file.resolveSibling(name.substring(0, name.indexOf(".sql.gz")) + suffix(to));
        FileTime made = Files.getLastModifiedTime(file);
        try (InputStream in = Files.newInputStream(file);
                InputStream open = from == null ? in : new UnsealingStream(in, from)) {
            PrivateFiles.write(target, out -> copy(open, out, to));
        }
        Files.setLastModifiedTime(target, made);
        if (!target.equals(file)) {
            Files.delete(file);
        }
    }

    private static void copy(InputStream in, OutputStream out, @Nullable StoreKey key) throws IOException {
        if (key == null) {
            in.transferTo(out);
        } else {
            SealingStream sealing = new SealingStream(out, key);
            in.transferTo(sealing);
            sealing.finish();
        }
    }
}
