package org.noticewright.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
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
            Pattern.compile("(?:case-(\\d{1,18})|new-[0-9a-f-]+)\\.letter\\.json(?:\\.sealed)?");

    private final Path folder;
    private final LetterFile letters;
    private final @Nullable StoreKey key;

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
     * Writes a letter, in place of an earlier one of that case.
     *
     * @param id of its case; null for one that was never saved
     * @throws StoreException if that fails too; then only another disk helps
     */
    public SideFile write(@Nullable CaseId id, Letter letter) throws StoreException {
        String name =
                (id == null ? "new-" + UUID.randomUUID() : "case-" + id.number()) + (key == null ? PLAIN : SEALED);
        byte[] text = letters.write(letter).getBytes(StandardCharsets.UTF_8);
        try {
            Path file = PrivateFiles.folder(folder).resolve(name);
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

    /** Deletes a side file, once its letter is saved or no longer wanted. */
    public void remove(SideFile side) throws StoreException {
        try {
            Files.deleteIfExists(side.file());
        } catch (IOException e) {
            throw new StoreException(
                    "%s cannot be deleted. Check that you may change its folder.".formatted(side.file()), e);
        }
    }

    /** Deletes the side file of a case, if there is one, once its letter is saved. */
    public void remove(CaseId id) throws StoreException {
        for (SideFile side : list()) {
            if (id.equals(side.id())) {
                remove(side);
            }
        }
    }
}
