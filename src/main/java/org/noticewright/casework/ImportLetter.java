package org.noticewright.casework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.noticewright.letter.Authority;
import org.noticewright.letter.AuthorityFile;
import org.noticewright.letter.AuthoritySource;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterFile;
import org.noticewright.letter.LetterFileException;
import org.noticewright.letter.LetterPath;
import org.noticewright.letter.Logo;
import org.noticewright.render.Picture;
import org.noticewright.store.AuthorityProfile;

/**
 * Takes a letter file in, with its authority, so that both can be kept. What of the authority cannot be found is told,
 * and the letter comes nevertheless. Thread-safe.
 */
public final class ImportLetter {

    private static final LetterPath AUTHORITY = LetterPath.parse("authority");
    private static final String UNNAMED = "authority";

    private final LetterFile letters;
    private final AuthorityFile authorities;

    /** Puts the use case together. */
    public ImportLetter(LetterFile letters, AuthorityFile authorities) {
        this.letters = letters;
        this.authorities = authorities;
    }

    /**
     * Reads a letter file and the authority that it names or holds.
     *
     * @param stored the profiles that are known already: a letter may name one by its id
     * @throws RefusedException if the file is no letter file
     */
    public ImportedLetter read(Path file, List<AuthorityProfile> stored) throws RefusedException {
        Letter letter;
        try {
            letter = letters.read(file);
        } catch (LetterFileException e) {
            throw new RefusedException(e.isOfTheMachine() ? Fault.MACHINE : Fault.INPUT, List.of(e.getMessage()));
        }
        List<String> notes = new ArrayList<>();
        AuthorityProfile profile =
                switch (letter.authority()) {
                    case null -> null;
                    case AuthoritySource.Given(Authority own) -> profile(own, UNNAMED, file, notes);
                    case AuthoritySource.Named(String name) -> named(name, file, stored, notes);
                };
        Letter known = profile == null ? letter : AUTHORITY.write(letter, new AuthoritySource.Named(profile.id()));
        return new ImportedLetter(known, profile, notes);
    }

    private @Nullable AuthorityProfile named(
            String name, Path letter, List<AuthorityProfile> stored, List<String> notes) {
        try {
            Path file = letter.resolveSibling(name);
            if (Files.isRegularFile(file)) {
                String stem = String.valueOf(file.getFileName()).replaceFirst("(\\.authority)?\\.json$", "");
                return profile(authorities.read(file), stem.isBlank() ? UNNAMED : stem, file, notes);
            }
        } catch (LetterFileException e) {
            notes.add("The letter is here, but its authority could not be read. " + e.getMessage());
            return null;
        } catch (InvalidPathException e) {
            // no name of a file; it may still be the id of a profile
        }
        AuthorityProfile known = stored.stream()
                .filter(profile -> profile.id().equals(name))
                .findFirst()
                .orElse(null);
        if (known == null) {
            notes.add("The letter names the authority “" + name
                    + "”, but there is neither such a file beside it nor such a profile here."
                    + " Choose the authority of the letter.");
        }
        return known;
    }

    private static AuthorityProfile profile(Authority a, String otherwise, Path file, List<String> notes) {
        String id = a.id();
        Authority kept = a.withId(id == null || id.isBlank() ? otherwise : id).withTemplates(templates(a, file, notes));
        return new AuthorityProfile(kept, logo(a.logo(), file, notes));
    }

    private static byte @Nullable [] logo(@Nullable Logo logo, Path file, List<String> notes) {
        String name = logo == null ? null : logo.file();
        if (name == null || name.isBlank()) {
            return null;
        }
        try {
            Picture picture = LogoFile.read(OpenLetter.beside(file, name, "logo.file"), file.toString());
            return picture.bytes();
        } catch (RefusedException e) {
            notes.add(Objects.requireNonNullElse(e.getMessage(), "The logo could not be read."));
            return null;
        }
    }

    private static @Nullable String templates(Authority authority, Path file, List<String> notes) {
        String name = authority.templates();
        if (name == null || name.isBlank()) {
            return null;
        }
        try {
            Path folder = OpenLetter.beside(file, name, "templates").toRealPath();
            if (Files.isDirectory(folder)) {
                return folder.toString();
            }
        } catch (IOException | RefusedException e) {
            // told below
        }
        notes.add("The house templates “" + name
                + "” of the authority are not there, so the letter has the standard wording."
                + " Choose their folder in the authority's profile.");
        return null;
    }
}
