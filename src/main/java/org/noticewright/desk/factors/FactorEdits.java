package org.noticewright.desk.factors;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.noticewright.law.LibraryFactor;
import org.noticewright.law.Side;
import org.noticewright.law.Weight;
import org.noticewright.letter.Basis;
import org.noticewright.letter.Factor;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterPath;

/**
 * Changes of the factors of one basis, each from a letter to a letter. A letter keeps the factors of both sides in one
 * list; what counts is their order within a side. An index is a place in that list, a position one within a side; both
 * count from 0. A basis or factor that is not there leaves the letter as it is.
 */
public final class FactorEdits {
    private final int basis;

    /** For the factors of that basis. */
    public FactorEdits(int basis) {
        this.basis = basis;
    }

    /** The factors of the basis, of both sides and of none; empty where there is no such basis. */
    public List<Factor> factors(Letter letter) {
        return basis < letter.bases().size() ? letter.bases().get(basis).factors() : List.of();
    }

    /** The indices of the factors of a side, in order; null stands for those whose side is not chosen. */
    public List<Integer> of(Letter letter, @Nullable Side side) {
        return of(factors(letter), side);
    }

    private static List<Integer> of(List<Factor> factors, @Nullable Side side) {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            if (factors.get(i).side() == side) {
                indices.add(i);
            }
        }
        return indices;
    }

    /** The path of a factor, or of a value in it. */
    public String path(int index, String value) {
        return "bases[" + basis + "].factors[" + index + "]" + (value.isEmpty() ? "" : "." + value);
    }

    /** The path of the list. */
    public String path() {
        return "bases[" + basis + "].factors";
    }

    /** The index of the factor that was taken from the library under that id; -1 for none. */
    public int taken(Letter letter, String id) {
        List<Factor> factors = factors(letter);
        for (int i = 0; i < factors.size(); i++) {
            if (id.equals(factors.get(i).library())) {
                return i;
            }
        }
        return -1;
    }

    /** Takes a factor of the library as the last of its side, with its words, weight and source. */
    public Letter addFromLibrary(Letter letter, LibraryFactor from) {
        return add(letter, new Factor(from.side(), from.id(), from.text(), from.weight(), null, from.source(), null));
    }

    /** Begins a factor of one's own as the last of a side. */
    public Letter addOwn(Letter letter, Side side) {
        return add(letter, new Factor(side, null, null, null, null, null, null));
    }

    private Letter add(Letter letter, Factor factor) {
        return edit(letter, factors -> {
            insert(factors, factor, Integer.MAX_VALUE);
            return factors;
        });
    }

    /** Puts a factor into the list at an index, as it was before it was removed. */
    public Letter putBack(Letter letter, int index, Factor factor) {
        return edit(letter, factors -> {
            factors.add(Math.clamp(index, 0, factors.size()), factor);
            return factors;
        });
    }

    /** Takes a factor out. */
    public Letter remove(Letter letter, int index) {
        return edit(letter, index, factors -> {
            factors.remove(index);
            return factors;
        });
    }

    /**
     * Where a factor would be after a step within its side.
     *
     * @param step -1 for up, 1 for down
     * @return its index; the same one where it is the first or last already
     */
    public int neighbour(Letter letter, int index, int step) {
        List<Factor> factors = factors(letter);
        if (index >= factors.size()) {
            return index;
        }
        List<Integer> side = of(factors, factors.get(index).side());
        int to = side.indexOf(index) + step;
        return to < 0 || to >= side.size() ? index : side.get(to);
    }

    /** Moves a factor a step up (-1) or down (1) within its side. */
    public Letter step(Letter letter, int index, int step) {
        int to = neighbour(letter, index, step);
        return edit(letter, index, factors -> {
            Factor moved = factors.get(index);
            factors.set(index, factors.get(to));
            factors.set(to, moved);
            return factors;
        });
    }

    /** Moves a factor to the end of a side. */
    public Letter toSide(Letter letter, int index, Side side) {
        return place(letter, index, side, Integer.MAX_VALUE);
    }

    /**
     * Moves a factor to a position of a side.
     *
     * @param position among the other factors of that side; beyond the last one means the end
     */
    public Letter place(Letter letter, int index, Side side, int position) {
        return edit(letter, index, factors -> {
            Factor moved = factors.remove(index);
            insert(factors, onSide(moved, side), position);
            return factors;
        });
    }

    /** Gives a factor the words that the library has for it. */
    public Letter backToLibrary(Letter letter, int index, LibraryFactor library) {
        return edit(letter, index, factors -> {
            Factor f = factors.get(index);
            factors.set(
                    index,
                    new Factor(f.side(), library.id(), library.text(), f.weight(), f.reason(), f.source(), f.note()));
            return factors;
        });
    }

    /** Gives a factor other words; null takes them away. */
    public Letter setText(Letter letter, int index, @Nullable String text) {
        return edit(letter, index, factors -> {
            Factor f = factors.get(index);
            factors.set(index, new Factor(f.side(), f.library(), text, f.weight(), f.reason(), f.source(), f.note()));
            return factors;
        });
    }

    /** Gives a factor another weight; null takes it away. */
    public Letter setWeight(Letter letter, int index, @Nullable Weight weight) {
        return edit(letter, index, factors -> {
            Factor f = factors.get(index);
            factors.set(index, new Factor(f.side(), f.library(), f.text(), weight, f.reason(), f.source(), f.note()));
            return factors;
        });
    }

    private static Factor onSide(Factor f, Side side) {
        return new Factor(side, f.library(), f.text(), f.weight(), f.reason(), f.source(), f.note());
    }

    /** Where to stand in the list so as to have that position within the side. */
    private static void insert(List<Factor> factors, Factor factor, int position) {
        List<Integer> side = of(factors, factor.side());
        int at = side.isEmpty()
                ? factors.size()
                : position < side.size() ? side.get(Math.max(0, position)) : side.getLast() + 1;
        factors.add(at, factor);
    }

    private Letter edit(Letter letter, int index, UnaryOperator<List<Factor>> change) {
        return index >= 0 && index < factors(letter).size() ? edit(letter, change) : letter;
    }

    private Letter edit(Letter letter, UnaryOperator<List<Factor>> change) {
        if (basis >= letter.bases().size()) {
            return letter;
        }
        List<Factor> changed = change.apply(new ArrayList<>(factors(letter)));
        return LetterPath.parse(path()).write(letter, List.copyOf(changed));
    }

    /** Whether a factor's words are no longer those of the library. */
    public static boolean isChanged(Factor factor, LibraryFactor library) {
        return !library.text().equals(Objects.requireNonNullElse(factor.text(), ""));
    }

    /** The basis, or null where the letter has no such one. */
    @Nullable
    Basis basis(Letter letter) {
        return basis < letter.bases().size() ? letter.bases().get(basis) : null;
    }
}
