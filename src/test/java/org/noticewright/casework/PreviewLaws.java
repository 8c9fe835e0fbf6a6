package org.noticewright.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterArbitraries;
import org.noticewright.letter.LetterFile;
import org.noticewright.letter.LetterFileException;
import org.noticewright.letter.LetterPath;
import org.noticewright.wording.HouseWordings;

/** Whatever is on the desk, there are pages to see or a sentence to read, and never a failure. */
class PreviewLaws {

    private static final PreviewLetter PREVIEW = new PreviewLetter(new HouseWordings(), new Printers());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Exemptions EXEMPTIONS = Exemptions.load();

    /** Any of these may be missing while somebody works on a letter, alone or together. */
    private static final List<String> REMOVABLE = List.of(
            "reference",
            "subject",
            "requester",
            "received",
            "dated",
            "questions",
            "questions[0]",
            "questions[0].id",
            "questions[1].id",
            "questions[0].text",
            "questions[0].table",
            "outcomes",
            "outcomes[0]",
            "outcomes[0].questions",
            "outcomes[0].basis",
            "outcomes[1].basis",
            "outcomes[0].kind",
            "bases",
            "bases[0]",
            "bases[0].id",
            "bases[0].exemption",
            "bases[0].limb",
            "bases[0].likelihood",
            "bases[0].harm",
            "bases[0].harm.causalLink",
            "bases[0].factors",
            "bases[0].factors[0].side",
            "bases[0].balance",
            "signatory");

    @Provide
    static Arbitrary<Letter> whole() {
        return LetterArbitraries.letters();
    }

    @Provide
    static Arbitrary<Letter> halfFilled() {
        return LetterArbitraries.halfFilled();
    }

    @Provide
    static Arbitrary<Letter> exampleWithGaps() {
        Arbitrary<Letter> example = Arbitraries.of(
                        "harrowby-council-mixed", "northmoor-hospital-refusal", "westmere-university-ncnd")
                .map(PreviewLaws::example);
        return Combinators.combine(
                        example, Arbitraries.of(REMOVABLE).set().ofMinSize(1).ofMaxSize(8))
                .as(PreviewLaws::without);
    }

    private static Letter without(Letter letter, Set<String> paths) {
        Letter left = letter;
        for (String path : paths) {
            left = without(left, path);
        }
        return left;
    }

    private static Letter without(Letter letter, String path) {
        LetterPath place = LetterPath.parse(path);
        Object value = place.read(letter);
        if (value == null) {
            return letter;
        }
        if (path.endsWith("[0]")) {
            LetterPath whole = LetterPath.parse(path.substring(0, path.length() - "[0]".length()));
            List<?> list = (List<?>) Objects.requireNonNull(whole.read(letter));
            return whole.write(letter, list.subList(1, list.size()));
        }
        return place.write(letter, value instanceof List<?> ? List.of() : null);
    }

    private static Letter example(String name) {
        try {
            return new LetterFile(EXEMPTIONS)
                    .read(Path.of(System.getProperty("project.basedir", "."), "examples", name + ".letter.json"));
        } catch (LetterFileException e) {
            throw new IllegalStateException(e);
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void wholeLetter_hasPagesOrASentence(@ForAll("whole") Letter letter) throws Exception {
        hasPagesOrASentence(letter);
    }

    @Property(tries = 250, shrinking = ShrinkingMode.BOUNDED)
    void halfFilledLetter_hasPagesOrASentence(@ForAll("halfFilled") Letter letter) throws Exception {
        hasPagesOrASentence(letter);
    }

    @Property(tries = 80, shrinking = ShrinkingMode.BOUNDED)
    void exampleWithGaps_hasPages(@ForAll("exampleWithGaps") Letter letter) throws Exception {
        assertThat(PREVIEW.preview(letter, null, TODAY)).isInstanceOf(Preview.class);
    }

    private static void hasPagesOrASentence(Letter letter) throws Exception {
        switch (PREVIEW.preview(letter, null, TODAY)) {
            case PreviewOutcome.NotYet(String reason, String field) -> {
                assertThat(reason).isNotBlank().endsWith(".").doesNotContain("Exception", "null");
                assertThat(field == null ? "x" : field).isNotBlank();
            }
            case Preview preview -> {
                try (preview) {
                    assertThat(preview.pages()).isPositive();
                    assertThat(preview.text(0)).contains("DRAFT");
                    assertThat(preview.picture(0, 30).argb()).isNotEmpty();
                }
            }
        }
    }
}
