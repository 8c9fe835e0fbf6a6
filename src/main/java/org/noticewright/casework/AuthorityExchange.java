package org.noticewright.casework;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.noticewright.letter.Authority;
import org.noticewright.letter.AuthorityFile;
import org.noticewright.letter.LetterFileException;
import org.noticewright.letter.Logo;
import org.noticewright.store.AuthorityProfile;

/** Brings authority files into the store and out of it, with the logo that stands beside them. Thread-safe. */
public final class AuthorityExchange {
    private static final String ENDING = ".authority.json";

    private final AuthorityFile authorities;

    /** Puts the use case together. */
    public AuthorityExchange(AuthorityFile authorities) {
        this.authorities = authorities;
    }

    /**
     * Reads an authority file and its logo. House templates are named by their absolute path from then on; an authority
     * without an id is called as its file is.
     *
     * @throws RefusedException if the file is no authority file, or its logo is missing or no picture
     */
    public AuthorityProfile read(Path file) throws RefusedException {
        try {
            Authority read = authorities.read(file);
            Logo logo = read.logo();
            String picture = logo == null ? null : logo.file();
            String house = read.templates();
            byte[] bytes = picture == null || picture.isBlank()
                    ? null
                    : LogoFile.read(OpenLetter.beside(file, picture, "logo.file"), file.toString())
                            .bytes();
            Authority kept = new Authority(
                    read.id() == null || read.id().isBlank() ? idOf(file) : read.id(),
                    read.name(),
                    read.shortName(),
                    read.jurisdiction(),
                    read.replyTo(),
                    read.email(),
                    read.telephone(),
                    read.website(),
                    bytes == null || logo == null || picture == null
                            ? logo
                            : new Logo(String.valueOf(Path.of(picture).getFileName()), logo.alt()),
                    read.internalReview(),
                    read.regulator(),
                    read.signatory(),
                    house == null || house.isBlank() ? null : absolute(OpenLetter.beside(file, house, "templates")));
            return new AuthorityProfile(kept, bytes);
        } catch (LetterFileException e) {
            throw new RefusedException(e.isOfTheMachine() ? Fault.MACHINE : Fault.INPUT, List.of(e.getMessage()));
        }
    }

    private static String absolute(Path folder) {
        return folder.toAbsolutePath().normalize().toString();
    }

    /**
     * Reads a picture for a letterhead.
     *
     * @return the bytes of a PNG or JPEG file
     * @throws RefusedException if it is none, or too large
     */
    public byte[] logo(Path picture) throws RefusedException {
        return LogoFile.read(picture, "The letterhead").bytes();
    }

    /**
     * Writes an authority file, and its logo beside it under the file's name. Each appears whole or not at all, the logo
     * first.
     *
     * @return the files that were written
     * @throws RefusedException if they cannot be written
     */
    public List<Path> write(AuthorityProfile profile, Path file) throws RefusedException {
        Authority a = profile.authority();
        byte[] bytes = profile.logo();
        Logo logo = a.logo();
        Path picture = null;
        if (bytes != null) {
            picture = file.resolveSibling(baseName(file) + ending(bytes));
            logo = new Logo(String.valueOf(picture.getFileName()), logo == null ? null : logo.alt());
            WholeFile.write(picture, bytes);
        }
        Authority written = a.withLogo(logo).withTemplates(relative(file, a.templates()));
        WholeFile.write(file, authorities.write(written).getBytes(StandardCharsets.UTF_8));
        return picture == null ? List.of(file) : List.of(file, picture);
    }

    private static String ending(byte[] logo) {
        boolean isJpeg = LogoFile.picture(logo)
                .filter(picture -> picture.mediaType().equals("image/jpeg"))
                .isPresent();
        return isJpeg ? "-logo.jpg" : "-logo.png";
    }

    /** Below the file's folder the templates are named from there, so that the folder can be moved as a whole. */
    private static @Nullable String relative(Path file, @Nullable String templates) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (templates == null || folder == null || !Path.of(templates).startsWith(folder)) {
            return templates;
        }
        return folder.relativize(Path.of(templates)).toString().replace('\\', '/');
    }

    private static String baseName(Path file) {
        String name = String.valueOf(file.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(ENDING)) {
            return name.substring(0, name.length() - ENDING.length());
        }
        return lower.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
    }

    private static String idOf(Path file) {
        String id = baseName(file)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return id.isEmpty() ? "authority" : id;
    }
}
