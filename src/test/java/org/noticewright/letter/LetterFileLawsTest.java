package org.noticewright.letter;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.noticewright.law.Exemptions;

class LetterFileLawsTest {
    private static final LetterFile LETTERS = new LetterFile(Exemptions.load());
    private static final AuthorityFile AUTHORITIES = new AuthorityFile();

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void wholeLetter_isEqualAfterWritingAndReading(@ForAll("whole") Letter letter) throws LetterFileException {
        String written = LETTERS.write(letter);

        assertThat(LETTERS.parse(written, "whole.letter.json")).isEqualTo(letter);
        assertThat(written).doesNotContain("\r").endsWith("\n");
    }

    @Property(tries = 500, shrinking = ShrinkingMode.BOUNDED)
    void halfFilledLetter_isEqualAfterWritingAndReading(@ForAll("halfFilled") Letter letter)
            throws LetterFileException {
        assertThat(LETTERS.parse(LETTERS.write(letter), "half.letter.json")).isEqualTo(letter);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void halfFilledAuthority_isEqualAfterWritingAndReading(@ForAll("authorities") Authority authority)
            throws LetterFileException {
        assertThat(AUTHORITIES.parse(AUTHORITIES.write(authority), "an.authority.json"))
                .isEqualTo(authority);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void wholeLetter_hasNoFaultsAndNoGaps(@ForAll("whole") Letter letter) {
        assertThat(Consistency.faults(letter)).isEmpty();
        assertThat(Consistency.gaps(letter)).isEmpty();
    }

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void consistency_judgesAnyHalfFilledLetter(@ForAll("halfFilled") Letter letter) {
        assertThat(Consistency.faults(letter))
                .allSatisfy(problem -> assertThat(problem.message()).endsWith("."));
        assertThat(Consistency.gaps(letter))
                .allSatisfy(problem -> assertThat(problem.message()).endsWith("."));
    }

    @Provide
    Arbitrary<Letter> whole() {
        return LetterArbitraries.letters().flatMap(letter -> LetterArbitraries.authorities()
                .map(a -> LetterArbitraries.withAuthority(letter, a)));
    }

    @Provide
    Arbitrary<Letter> halfFilled() {
        return LetterArbitraries.halfFilled();
    }

    @Provide
    Arbitrary<Authority> authorities() {
        return HalfFilledLetters.authorities();
    }
}
