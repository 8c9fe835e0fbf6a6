package org.noticewright.desk.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Authority;
import org.noticewright.letter.AuthorityFile;
import org.noticewright.letter.AuthoritySource;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterFile;
import org.noticewright.letter.LetterFileException;
import org.noticewright.letter.LetterPath;
import org.noticewright.store.AuthorityProfile;
import org.noticewright.store.CaseId;
import org.noticewright.store.FindingsCount;
import org.noticewright.store.LetterStore;
import org.noticewright.store.StoreException;

/**
 * A complete case of an invented council, to look around in: one of the worked examples, marked as a sample, and dated
 * so that it is under way. It and its authority can be deleted like any other. Thread-safe.
 */
public final class SampleCase {
    /** The id of the sample's authority. */
    static final String AUTHORITY = "sample-harrowby";

    /** The setting that says that a person has had the sample. */
    static final String SETTING = "sample.shown";

    /** How long ago the request came, in days. */
    private static final int AGE = 8;

    private final LetterFile letters;
    private final InstantSource time;

    /** A sample that is dated by that time. */
    public SampleCase(Exemptions exemptions, InstantSource time) {
        this.letters = new LetterFile(exemptions);
        this.time = time;
    }

    /**
     * Stores the sample if the desk starts for the first time: there is no case, deleted ones included, and the sample
     * was never shown.
     *
     * @param findings counts what the checks find in a letter
     * @return whether it was stored
     * @throws StoreException if the store fails
     */
    public boolean storeOnFirstStart(LetterStore store, Function<Letter, FindingsCount> findings)
            throws StoreException {
        if (store.isReadOnly() || store.settings().containsKey(SETTING)) {
            return false;
        }
        boolean isFirst = store.cases().isEmpty() && store.deletedCases().isEmpty();
        if (isFirst) {
            store(store, findings);
        }
        store.setSetting(SETTING, "yes");
        return isFirst;
    }

    /** Stores the sample, with its authority where that is not there. */
    CaseId store(LetterStore store, Function<Letter, FindingsCount> findings) throws StoreException {
        if (store.authority(AUTHORITY).isEmpty()) {
            store.saveAuthority(profile());
        }
        Letter letter = letter();
        return store.add(letter, findings.apply(letter));
    }

    /** The letter of the sample. */
    Letter letter() {
        Letter example;
        try {
            example = letters.parse(text("harrowby-council-mixed.letter.json"), "the sample");
        } catch (LetterFileException e) {
            throw new IllegalStateException(e);
        }
        Letter letter = with(example, "authority", new AuthoritySource.Named(AUTHORITY));
        letter = with(letter, "reference", "SAMPLE-1");
        letter = with(letter, "subject", "Sample: " + example.subject());
        letter = with(letter, "received", Days.today(time).minusDays(AGE));
        letter = with(letter, "dated", null);
        return with(
                letter,
                "notes",
                "This is a sample to look around in. Change what you like, and delete it when you have seen enough.");
    }

    private static Letter with(Letter letter, String path, @Nullable Object value) {
        return LetterPath.parse(path).write(letter, value);
    }

    /** The authority of the sample. */
    AuthorityProfile profile() {
        Authority example;
        try {
            example = new AuthorityFile().parse(text("harrowby.authority.json"), "the sample");
        } catch (LetterFileException e) {
            throw new IllegalStateException(e);
        }
        Authority sample = new Authority(
                AUTHORITY,
                example.name() + " (sample)",
                example.shortName(),
                example.jurisdiction(),
                example.replyTo(),
                example.email(),
                example.telephone(),
                example.website(),
                example.logo(),
                example.internalReview(),
                example.regulator(),
                example.signatory(),
                null);
        return new AuthorityProfile(sample, bytes("harrowby-logo.png"));
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (InputStream stream = SampleCase.class.getResourceAsStream("sample/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("the program's file " + name + " is missing");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
