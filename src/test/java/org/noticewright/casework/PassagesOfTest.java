package org.noticewright.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Authority;
import org.noticewright.letter.AuthorityFile;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterFile;
import org.noticewright.letter.LetterFileException;
import org.noticewright.letter.LetterPath;
import org.noticewright.wording.Wording;

/** The passages and the text of a letter that is held in memory. */
class PassagesOfTest {
    private static final Path EXAMPLES = Path.of(System.getProperty("project.basedir", "."), "examples");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Exemptions EXEMPTIONS = Exemptions.load();

    private final PassagesOf passagesOf = new PassagesOf(EXEMPTIONS, Wording.standard());

    @SuppressWarnings("NullAway.Init")
    private Letter letter;

    @SuppressWarnings("NullAway.Init")
    private Authority authority;

    @BeforeEach
    void readTheExample() throws LetterFileException {
        letter = new LetterFile(EXEMPTIONS).read(EXAMPLES.resolve("northmoor-hospital-refusal.letter.json"));
        authority = new AuthorityFile().read(EXAMPLES.resolve("northmoor.authority.json"));
    }

    private LetterPassage passage(Letter of, @Nullable Path house, String path) throws RefusedException {
        List<LetterPassage> list = passagesOf.list(of, authority, house, TODAY);
        return list.stream().filter(p -> p.path().equals(path)).findFirst().orElseThrow();
    }

    @Test
    void passage_hasItsMarks_andItsWordsWithTheLettersValues() throws RefusedException {
        LetterPassage opening = passage(letter, null, "passages.opening");

        assertThat(opening.source()).contains("${received}");
        assertThat(opening.filled())
                .contains(Objects.requireNonNull(letter.subject()))
                .doesNotContain("${");
        assertThat(opening.beginning()).isEqualTo(opening.filled());
        assertThat(opening.isOfHouse()).isFalse();
    }

    @Test
    void replacedPassage_isListedWithTheWordsBehindIt() throws RefusedException {
        Letter replaced = LetterPath.parse("passages.opening").write(letter, "Our own.");

        assertThat(passage(replaced, null, "passages.opening")).isEqualTo(passage(letter, null, "passages.opening"));
    }

    @Test
    void passageOfAGround_isThatOfItsExemption() throws RefusedException {
        LetterPassage statement = passage(letter, null, "bases[0].passages.statement");

        assertThat(statement.basis()).isZero();
        assertThat(statement.filled()).contains("section 31(1)(a)").doesNotContain("<#if");
    }

    @Test
    void passageThatIsPrintedWithSeveralValues_isNotFilled() throws RefusedException {
        LetterPassage weight = passage(letter, null, "passages.factor.weight");

        assertThat(weight.filled()).isNull();
        assertThat(weight.beginning()).isEqualTo(weight.source()).isNotEmpty();
    }

    @Test
    void house_wordsAPassage(@TempDir Path house) throws IOException, RefusedException {
        Files.createDirectories(house.resolve("passages"));
        Files.writeString(house.resolve("passages/closing.md"), "House words.");

        LetterPassage closing = passage(letter, house, "passages.closing");
        assertThat(closing.isOfHouse()).isTrue();
        assertThat(closing.filled()).isEqualTo("House words.");
        assertThatThrownBy(() -> passagesOf.list(letter, authority, house.resolve("gone"), TODAY))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void emptyLetterOfNobody_hasItsPassagesToo() throws RefusedException {
        assertThat(passagesOf.list(Letter.blank(), null, null, TODAY))
                .hasSizeGreaterThan(30)
                .allSatisfy(passage -> assertThat(passage.path()).startsWith("passages."));
    }

    @Test
    void letter_isReadAsPlainText() throws RefusedException {
        String text = new ReadLetter(Wording.standard(), new Printers()).text(letter, authority, null, TODAY);

        assertThat(text)
                .startsWith("DRAFT")
                .contains(Objects.requireNonNull(letter.reference()))
                .contains("For disclosing the information");
        assertThat(new ReadLetter(Wording.standard(), new Printers()).text(Letter.blank(), null, null, TODAY))
                .startsWith("DRAFT");
    }
}
