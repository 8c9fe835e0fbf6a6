package org.noticewright.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The two levels are those of the Act, in its words. */
class LikelihoodTest {

    @Test
    void levels_areThoseOfTheAct() {
        assertThat(Likelihood.values()).extracting(Likelihood::words).containsExactly("would", "would be likely to");
    }

    @Test
    void levels_haveTheKeysOfTheLetterFile() {
        assertThat(Likelihood.values()).extracting(Likelihood::key).containsExactly("would", "would-be-likely-to");
    }
}
