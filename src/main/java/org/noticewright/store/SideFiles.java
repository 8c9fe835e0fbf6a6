package org.noticewright.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterFile;
import org.noticewright.letter.LetterFileException;

/**
 * Letters that the store could not save, each as a letter file in the folder {@code unsaved}, so that closing the program
 * loses nothing. They are sealed with the password of the letters, if there is one. Thread-safe.
 */
public final class SideFiles {
    private static final String FOLDER = "unsaved";
    private static final String PLAIN = ".letter.json";
    private static final String SEALED = ".letter.json.sealed";
    private static final Pattern NAME =
            Pattern.compile("(?:case-(\\d{1,18})(?:-\\d{1,4})?|new-[0-9a-f-]+)\\.letter\\.json(?:\\.sealed)?");

    /** Where side files go that are no longer offered. */
    private static final String ASIDE = "aside";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT);

    private final Path folder;
    private final LetterFile letters;
    private final @Nullable StoreKey key;

    /** The files of this run. One of an earlier run waits for its person, whatever fails meanwhile. */
    private final Map<CaseId, Path> written = new ConcurrentHashMap<>();

    SideFiles(Path dataFolder, Exemptions exemptions, @Nullable StoreKey key) {
        this.folder = dataFolder.resolve(FOLDER);
        this.letters = new LetterFile(exemptions);
        this.key = key;
    }

    /**
     * A letter beside the store.
     *
     * @param id of its case; null for one that was never saved
     * @param file that holds it
     * @param written when
     */
    public record SideFile(@Nullable CaseId id, Path file, Instant written) {}

    /**
     * Writes a letter, in place of one that was written for that case since the letters were opened.
     *
     * @param id of its case; null for one that was never saved
     * @throws StoreException if that fails too; then only another disk helps
     */
    public SideFile write(@Nullable CaseId id, Letter letter) throws StoreException {
        byte[] text = letters.write(letter).getBytes(StandardCharsets.UTF_8);
        try {
            PrivateFiles.folder(folder);
            Path file = id == null ? unused("new-" + UUID.randomUUID()) : written.computeIfAbsent(id, this::unused);
            PrivateFiles.write(file, out -> {
                if (key == null) {
                    out.write(text);
                } else {
                    SealingStream sealing = new SealingStream(out, key);
                    sealing.write(text);
                    sealing.finish();
                }
            });
            return new SideFile(id, file, Files.getLastModifiedTime(file).toInstant());
        } catch (IOException e) {
            throw new StoreException(
                    "The letter could not be written to %s either. Export it as a letter file to another disk before you close this window."
                            .formatted(folder),
                    e);
        }
    }

    private Path unused(CaseId id) {
        return unused("case-" + id.number());
    }

    private Path unused(String name) {
        String ending = key == null ? PLAIN : SEALED;
        Path file = folder.resolve(name + ending);
        for (int n = 2; Files.exists(file); n++) {
            file = folder.resolve(name + "-" + n + ending);
        }
        return file;
    }

    /** The letters that are there, the oldest first. */
    public List<SideFile> list() throws StoreException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<SideFile> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    CaseId id = name.group(1) == null ? null : new CaseId(Long.parseLong(name.group(1)));
                    found.add(new SideFile(
                            id, file, Files.getLastModifiedTime(file).toInstant()));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new StoreException("The folder %s cannot be read. Check that you may open it.".formatted(folder), e);
        }
        found.sort(Comparator.comparing(SideFile::written).thenComparing(SideFile::file));
        return List.copyOf(found);
    }

    /** The letter of a side file. */
    public Letter read(SideFile side) throws StoreException {
        try {
            String name = side.file().toString();
            return letters.parse(new String(content(side.file()), StandardCharsets.UTF_8), name);
        } catch (LetterFileException | IOException e) {
            throw new StoreException(
                    "%s cannot be read. It stays where it is; the letter as last saved is in the list."
                            .formatted(side.file()),
                    e);
        }
    }

    private byte[] content(Path file) throws IOException {
        if (key == null || !file.toString().endsWith(SEALED)) {
            return Files.readAllBytes(file);
        }
        try (InputStream in = new UnsealingStream(Files.newInputStream(file), key)) {
            return in.readAllBytes();
        }
    }

    /**
     * Moves a side file into the folder {@code unsaved/aside}, once its letter is taken over or not wanted: it is listed no
     * longer, and not lost either.
     *
     * @return where it is now
     */
    public Path keepAside(SideFile side) throws StoreException {
        try {
            Path aside = PrivateFiles.folder(folder.resolve(ASIDE));
            String moment = MOMENT.format(side.written().atZone(ZoneId.systemDefault()));
            String name = String.valueOf(side.file().getFileName());
            Path kept = aside.resolve(moment + "-" + name);
            for (int n = 2; Files.exists(kept); n++) {
                kept = aside.resolve(moment + "-" + n + "-" + name);
            }
            PrivateFiles.move(side.file(), kept);
            return kept;
        } catch (IOException e) {
            throw new StoreException(
                    "%s cannot be put aside. Check that you may change its folder.".formatted(side.file()), e);
        }
    }

    /** Deletes what was written for a case since the letters were opened, if anything was, once its letter is saved. */
    public void remove(CaseId id) throws StoreException {
        Path file = written.remove(id);
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new StoreException("%s cannot be deleted. Check that you may change its folder.".formatted(file), e);
        }
    }

    /** Writes all side files of a folder of letters again under another key; those that the old one opens. */
    static void reseal(Path dataFolder, @Nullable StoreKey from, @Nullable StoreKey to)
            throws IOException, StoreException {
        Path unsaved = dataFolder.resolve(FOLDER);
        if (!Files.isDirectory(unsaved)) {
            return;
        }
        List<Path> found;
        try (Stream<Path> files = Files.walk(unsaved)) {
            found = files.filter(file ->
                            file.toString().endsWith(PLAIN) || file.toString().endsWith(SEALED))
                    .toList();
        }
        for (Path file : found) {
            boolean isSealed = BackupFile.isSealed(file);
            if (isSealed ? from != null && BackupFile.opens(file, from) : to != null) {
                BackupFile.reseal(file, isSealed ? from : null, to);
            }
        }
    }
}
