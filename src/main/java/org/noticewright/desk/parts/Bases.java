package org.noticewright.desk.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.noticewright.law.Exemption;
import org.noticewright.law.Limb;
import org.noticewright.letter.Balance;
import org.noticewright.letter.Basis;
import org.noticewright.letter.Favours;
import org.noticewright.letter.Letter;
import org.noticewright.letter.Outcome;
import org.noticewright.letter.OutcomeKind;

/**
 * The grounds of a letter: adding, removing, another exemption. The outcomes that rest on a ground follow. Pure
 * functions: from a letter without faults of consistency each makes another one without.
 */
public final class Bases {
    private Bases() {}

    /** The outcome that an exemption gives: section 2(1) and section 2(2) of the Act. */
    public static OutcomeKind kindOf(Exemption exemption) {
        return exemption.neitherConfirmsNorDenies() ? OutcomeKind.NEITHER_CONFIRM_NOR_DENY : OutcomeKind.WITHHELD;
    }

    /** The outcome that a basis gives; withheld while it has no exemption. */
    static OutcomeKind kindOf(Basis basis) {
        return basis.exemption() == null ? OutcomeKind.WITHHELD : kindOf(basis.exemption());
    }

    /** Whether an outcome can rest on the basis of that id. */
    public static boolean fits(Letter letter, @Nullable OutcomeKind kind, @Nullable String basis) {
        return kind != null && basis != null && fitting(letter, kind).contains(basis);
    }

    /** The ids of the bases on which an outcome can rest, in the order of the letter. */
    public static List<String> fitting(Letter letter, OutcomeKind kind) {
        List<String> ids = new ArrayList<>();
        for (Basis basis : letter.bases()) {
            boolean fits = kind.needsBasis() && (basis.exemption() == null || kindOf(basis.exemption()) == kind);
            if (basis.id() != null && fits) {
                ids.add(basis.id());
            }
        }
        return ids;
    }

    /** What a basis is called: by its exemption, and where several have the same one, by its place too. */
    public static String name(Letter letter, int index) {
        Exemption exemption = letter.bases().get(index).exemption();
        String name = exemption == null
                ? "Ground without exemption"
                : "Section " + exemption.id().substring(1);
        long alike = letter.bases().stream()
                .filter(b -> Objects.equals(b.exemption(), exemption))
                .count();
        return alike > 1 ? name + " (ground " + (index + 1) + ")" : name;
    }

    /** What the basis of an id is called. */
    static String name(Letter letter, String id) {
        return IntStream.range(0, letter.bases().size())
                .filter(i -> id.equals(letter.bases().get(i).id()))
                .mapToObj(i -> name(letter, i))
                .findFirst()
                .orElse(id);
    }

    /** The questions that rest on a basis, as places in the letter's list. */
    public static List<Integer> questionsOn(Letter letter, int index) {
        String id = index < letter.bases().size() ? letter.bases().get(index).id() : null;
        Set<String> ids = letter.outcomes().stream()
                .filter(o -> id != null && id.equals(o.basis()))
                .flatMap(o -> o.questions().stream())
                .collect(Collectors.toSet());
        return IntStream.range(0, letter.questions().size())
                .filter(i ->
                        ids.contains(String.valueOf(letter.questions().get(i).id())))
                .boxed()
                .toList();
    }

    /** A letter with one basis more, at the end of its list. It has an id of its own that never changes. */
    public static Letter add(Letter letter, Exemption exemption) {
        Set<String> taken =
                letter.bases().stream().map(b -> String.valueOf(b.id())).collect(Collectors.toSet());
        String id = IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> "ground-" + i)
                .filter(each -> !taken.contains(each))
                .findFirst()
                .orElseThrow();
        Letter blank = Edits.put(letter, "bases[" + letter.bases().size() + "].id", id);
        return exempt(blank, letter.bases().size(), exemption);
    }

    /** Gives the last basis of a letter to questions; for a basis that was just added. */
    static Letter give(Letter letter, List<Integer> questions, int part) {
        Basis last = letter.bases().getLast();
        return part < 0
                ? Outcomes.set(letter, questions, kindOf(last), last.id())
                : Outcomes.setPart(letter, questions.getFirst(), part, kindOf(last), last.id());
    }

    /** A letter with one basis less. The questions that rested on it are undecided; their answers stay. */
    public static Letter remove(Letter letter, int index) {
        if (index < 0 || index >= letter.bases().size()) {
            return letter;
        }
        String id = letter.bases().get(index).id();
        List<Outcome> outcomes = letter.outcomes().stream()
                .map(o -> id != null && id.equals(o.basis())
                        ? new Outcome(o.questions(), null, null, o.answer(), o.cells(), o.part())
                        : o)
                .toList();
        return Tidy.kept(Outcomes.with(Edits.remove(letter, "bases", index), outcomes));
    }

    /**
     * A letter in which a basis has another exemption. The limb is the exemption's first where it needs one; the
     * outcomes that rest on the basis and the balance are put into the terms of the exemption.
     *
     * @param exemption null for none chosen
     */
    public static Letter exempt(Letter letter, int index, @Nullable Exemption exemption) {
        Basis old = letter.bases().get(index);
        String at = "bases[" + index + "].";
        Letter now = Edits.put(letter, at + "exemption", exemption);
        now = Edits.put(now, at + "limb", limb(exemption, old.limb()));
        Favours favours =
                Optional.ofNullable(old.balance()).map(Balance::favours).orElse(null);
        if (exemption != null && favours != null) {
            now = Edits.put(now, at + "balance.favours", inTermsOf(exemption, favours));
        }
        return Tidy.merged(exemption == null ? now : follow(now, old.id(), kindOf(exemption)));
    }

    private static @Nullable Limb limb(@Nullable Exemption exemption, @Nullable Limb old) {
        if (exemption == null || !exemption.needsLimb()) {
            return null;
        }
        return old != null && exemption.limbs().contains(old)
                ? old
                : exemption.limbs().getFirst();
    }

    private static Favours inTermsOf(Exemption exemption, Favours favours) {
        return switch (favours) {
            case MAINTAINING -> Favours.MAINTAINING;
            case DISCLOSING, CONFIRMING ->
                exemption.neitherConfirmsNorDenies() ? Favours.CONFIRMING : Favours.DISCLOSING;
        };
    }

    private static Letter follow(Letter letter, @Nullable String basis, OutcomeKind kind) {
        return Outcomes.with(
                letter,
                letter.outcomes().stream()
                        .map(o -> basis != null && basis.equals(o.basis())
                                ? new Outcome(o.questions(), kind, basis, o.answer(), o.cells(), o.part())
                                : o)
                        .toList());
    }
}
