package org.noticewright.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.noticewright.law.Exemptions;
import org.noticewright.law.Likelihood;

class LetterFileTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("project.basedir"), "src", "test", "resources", "letter");

    private final LetterFile file = new LetterFile(Exemptions.load());

    @Test
    void read_givesWhatTheContractsExampleSays() throws LetterFileException {
        Letter letter = file.read(FOLDER.resolve("contract.letter.json"));

        assertThat(letter.authority()).isEqualTo(new AuthoritySource.Named("example.authority.json"));
        assertThat(letter.received()).isEqualTo(LocalDate.of(2025, 5, 14));
        assertThat(letter.clarified()).isNull();
        assertThat(letter.questions()).extracting(Question::number).containsExactly("1", "2");
        assertThat(letter.basis("security")).hasValueSatisfying(basis -> {
            assertThat(basis.likelihood()).isEqualTo(Likelihood.WOULD_BE_LIKELY_TO);
            assertThat(basis.factors()).hasSize(2);
            assertThat(basis.passages()).containsOnlyKeys("statement");
        });
    }

    @Test
    void write_givesWhatReadsBackEqual() throws LetterFileException {
        Letter letter = file.read(FOLDER.resolve("contract.letter.json"));

        String written = file.write(letter);

        assertThat(file.parse(written, "again.letter.json")).isEqualTo(letter);
        assertThat(written).contains("{ \"id\"".replace("{ ", "      ")).endsWith("}\n");
    }

    @Test
    void authority_isReadAndWrittenWithoutLoss() throws LetterFileException {
        AuthorityFile authorities = new AuthorityFile();
        Authority authority = authorities.read(FOLDER.resolve("contract.authority.json"));

        assertThat(authority.jurisdiction()).isEqualTo(Jurisdiction.ENGLAND);
        assertThat(authorities.parse(authorities.write(authority), "again")).isEqualTo(authority);
    }
}
