package org.noticewright.casework;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.noticewright.check.SentenceMemory;
import org.noticewright.letter.Authority;
import org.noticewright.letter.AuthoritySource;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterFile;
import org.noticewright.letter.LetterPath;
import org.noticewright.letter.Logo;
import org.noticewright.render.Picture;
import org.noticewright.store.AuthorityProfile;
import org.noticewright.wording.HouseWordings;
import org.noticewright.wording.WordingException;

/** Writes a letter that is held in memory to files, each whole or not at all. Thread-safe. */
public final class ExportLetter {

    private static final LetterPath AUTHORITY = LetterPath.parse("authority");
    private static final String LETTER_FILE = ".letter.json";
    private static final int LONGEST_NAME = 80;

    /** What Windows forbids in a name of a file, and what would make one hard to find again. */
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N}._()-]+");

    /** Names of devices, which Windows takes for themselves whatever follows the first dot. */
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

    private final DrawLetter drawing;
    private final LetterFile letters;
    private final HouseWordings wordings;
    private final IssueGate gate;

    /** Puts the use case together. */
    public ExportLetter(HouseWordings wordings, Printers printers, IssueGate gate, LetterFile letters) {
        this.drawing = new DrawLetter(wordings, printers, gate);
        this.letters = letters;
        this.wordings = wordings;
        this.gate = gate;
    }

    /**
     * Draws and writes a letter.
     *
     * @param today the date of a letter that has none
     * @return the file that was written
     * @throws RefusedException if the letter, its authority, its templates or the target are at fault; nothing was
     *     written then
     */
    public Path export(ExportOrder order, LocalDate today) throws RefusedException {
        if (order.authority() == null && !(order.letter().authority() instanceof AuthoritySource.Given)) {
            throw RefusedException.input("No authority is chosen. Choose who writes the letter.");
        }
        OpenedLetter opened = OpenedLetter.inMemory(order.letter(), order.authority());
        List<String> names = List.of(OpenedLetter.nameOf(order.target()));
        WholeFile.write(
                order.target(), drawing.draw(opened, order.format(), order.isFinal(), order.copy(), today, names));
        return order.target();
    }

    /**
     * Asks whether a final letter may be made; writes nothing.
     *
     * @param today the date of a letter that has none
     * @throws RefusedException if the authority's house templates cannot be used
     */
    public IssueGate.Answer mayBeIssued(ExportOrder order, LocalDate today) throws RefusedException {
        OpenedLetter opened = OpenedLetter.inMemory(order.letter(), order.authority());
        List<String> names = List.of(OpenedLetter.nameOf(order.target()));
        try {
            return gate.ask(opened.inHand(wordings, today, names), new SentenceMemory());
        } catch (WordingException e) {
            throw RefusedException.input(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Writes a letter file, with the authority in it, so that it can be opened, drawn and checked anywhere. The
     * authority's logo goes beside it under the same name.
     *
     * @param authority who writes the letter; null while none is chosen
     * @return the files that were written, the letter file last
     * @throws RefusedException if a file cannot be written; there is no new letter file then
     */
    public List<Path> exportLetterFile(Letter letter, @Nullable AuthorityProfile authority, Path target)
            throws RefusedException {
        List<Path> written = new ArrayList<>();
        Letter whole = letter;
        if (authority != null) {
            byte[] bytes = authority.logo();
            Picture logo = bytes == null ? null : LogoFile.picture(bytes).orElse(null);
            Path beside = logo == null ? null : target.resolveSibling(stem(target) + suffix(logo));
            whole = AUTHORITY.write(letter, new AuthoritySource.Given(withLogo(authority.authority(), beside)));
            if (logo != null && beside != null) {
                WholeFile.write(beside, logo.bytes());
                written.add(beside);
            }
        }
        WholeFile.write(target, letters.write(whole).getBytes(StandardCharsets.UTF_8));
        written.add(target);
        return List.copyOf(written);
    }

    private static String suffix(Picture logo) {
        return logo.mediaType().equals("image/png") ? ".logo.png" : ".logo.jpg";
    }

    private static String stem(Path target) {
        String name = String.valueOf(target.getFileName());
        for (String end : new String[] {LETTER_FILE, ".json"}) {
            if (name.toLowerCase(Locale.ROOT).endsWith(end)) {
                return name.substring(0, name.length() - end.length());
            }
        }
        return name;
    }

    private static Authority withLogo(Authority a, @Nullable Path file) {
        String alt = a.logo() == null ? null : a.logo().alt();
        Logo logo = file == null ? null : new Logo(String.valueOf(file.getFileName()), alt);
        return a.withLogo(logo);
    }

    /**
     * A name for the file of a letter, from its reference and never from who asked: safe on Windows, with DRAFT in it
     * for a draft and "public" for a copy without the requester.
     */
    public static String suggestedName(Letter letter, Format format, boolean isFinal, Copy copy) {
        String copyMark = copy == Copy.PUBLIC ? "-public" : "";
        return stem(letter) + copyMark + (isFinal ? "" : "-DRAFT") + "." + format.suffix();
    }

    /** A name for a letter file, by the same rules. */
    public static String suggestedLetterFileName(Letter letter) {
        return stem(letter) + LETTER_FILE;
    }

    /** What the names of the files of a letter begin with: its reference, without what no name may have. */
    static String stem(Letter letter) {
        String reference = Objects.requireNonNullElse(letter.reference(), "");
        String safe = UNSAFE.matcher(reference).replaceAll("-");
        if (safe.codePointCount(0, safe.length()) > LONGEST_NAME) {
            safe = safe.substring(0, safe.offsetByCodePoints(0, LONGEST_NAME));
        }
        safe = safe.replaceAll("^[-.]+|[-.]+$", "");
        return safe.isEmpty() || DEVICE.matcher(safe).matches() ? "letter" : safe;
    }
}
