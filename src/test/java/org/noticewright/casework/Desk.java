package org.noticewright.casework;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Authority;
import org.noticewright.letter.AuthorityFile;
import org.noticewright.letter.Jurisdiction;
import org.noticewright.letter.LetterFile;
import org.noticewright.store.AuthorityProfile;

/** Letters of the examples as a desk holds them: in memory, with the profile of their authority. */
public final class Desk {

    static final Path EXAMPLES = Path.of(System.getProperty("project.basedir", "."), "examples");

    private Desk() {}

    /** An example without its ending, such as {@code harrowby-council-mixed}. */
    public static ImportedLetter imported(String example) {
        try {
            return new ImportLetter(new LetterFile(Exemptions.load()), new AuthorityFile())
                    .read(EXAMPLES.resolve(example + ".letter.json"), List.of());
        } catch (RefusedException e) {
            throw new IllegalStateException(e);
        }
    }

    static AuthorityProfile with(ImportedLetter letter, Jurisdiction jurisdiction, @Nullable String templates) {
        AuthorityProfile profile = Objects.requireNonNull(letter.authority());
        Authority a = profile.authority();
        return new AuthorityProfile(
                new Authority(
                        a.id(),
                        a.name(),
                        a.shortName(),
                        jurisdiction,
                        a.replyTo(),
                        a.email(),
                        a.telephone(),
                        a.website(),
                        a.logo(),
                        a.internalReview(),
                        a.regulator(),
                        a.signatory(),
                        templates),
                Objects.requireNonNull(profile.logo()));
    }
}
