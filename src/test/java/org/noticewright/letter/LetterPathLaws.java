package org.noticewright.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every value of a letter can be read and replaced by its path, and nothing else changes. */
class LetterPathLaws {
    private static final Letter BLANK = Letter.blank();

    @Provide
    Arbitrary<Letter> letters() {
        return LetterArbitraries.letters();
    }

    @Property(tries = 200)
    void everyValue_isReadAtItsPathAndPutBack(@ForAll("letters") Letter letter) {
        List<String> paths = new ArrayList<>();
        collect("", letter, paths);

        assertThat(paths).hasSizeGreaterThan(10);
        for (String path : paths) {
            LetterPath place = LetterPath.parse(path);
            assertThat(place.write(letter, place.read(letter))).as(path).isEqualTo(letter);
        }
    }

    @Property(tries = 200)
    void textThatIsWritten_isReadAndCanBeTakenBack(@ForAll("letters") Letter letter) {
        for (String path : List.of("subject", "requester.name", "passages.heading.review", "delay.reason")) {
            LetterPath place = LetterPath.parse(path);
            Letter changed = place.write(letter, "changed");

            assertThat(place.read(changed)).isEqualTo("changed");
            assertThat(place.write(changed, place.read(letter)).subject()).isEqualTo(letter.subject());
        }
    }

    @Test
    void write_makesTheRecordsOnTheWay() {
        Letter letter = LetterPath.parse("bases[0].harm.evidence[0].title").write(BLANK, "A report");

        assertThat(letter.bases()).hasSize(1);
        Harm harm = letter.bases().getFirst().harm();
        assertThat(harm).isNotNull();
        assertThat(harm == null ? List.of() : harm.evidence())
                .containsExactly(new Evidence("A report", null, null, null));
    }

    @Test
    void outcome_isTheKindOfAnOutcome() {
        Letter letter = LetterPath.parse("outcomes[0].outcome").write(BLANK, OutcomeKind.NOT_HELD);

        assertThat(letter.outcomes().getFirst().kind()).isEqualTo(OutcomeKind.NOT_HELD);
        assertThat(LetterPath.parse("outcomes[0].outcome").read(letter)).isEqualTo(OutcomeKind.NOT_HELD);
    }

    @Test
    void passage_isTakenAwayByNull_andRemovedFromTheLetterByEmptyText() {
        LetterPath place = LetterPath.parse("passages.heading.review");
        Letter removed = place.write(BLANK, "");

        assertThat(removed.passages()).isEqualTo(Map.of("heading.review", ""));
        assertThat(place.write(removed, null)).isEqualTo(BLANK);
    }

    @Test
    void valueOfAnAuthorityThatIsOnlyNamed_isNotTheLetters() {
        assertThat(LetterPath.parse("authority.internalReview").read(BLANK)).isNull();
        assertThat(LetterPath.parse("questions[7].text").read(BLANK)).isNull();
    }

    @Test
    void wrongPaths_areRefused() {
        assertThatThrownBy(() -> LetterPath.parse("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LetterPath.parse("a b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LetterPath.parse("subjekt").write(BLANK, "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("subjekt");
        assertThatThrownBy(() -> LetterPath.parse("questions[2].text").write(BLANK, "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LetterPath.parse("subject").write(BLANK, 7))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void collect(String path, @Nullable Object value, List<String> paths) {
        if (!path.isEmpty()) {
            paths.add(path);
        }
        switch (value) {
            case AuthoritySource ignored -> {}
            case Record owner -> {
                if (owner.getClass().getPackageName().endsWith("letter")) {
                    for (RecordComponent component : owner.getClass().getRecordComponents()) {
                        collect(path + (path.isEmpty() ? "" : ".") + component.getName(), of(owner, component), paths);
                    }
                }
            }
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    collect(path + "[" + i + "]", list.get(i), paths);
                }
            }
            case Map<?, ?> map -> map.forEach((key, entry) -> collect(path + "." + key, entry, paths));
            case null, default -> {}
        }
    }

    private static @Nullable Object of(Object owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.getName(), e);
        }
    }
}
