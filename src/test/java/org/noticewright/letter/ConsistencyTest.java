package org.noticewright.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.noticewright.law.Exemptions;

class ConsistencyTest {
    private static final LetterFile LETTERS = new LetterFile(Exemptions.load());
    private static final AuthorityFile AUTHORITIES = new AuthorityFile();

    static List<CaseFile.Case> faults() {
        return CaseFile.read("faults.txt");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void faults_areThoseOfTheCase(CaseFile.Case letter) throws LetterFileException {
        assertThat(Consistency.faults(letter(letter.input())))
                .extracting(ConsistencyTest::line)
                .containsExactlyElementsOf(letter.expected());
    }

    static List<CaseFile.Case> gaps() {
        return CaseFile.read("gaps.txt");
    }

    @ParameterizedTest
    @MethodSource("gaps")
    void gaps_areThoseOfTheCase(CaseFile.Case letter) throws LetterFileException {
        assertThat(Consistency.gaps(letter(letter.input())))
                .extracting(ConsistencyTest::line)
                .containsExactlyElementsOf(letter.expected());
    }

    @Test
    void scottishAuthority_isRefused() throws LetterFileException {
        assertThat(Consistency.faults(authority("\"name\": \"Example Board\", \"jurisdiction\": \"scotland\"")))
                .containsExactly(new Problem(
                        "authority.jurisdiction",
                        "Example Board is a Scottish public authority. The Freedom of Information (Scotland) Act 2002"
                                + " applies to it (sections 18 and 35, the Scottish Information Commissioner), so no"
                                + " letter of this program may be used. Correct the jurisdiction if it is wrong."));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SCOTLAND")
    void otherAuthority_isNotRefused(Jurisdiction place) throws LetterFileException {
        assertThat(Consistency.faults(authority("\"jurisdiction\": \"" + place.key() + "\"")))
                .isEmpty();
        assertThat(Consistency.faults(authority("\"name\": \"x\""))).isEmpty();
    }

    private static Letter letter(String members) throws LetterFileException {
        return LETTERS.parse("{\"format\": \"" + Letter.FORMAT + "\",\n" + members + "\n}", "case.letter.json");
    }

    private static Authority authority(String members) throws LetterFileException {
        return AUTHORITIES.parse("{\"format\": \"" + Authority.FORMAT + "\", " + members + "}", "case.authority.json");
    }

    private static String line(Problem problem) {
        return problem.path() + ": " + problem.message();
    }
}
