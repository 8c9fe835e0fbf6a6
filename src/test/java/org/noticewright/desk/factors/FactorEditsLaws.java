package org.noticewright.desk.factors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.noticewright.law.Exemptions;
import org.noticewright.law.FactorLibrary;
import org.noticewright.law.LibraryFactor;
import org.noticewright.law.Side;
import org.noticewright.letter.Factor;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterPath;

/** What holds for all factors and all changes of them: nothing is lost, and the others keep their order. */
class FactorEditsLaws {
    private static final FactorLibrary LIBRARY = FactorLibrary.load(Exemptions.load());
    private final FactorEdits edits = new FactorEdits(0);

    @Property(tries = 300)
    void step_keepsEveryFactor_andMovesOneByOne(
            @ForAll("letters") Letter letter, @ForAll @IntRange(max = 9) int at, @ForAll boolean up) {
        int step = up ? -1 : 1;
        Letter moved = edits.step(letter, at, step);

        assertThat(edits.factors(moved)).containsExactlyInAnyOrderElementsOf(edits.factors(letter));
        assertThat(sides(moved)).isEqualTo(sides(letter));
        int to = edits.neighbour(letter, at, step);
        if (to == at) {
            assertThat(moved).isEqualTo(letter);
        } else {
            assertThat(edits.step(moved, to, -step)).isEqualTo(letter);
        }
    }

    @Property(tries = 300)
    void place_putsTheFactorThere_andTheOthersKeepTheirOrder(
            @ForAll("letters") Letter letter,
            @ForAll @IntRange(max = 9) int at,
            @ForAll Side side,
            @ForAll @IntRange(max = 12) int position) {
        List<Factor> before = edits.factors(letter);
        Letter placed = edits.place(letter, at, side, position);
        if (at >= before.size()) {
            assertThat(placed).isSameAs(letter);
            return;
        }
        List<Factor> others = new ArrayList<>(before);
        Factor moved = others.remove(at);
        List<Factor> after = new ArrayList<>(edits.factors(placed));
        List<Factor> ofSide = after.stream().filter(f -> f.side() == side).toList();
        int stands = Math.min(position, ofSide.size() - 1);
        assertThat(ofSide.get(stands).text()).isEqualTo(moved.text());
        assertThat(ofSide.get(stands).note()).isEqualTo(moved.note());
        after.remove(edits.of(placed, side).get(stands).intValue());
        assertThat(after).isEqualTo(others);
    }

    @Property(tries = 200)
    void removedFactor_putBack_givesTheSameLetter(@ForAll("letters") Letter letter, @ForAll @IntRange(max = 9) int at) {
        Letter removed = edits.remove(letter, at);
        if (at < edits.factors(letter).size()) {
            assertThat(edits.factors(removed)).hasSize(edits.factors(letter).size() - 1);
            assertThat(edits.putBack(removed, at, edits.factors(letter).get(at)))
                    .isEqualTo(letter);
        } else {
            assertThat(removed).isSameAs(letter);
        }
    }

    @Property(tries = 200)
    void factorOfTheLibrary_isTheLastOfItsSide_andTheOthersStay(
            @ForAll("letters") Letter letter, @ForAll @IntRange(max = 41) int which) {
        LibraryFactor taken = LIBRARY.all().get(which);
        Letter with = edits.addFromLibrary(letter, taken);
        int index = edits.of(with, taken.side()).getLast();

        assertThat(edits.factors(with).get(index))
                .isEqualTo(
                        new Factor(taken.side(), taken.id(), taken.text(), taken.weight(), null, taken.source(), null));
        assertThat(edits.remove(with, index)).isEqualTo(letter);
        assertThat(edits.taken(with, taken.id())).isNotNegative();
    }

    @Property(tries = 100)
    void changedWords_comeBackFromTheLibrary_andNothingElseIsTouched(
            @ForAll("letters") Letter letter, @ForAll @IntRange(max = 41) int which, @ForAll String words) {
        LibraryFactor taken = LIBRARY.all().get(which);
        Letter with = edits.addFromLibrary(letter, taken);
        int index = edits.of(with, taken.side()).getLast();
        Letter changed = edits.setText(with, index, words);

        assertThat(FactorEdits.isChanged(edits.factors(changed).get(index), taken))
                .isEqualTo(!words.equals(taken.text()));
        assertThat(edits.backToLibrary(changed, index, taken)).isEqualTo(with);
    }

    private List<List<Integer>> sides(Letter letter) {
        return List.of(edits.of(letter, Side.FOR), edits.of(letter, Side.AGAINST), edits.of(letter, null));
    }

    @Provide
    Arbitrary<Letter> letters() {
        Arbitrary<Side> sides = Arbitraries.of(Side.class).injectNull(0.1);
        Arbitrary<String> words = Arbitraries.strings().alpha().ofLength(6);
        return Combinators.combine(sides, words, words)
                .as((side, text, note) -> new Factor(side, null, text, null, null, null, note))
                .list()
                .ofMaxSize(8)
                .map(factors -> LetterPath.parse("bases[0].factors").write(Letter.blank(), factors));
    }
}
