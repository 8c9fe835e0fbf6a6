package org.noticewright.casework;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.noticewright.letter.Authority;
import org.noticewright.letter.AuthorityFile;
import org.noticewright.letter.AuthoritySource;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterFile;
import org.noticewright.letter.LetterFileException;
import org.noticewright.render.Picture;

/** Opens a letter file, its authority, its logo and its house templates. Thread-safe. */
public final class OpenLetter {

    private final LetterFile letters;
    private final AuthorityFile authorities;

    /** Puts the use case together. */
    public OpenLetter(LetterFile letters, AuthorityFile authorities) {
        this.letters = letters;
        this.authorities = authorities;
    }

    /**
     * Opens a letter.
     *
     * @param templates a folder of house templates that stands in for the authority's own
     */
    OpenedLetter open(Path file, @Nullable Path templates) throws RefusedException {
        try {
            Letter letter = letters.read(file);
            return switch (letter.authority()) {
                case null ->
                    throw RefusedException.input(
                            file + ": no authority is named. Give \"authority\" the name of an authority file.");
                case AuthoritySource.Given given -> with(letter, file, given.authority(), file, templates);
                case AuthoritySource.Named named -> {
                    Path path = authorityPath(file, named.name());
                    yield with(letter, file, authorities.read(path), path, templates);
                }
            };
        } catch (LetterFileException e) {
            throw new RefusedException(e.isOfTheMachine() ? Fault.MACHINE : Fault.INPUT, List.of(e.getMessage()));
        }
    }

    private static Path authorityPath(Path letter, String name) throws RefusedException {
        Path path = beside(letter, name, "authority");
        if (Files.isRegularFile(path)) {
            return path;
        }
        throw RefusedException.input(
                "%s: the authority \"%s\" is not there: there is no file %s. Correct \"authority\", or put the file there."
                        .formatted(letter, name, path));
    }

    private static OpenedLetter with(
            Letter letter, Path letterFile, Authority authority, Path file, @Nullable Path templates)
            throws RefusedException {
        String place = file.toString();
        String logo = authority.logo() == null ? null : authority.logo().file();
        Picture picture = logo == null || logo.isBlank() ? null : LogoFile.read(beside(file, logo, "logo.file"), place);
        String house = authority.templates();
        Path folder = templates != null
                ? templates
                : house == null || house.isBlank() ? null : beside(file, house, "templates");
        return new OpenedLetter(letter, authority, new Naming(letterFile.toString(), place), picture, folder);
    }

    /** The file of that name, relative to another file; {@code key} is the key that gives the name. */
    static Path beside(Path file, String relative, String key) throws RefusedException {
        try {
            return file.resolveSibling(relative);
        } catch (InvalidPathException e) {
            throw RefusedException.input("%s: \"%s\" is no file name. Correct %s.".formatted(file, relative, key));
        }
    }
}
