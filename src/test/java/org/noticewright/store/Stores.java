package org.noticewright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.AuthoritySource;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterFile;
import org.noticewright.letter.LetterFileException;
import org.noticewright.letter.LetterPath;
import org.noticewright.store.OpenedStore.Opened;

/** Stores and letters for tests. */
final class Stores {
    static final Exemptions EXEMPTIONS = Exemptions.load();
    private static final Path EXAMPLES = Path.of(System.getProperty("project.basedir", "."), "examples");

    private static final Letter MIXED = example("harrowby-council-mixed");
    private static final Letter HOSPITAL = example("northmoor-hospital-refusal");

    private Stores() {}

    /** Opens the letters of a folder, which must open. */
    static LetterStore open(Path folder) {
        return open(new LetterSet(folder, EXEMPTIONS), null).store();
    }

    static Opened open(LetterSet set, @Nullable String password) {
        return opened(set.open(password == null ? null : password.toCharArray()));
    }

    static Opened opened(OpenedStore outcome) {
        assertThat(outcome).as(outcome.sentence()).isInstanceOf(Opened.class);
        return (Opened) outcome;
    }

    /** A letter of an example file. */
    static Letter example(String name) {
        try {
            return new LetterFile(EXEMPTIONS).read(EXAMPLES.resolve(name + ".letter.json"));
        } catch (LetterFileException e) {
            throw new IllegalStateException(e);
        }
    }

    static Letter mixed() {
        return MIXED;
    }

    static Letter hospital() {
        return HOSPITAL;
    }

    /** A short letter that says one thing. */
    static Letter letter(String subject, String advice) {
        Letter letter = with(Letter.blank(), "authority", new AuthoritySource.Named("somebody"));
        return with(with(with(letter, "reference", "FOI 1"), "subject", subject), "advice", advice);
    }

    /** A letter of real length whose subject is a number. */
    static Letter numbered(long number) {
        return with(hospital(), "subject", String.valueOf(number));
    }

    private static Letter with(Letter letter, String path, Object value) {
        return LetterPath.parse(path).write(letter, value);
    }

    /** The number of such a letter. */
    static long number(Letter letter) {
        return Long.parseLong(String.valueOf(letter.subject()));
    }

    /** The bytes of the database file. */
    static byte[] bytes(Path folder) throws IOException {
        return Files.readAllBytes(folder.resolve(DatabaseFile.NAME));
    }
}
