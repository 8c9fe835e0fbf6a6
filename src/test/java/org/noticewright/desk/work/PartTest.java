package org.noticewright.desk.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterPath;

class PartTest {
    @Test
    void part_holdsTheFieldsThatItsFormShows() {
        assertThat(Part.holding("subject")).isEqualTo(new Part.Case());
        assertThat(Part.holding("requester.name")).isEqualTo(new Part.Case());
        assertThat(Part.holding("delay")).isEqualTo(new Part.Case());
        assertThat(Part.holding("questions[3].table")).isEqualTo(new Part.Questions());
        assertThat(Part.holding("outcomes[0].answer")).isEqualTo(new Part.Questions());
        assertThat(Part.holding("bases[12].harm.evidence[0].url")).isEqualTo(new Part.Harm(12));
        assertThat(Part.holding("bases[1]")).isEqualTo(new Part.Harm(1));
        assertThat(Part.holding("bases[1].factors[0].text")).isEqualTo(new Part.Factors(1));
        assertThat(Part.holding("bases[0].balance.reason")).isEqualTo(new Part.Balance(0));
        assertThat(Part.holding("bases[0].section17_4.reason")).isEqualTo(new Part.Balance(0));
        assertThat(Part.holding("bases[0].passages.heading.harm")).isEqualTo(new Part.Wording());
        assertThat(Part.holding("passages.review")).isEqualTo(new Part.Wording());
        assertThat(Part.holding("authority.internalReview.contact")).isEqualTo(new Part.Signing());
        assertThat(Part.holding("advice")).isEqualTo(new Part.Advice());
        assertThat(Part.holding("notes")).isEqualTo(new Part.Notes());
    }

    @Test
    void outline_hasThreePartsForEachGround() {
        Letter letter = LetterPath.parse("bases[1].likelihood")
                .write(LetterPath.parse("bases[0].id").write(Letter.blank(), "a"), null);

        assertThat(Part.of(letter))
                .containsExactly(
                        new Part.Case(),
                        new Part.Questions(),
                        new Part.Harm(0),
                        new Part.Factors(0),
                        new Part.Balance(0),
                        new Part.Harm(1),
                        new Part.Factors(1),
                        new Part.Balance(1),
                        new Part.Advice(),
                        new Part.Wording(),
                        new Part.Signing(),
                        new Part.Notes());
    }
}
