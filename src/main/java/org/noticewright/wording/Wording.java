package org.noticewright.wording;

import freemarker.template.SimpleHash;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Authority;
import org.noticewright.letter.Letter;

/**
 * Words letters: fills the templates with a letter's values. Thread-safe; keeping one for many letters saves reading
 * the templates again.
 */
public final class Wording {

    private static final String LETTER = "letters/letter.ftl";

    private final TemplateFolders folders;
    private final Templates templates;
    private final boolean hasHouse;

    private Wording(TemplateFolders folders, boolean hasHouse) {
        this.hasHouse = hasHouse;
        this.folders = folders;
        this.templates = new Templates(folders);
    }

    /** The standard wording. */
    public static Wording standard() {
        return new Wording(new TemplateFolders(null), false);
    }

    /**
     * The standard wording below that of a house.
     *
     * @param house the folder of house templates
     * @throws WordingException if the folder is missing or a file in it is broken or shadows nothing
     */
    public static Wording of(Path house) throws WordingException {
        Wording wording = new Wording(new TemplateFolders(house), true);
        HouseFolder.check(house, wording.templates);
        return wording;
    }

    /**
     * Words a letter.
     *
     * @param authority who writes it
     * @param dated the date of the letter
     * @param draft whether what is missing is marked
     * @throws WordingException if a template cannot be filled
     */
    public WordedLetter word(Letter letter, Authority authority, LocalDate dated, boolean draft)
            throws WordingException {
        if (!hasHouse) {
            return filled(letter, authority, dated, draft);
        }
        Deadline deadline = new Deadline();
        try {
            WordedLetter worded = filled(letter, authority, dated, draft);
            WellFormed.check(worded.xhtml(), folders.suspects(LETTER));
            return worded;
        } finally {
            deadline.over();
        }
    }

    /**
     * The words of the passages that a letter prints, in Markdown with its values filled in, by the field that would
     * replace each, such as {@code bases[0].passages.statement}. A passage that is printed several times with different
     * values is left out, and so are those that the letter replaces.
     *
     * @throws WordingException if a template cannot be filled
     */
    public Map<String, String> filledPassages(Letter letter, Authority authority, LocalDate dated)
            throws WordingException {
        Map<String, Object> root = new LinkedHashMap<>();
        PassageWriter passages = new PassageWriter(letter, templates, folders, root);
        Deadline deadline = new Deadline();
        try {
            filled(passages, root, letter, authority, dated, false);
        } finally {
            deadline.over();
        }
        return passages.filled();
    }

    private WordedLetter filled(Letter letter, Authority authority, LocalDate dated, boolean draft)
            throws WordingException {
        Map<String, Object> root = new LinkedHashMap<>();
        return filled(new PassageWriter(letter, templates, folders, root), root, letter, authority, dated, draft);
    }

    private WordedLetter filled(
            PassageWriter passages,
            Map<String, Object> root,
            Letter letter,
            Authority authority,
            LocalDate dated,
            boolean draft)
            throws WordingException {
        LetterValues values = new LetterValues(letter, new QuestionNames(letter), passages::date);
        root.putAll(values.of(authority, dated, draft));
        new AnswerValues(letter, values, passages).addTo(root);
        TemplateFunctions functions = new TemplateFunctions(passages, draft);
        Map<String, Object> seen = new HashMap<>(root);
        seen.putAll(functions.byName());
        StringWriter xhtml = new StringWriter(32_000);
        templates.fill(LETTER, new SimpleHash(seen, ModelWrapper.FOR_PARTS), new BoundedWriter(xhtml));
        return new WordedLetter(
                xhtml.toString(),
                style("style/letter.css"),
                style("style/screen.css"),
                Markdown.plain(passages.markdown("runningReference", null, Map.of())),
                TypedWords.of(root),
                functions.unfinished());
    }

    /**
     * The named passages: of a letter and its bases, or, without a letter, of a letter and of each exemption.
     *
     * @throws WordingException if a file of words cannot be read
     */
    public List<PassageListing> passages(Exemptions exemptions, @Nullable Letter letter) throws WordingException {
        return new PassageList(folders).of(exemptions, letter);
    }

    private String style(String name) throws WordingException {
        try {
            return folders.text(name);
        } catch (IOException e) {
            throw new WordingException(
                    "The style sheet " + folders.place(name) + " cannot be read: " + e.getMessage() + ".");
        }
    }
}
