package org.noticewright.desk.factors;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.noticewright.desk.kit.Messages;
import org.noticewright.desk.work.WorkingLetter;
import org.noticewright.law.Exemption;
import org.noticewright.law.FactorLibrary;
import org.noticewright.law.LibraryFactor;
import org.noticewright.law.Side;
import org.noticewright.letter.Basis;
import org.noticewright.letter.Factor;
import org.noticewright.letter.Letter;

/** What a person can do with the factors of one ground; each is one step of undo. Knows no control. */
final class FactorActions {
    private final WorkingLetter working;
    private final FactorEdits edits;
    private final int basis;
    private final FactorLibrary library;
    private final Messages messages;

    FactorActions(WorkingLetter working, int basis, FactorLibrary library, Messages messages) {
        this.working = working;
        this.edits = new FactorEdits(basis);
        this.basis = basis;
        this.library = library;
        this.messages = messages;
    }

    FactorEdits edits() {
        return edits;
    }

    /** The factors as they are now, in the order of the letter. */
    List<Factor> factors() {
        return edits.factors(working.letter());
    }

    /** The indices of the factors of a side; null stands for those on none. */
    List<Integer> of(@Nullable Side side) {
        return edits.of(working.letter(), side);
    }

    /** The exemption whose test the factors are of; null while none is chosen. */
    @Nullable
    Exemption exemption() {
        Basis there = edits.basis(working.letter());
        return there == null ? null : there.exemption();
    }

    /** Leads to where the exemption is chosen. */
    void chooseExemption() {
        working.want("bases[" + basis + "].exemption");
    }

    /** What the library offers for a side; nothing while no exemption is chosen. */
    List<LibraryOffer> offers(Side side, String typed) {
        Exemption exemption = exemption();
        return exemption == null
                ? List.of()
                : LibraryOffer.of(library, exemption, side, edits, working.letter(), typed);
    }

    /** The factor of the library from which one came; null where it is one's own, or the library does not have it. */
    @Nullable
    LibraryFactor origin(Factor factor) {
        return factor.library() == null
                ? null
                : library.factor(factor.library()).orElse(null);
    }

    /** Takes a factor of the library, unless the letter has it already. Returns where it is. */
    int take(LibraryFactor factor) {
        int there = edits.taken(working.letter(), factor.id());
        if (there >= 0) {
            messages.done(factor.id() + " is in the letter already.");
            return there;
        }
        Letter after = edits.addFromLibrary(working.letter(), factor);
        int index = edits.of(after, factor.side()).getLast();
        change("add factor", edits.path(index, ""), letter -> after);
        messages.done(factor.id() + " was added.");
        return index;
    }

    /** Begins a factor of one's own. Returns where it is. */
    int addOwn(Side side) {
        Letter after = edits.addOwn(working.letter(), side);
        int index = edits.of(after, side).getLast();
        change("add factor", edits.path(index, ""), letter -> after);
        return index;
    }

    /** Moves a factor up (-1) or down (1) within its side. Returns where it is. */
    int step(int index, int step) {
        int to = edits.neighbour(working.letter(), index, step);
        if (to != index) {
            change("move factor", edits.path(to, ""), letter -> edits.step(letter, index, step));
        }
        return to;
    }

    /** Moves a factor to the end of a side. Returns where it is. */
    int toSide(int index, Side side) {
        return place(index, side, Integer.MAX_VALUE);
    }

    /** Moves a factor to a position among the others of a side. Returns where it is. */
    int place(int index, Side side, int position) {
        Letter after = edits.place(working.letter(), index, side, position);
        List<Integer> there = edits.of(after, side);
        int to = there.get(Math.min(position, there.size() - 1));
        change("move factor", edits.path(to, ""), letter -> after);
        return to;
    }

    /** Takes a factor out and offers to put it back. */
    void remove(int index) {
        Factor gone = factors().get(index);
        change("remove factor", edits.path(index, ""), letter -> edits.remove(letter, index));
        Letter without = working.letter();
        messages.done("The factor was removed.", "Undo", () -> {
            if (working.letter().equals(without)) {
                working.undo();
            } else {
                change("put factor back", edits.path(index, ""), letter -> edits.putBack(letter, index, gone));
            }
        });
    }

    /** Gives a factor the words of the library; nothing where it has none there. */
    void backToLibrary(int index) {
        LibraryFactor from = origin(factors().get(index));
        if (from != null) {
            change(
                    "the library's words",
                    edits.path(index, "text"),
                    letter -> edits.backToLibrary(letter, index, from));
        }
    }

    private void change(String name, String path, UnaryOperator<Letter> edit) {
        working.change(name, path, edit);
    }
}
