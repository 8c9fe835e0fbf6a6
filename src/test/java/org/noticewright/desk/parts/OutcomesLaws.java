package org.noticewright.desk.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Consistency;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterArbitraries;
import org.noticewright.letter.Outcome;
import org.noticewright.letter.OutcomeKind;
import org.noticewright.letter.Question;

class OutcomesLaws {
    private static final Exemptions EXEMPTIONS = Exemptions.load();

    /** An edit that somebody can make; places are taken from the numbers. */
    record Edit(int what, int question, int other, int part, OutcomeKind kind, String text) {
        Letter of(Letter letter) {
            int questions = letter.questions().size();
            int bases = letter.bases().size();
            return questions == 0
                    ? Questions.add(letter)
                    : bases == 0 && what > 8 ? addBasis(letter) : of(letter, questions, bases);
        }

        private Letter of(Letter letter, int questions, int bases) {
            int q = question % questions;
            int o = other % questions;
            String basis = bases == 0 ? null : letter.bases().get(other % bases).id();
            return switch (what) {
                case 0 -> Outcomes.set(letter, List.of(q, o), kind, basis);
                case 1 -> Outcomes.setPart(letter, q, part, kind, basis);
                case 2 -> Outcomes.answer(letter, q, part, text);
                case 3 -> Outcomes.addPart(letter, q);
                case 4 -> Outcomes.removePart(letter, q, part);
                case 5 -> Outcomes.namePart(letter, q, part, text);
                case 6 -> Outcomes.own(letter, q, part);
                case 7 -> Questions.remove(letter, q);
                case 8 -> Questions.move(Questions.renumber(Questions.add(letter)), q, o);
                case 9 -> Bases.exempt(letter, other % bases, EXEMPTIONS.all().get(part % 2));
                case 10 -> Bases.remove(letter, other % bases);
                case 11 -> Bases.give(addBasis(letter), List.of(q), part % 2 - 1);
                case 12 -> Tables.fill(letter, q, part - 1, o % 3, List.of(List.of(text, "x"), List.of("y")));
                case 13 -> Outcomes.cells(letter, q, part, o % 3, part, List.of(List.of(text, ""), List.of("z")));
                case 14 -> Tables.removeRow(Tables.addColumn(Tables.start(letter, q), q), q, part);
                case 15 -> Tables.removeColumn(Tables.addRow(letter, q), q, part);
                default -> Outcomes.set(letter, List.of(q), null, null);
            };
        }

        private Letter addBasis(Letter letter) {
            return Bases.add(letter, EXEMPTIONS.all().get(part % 2));
        }
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 5);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 16),
                        number,
                        number,
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(OutcomeKind.class),
                        Arbitraries.of("", "an answer", "another"))
                .as(Edit::new)
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Letter> letters() {
        return LetterArbitraries.letters();
    }

    @Provide
    Arbitrary<Letter> halfFilled() {
        return LetterArbitraries.halfFilled();
    }

    @Property(tries = 400)
    void edits_leaveNoFaultOfConsistency(@ForAll("letters") Letter letter, @ForAll("edits") List<Edit> edits) {
        Letter now = letter;
        for (Edit edit : edits) {
            now = edit.of(now);
            assertThat(Consistency.faults(now)).as("after %s", edit).isEmpty();
        }
    }

    @Property(tries = 200)
    void edits_ofAnyLetter_areMade(@ForAll("halfFilled") Letter letter, @ForAll("edits") List<Edit> edits) {
        Letter now = letter;
        for (Edit edit : edits) {
            now = edit.of(now);
        }
        // what somebody typed before is still there unless its question or its part was removed
        assertThat(now.subject()).isEqualTo(letter.subject());
        assertThat(now.passages()).isEqualTo(letter.passages());
    }

    @Property(tries = 300)
    void ids_stayUniqueAndKnown(@ForAll("letters") Letter letter, @ForAll("edits") List<Edit> edits) {
        Letter now = letter;
        for (Edit edit : edits) {
            now = edit.of(now);
        }
        List<String> ids =
                now.questions().stream().map(Question::id).map(String::valueOf).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(now.outcomes().stream().flatMap(o -> o.questions().stream())).isSubsetOf(new HashSet<>(ids));
        assertThat(now.bases().stream().map(b -> String.valueOf(b.id()))).doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void deciding_keepsEveryAnswer(
            @ForAll("letters") Letter letter, @ForAll("edits") List<Edit> edits, @ForAll OutcomeKind kind) {
        Letter before = letter;
        for (Edit edit : edits) {
            before = edit.of(before);
        }
        List<Integer> all =
                Stream.iterate(0, i -> i + 1).limit(before.questions().size()).toList();
        Letter after = Outcomes.set(before, all, kind, null);
        assertThat(answers(after)).containsAll(answers(before));
        assertThat(after.questions()).isEqualTo(Questions.identified(before).questions());
        assertThat(after.outcomes().stream().filter(o -> !o.questions().isEmpty()))
                .allSatisfy(o -> assertThat(o.kind()).isEqualTo(kind));
    }

    private static List<String> answers(Letter letter) {
        return letter.outcomes().stream()
                .map(Outcome::answer)
                .filter(Objects::nonNull)
                .filter(answer -> !answer.isEmpty())
                .toList();
    }
}
