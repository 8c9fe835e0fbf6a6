package org.noticewright.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.noticewright.compare.Run.Kind;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterArbitraries;

/** What holds for all texts and letters that are compared. */
class ComparisonLaws {

    @Property(tries = 500)
    void runs_joined_areBothTexts(@ForAll("texts") String old, @ForAll("texts") String now) {
        List<Run> runs = WordsComparison.of(old, now);

        assertThat(joined(runs, Kind.REMOVED)).isEqualTo(old);
        assertThat(joined(runs, Kind.ADDED)).isEqualTo(now);
    }

    @Property(tries = 300)
    void runs_neverFollowTheirOwnKind_andRemovedStandsBeforeAdded(
            @ForAll("texts") String old, @ForAll("texts") String now) {
        List<Run> runs = WordsComparison.of(old, now);

        for (int i = 1; i < runs.size(); i++) {
            Kind before = runs.get(i - 1).kind();
            assertThat(runs.get(i).kind()).isNotEqualTo(before);
            if (before == Kind.ADDED) {
                assertThat(runs.get(i).kind()).isEqualTo(Kind.SAME);
            }
        }
    }

    @Property(tries = 100)
    void text_comparedWithItself_isTheSame(@ForAll("texts") String text) {
        assertThat(WordsComparison.of(text, text)).allMatch(run -> run.kind() == Kind.SAME);
    }

    @Property(tries = 200)
    void shortenedRuns_keepEveryChange(@ForAll("texts") String old, @ForAll("texts") String now) {
        List<Run> runs = WordsComparison.of(old, now);

        assertThat(WordsComparison.nearChanges(runs, 2))
                .filteredOn(run -> run.kind() != Kind.SAME)
                .isEqualTo(runs.stream().filter(run -> run.kind() != Kind.SAME).toList());
    }

    @Property(tries = 200)
    void letters_differInAPlace_exactlyWhereTheyAreNotEqual(
            @ForAll("letters") Letter old, @ForAll("letters") Letter now) {
        assertThat(LetterComparison.of(old, old)).isEmpty();
        assertThat(LetterComparison.of(old, now).isEmpty()).isEqualTo(old.equals(now));
    }

    private static String joined(List<Run> runs, Kind changed) {
        return runs.stream()
                .filter(run -> run.kind() == Kind.SAME || run.kind() == changed)
                .map(Run::words)
                .collect(Collectors.joining());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> few = Arbitraries.of("the", "cat", "sat", " ", " ", "\n\n", ".", "mat", "é", "😀")
                .list()
                .ofMaxSize(30)
                .map(words -> String.join("", words));
        return Arbitraries.oneOf(few, LetterArbitraries.texts());
    }

    @Provide
    Arbitrary<Letter> letters() {
        return Arbitraries.oneOf(LetterArbitraries.halfFilled(), LetterArbitraries.letters());
    }
}
