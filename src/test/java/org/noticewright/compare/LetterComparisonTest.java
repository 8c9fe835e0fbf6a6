package org.noticewright.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.noticewright.compare.Run.Kind.ADDED;
import static org.noticewright.compare.Run.Kind.REMOVED;
import static org.noticewright.compare.Run.Kind.SAME;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Factor;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterFile;
import org.noticewright.letter.LetterFileException;
import org.noticewright.letter.LetterPath;

class LetterComparisonTest {
    private static final Path EXAMPLE =
            Path.of(System.getProperty("project.basedir", "."), "examples", "northmoor-hospital-refusal.letter.json");

    @SuppressWarnings("NullAway.Init")
    private Letter letter;

    @BeforeEach
    void readTheExample() throws LetterFileException {
        letter = new LetterFile(Exemptions.load()).read(EXAMPLE);
    }

    private Letter with(String path, Object value) {
        return LetterPath.parse(path).write(letter, value);
    }

    @Test
    void replacedWord_isRemovedAndAdded_inItsSentence() {
        assertThat(WordsComparison.of("We hold the plan.", "We hold no plan."))
                .containsExactly(
                        new Run(SAME, "We hold "),
                        new Run(REMOVED, "the"),
                        new Run(ADDED, "no"),
                        new Run(SAME, " plan."));
    }

    @Test
    void neighbouringReplacedWords_areReadAsOne() {
        assertThat(WordsComparison.of("a red cat sat", "a big dog sat"))
                .containsExactly(
                        new Run(SAME, "a "),
                        new Run(REMOVED, "red cat"),
                        new Run(ADDED, "big dog"),
                        new Run(SAME, " sat"));
    }

    @Test
    void longTextsWithoutCommonWords_areReplacedAsAWhole_withoutWaiting() {
        String old = "one two ".repeat(20_000);
        String now = "drei vier\n".repeat(20_000);

        assertThat(WordsComparison.of(old, now)).containsExactly(new Run(REMOVED, old), new Run(ADDED, now));
    }

    @Test
    void sameWordsFarFromAChange_areLeftOut() {
        List<Run> runs = WordsComparison.of("a b c d e f g h i j k X", "a b c d e f g h i j k Y");

        assertThat(WordsComparison.nearChanges(runs, 2))
                .containsExactly(new Run(SAME, "…j k "), new Run(REMOVED, "X"), new Run(ADDED, "Y"));
    }

    @Test
    void changedField_isNamedInPlainWords() {
        assertThat(LetterComparison.of(letter, with("bases[0].balance.reason", "Because.")))
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.path()).isEqualTo("bases[0].balance.reason");
                    assertThat(place.label()).isEqualTo("Ground 1, Balance, Reason");
                    assertThat(place.runs()).contains(new Run(ADDED, "Because"));
                });
    }

    @Test
    void factorThatMoved_isToldAsAnotherOrder_only() {
        List<Factor> factors = new ArrayList<>(letter.bases().getFirst().factors());
        factors.addLast(factors.removeFirst());

        assertThat(LetterComparison.of(letter, with("bases[0].factors", factors)))
                .extracting(ChangedPlace::label)
                .containsExactly("Ground 1, Factor: order");
    }

    @Test
    void factorTakenOut_isToldWithItsWords_andTheOthersAreNot() {
        List<Factor> factors = new ArrayList<>(letter.bases().getFirst().factors());
        Factor first = factors.removeFirst();

        assertThat(LetterComparison.of(letter, with("bases[0].factors", factors)))
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.label()).isEqualTo("Ground 1, Factor 1: removed");
                    assertThat(place.path()).isEqualTo("bases[0].factors");
                    assertThat(place.runs()).singleElement().satisfies(run -> {
                        assertThat(run.kind()).isEqualTo(REMOVED);
                        assertThat(run.words()).contains(String.valueOf(first.text()));
                    });
                });
    }

    @Test
    void removedPassage_isToldApartFromTheStandardWords() {
        assertThat(LetterComparison.of(letter, with("passages.closing", "")))
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.label()).isEqualTo("Passage closing");
                    assertThat(place.runs()).contains(new Run(ADDED, "removed"));
                });
    }

    @Test
    void everyPlaceOfALetter_hasAName() {
        Set<String> nameless = new HashSet<>();
        Set<Class<?>> seen = new HashSet<>();
        collect(Letter.class, seen, nameless);

        assertThat(seen).hasSizeGreaterThan(10);
        assertThat(nameless).isEmpty();
    }

    private static void collect(Class<?> type, Set<Class<?>> seen, Set<String> nameless) {
        if (type.isSealed()) {
            for (Class<?> one : type.getPermittedSubclasses()) {
                collect(one, seen, nameless);
            }
        }
        boolean isOne = Set.of("Exemption", "Limb", "Authority").contains(type.getSimpleName());
        if (!type.isRecord() || isOne || !seen.add(type)) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            if (PlaceNames.known(type.getSimpleName(), component.getName()).isEmpty()) {
                nameless.add(type.getSimpleName() + "." + component.getName());
            }
            collect(component.getType(), seen, nameless);
            if (component.getGenericType() instanceof java.lang.reflect.ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?> element) {
                collect(element, seen, nameless);
            }
        }
    }
}
