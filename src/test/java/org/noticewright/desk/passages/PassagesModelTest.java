package org.noticewright.desk.passages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.noticewright.casework.Fault;
import org.noticewright.casework.LetterPassage;
import org.noticewright.casework.PassagesOf;
import org.noticewright.casework.RefusedException;
import org.noticewright.compare.Run;
import org.noticewright.desk.FormWindow;
import org.noticewright.desk.kit.SameThread;
import org.noticewright.desk.passages.PassagesModel.Origin;
import org.noticewright.desk.work.WorkingLetter;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Letter;
import org.noticewright.wording.Wording;

class PassagesModelTest {
    private static final PassagesOf PASSAGES = new PassagesOf(Exemptions.load(), Wording.standard());
    static final PassageSource SOURCE = letter -> PASSAGES.list(letter, null, null, LocalDate.of(2026, 11, 23));

    private final WorkingLetter working =
            new WorkingLetter(FormWindow.example("northmoor-hospital-refusal"), InstantSource.system());
    private final SameThread background = new SameThread();
    private final PassagesModel model = new PassagesModel(working, SOURCE, background);

    private LetterPassage choose(String path) {
        model.choose(path);
        return Objects.requireNonNull(model.chosenProperty().get());
    }

    @Test
    void passages_areFound_byNameMeaningAndWords() {
        int all = model.shown().size();
        assertThat(all).isGreaterThan(50);

        model.findProperty().set("internal review");
        assertThat(model.shown())
                .hasSizeBetween(1, all / 2)
                .extracting(LetterPassage::name)
                .contains("review");
        model.findProperty().set("no such words anywhere");
        assertThat(model.shown()).isEmpty();
    }

    @Test
    void replacedPassage_beginsWithTheFilledWords_andGoesBack() {
        Letter before = working.letter();
        LetterPassage opening = choose("passages.opening");
        assertThat(model.origin(opening)).isEqualTo(Origin.STANDARD);

        model.replace(opening);
        assertThat(model.replacement(opening)).isEqualTo(opening.filled()).doesNotContain("${");
        assertThat(model.origin(opening)).isEqualTo(Origin.LETTER);
        model.type(opening, "Dear all. " + opening.filled());
        assertThat(model.difference(opening)).contains(new Run(Run.Kind.ADDED, "Dear all. "));

        model.restore(opening);
        assertThat(working.letter()).isEqualTo(before);
    }

    @Test
    void removedPassage_isShownAsSuch_underTheFilter() {
        LetterPassage closing = choose("passages.closing");
        model.replacedOnlyProperty().set(true);
        List<LetterPassage> before = List.copyOf(model.shown());
        model.remove(closing);

        assertThat(model.origin(closing)).isEqualTo(Origin.REMOVED);
        assertThat(model.shown()).hasSize(before.size() + 1).contains(closing);
    }

    @Test
    void hiddenPassage_thatSomebodyWants_isShown() {
        model.findProperty().set("salutation");
        choose("passages.closing");

        assertThat(model.shown()).contains(model.chosenProperty().get());
    }

    @Test
    void marks_inWordsOfTheLetter_areTold() {
        LetterPassage opening = choose("passages.opening");
        model.type(opening, "Received on ${received}.");

        assertThat(model.wrong(opening)).contains("printed as they stand");
    }

    @Test
    void standardWords_followTheLetter_afterAPause() {
        choose("passages.opening");
        working.put("subject", "subject", "Other matters");
        background.pass(Duration.ofSeconds(1));

        assertThat(Objects.requireNonNull(model.chosenProperty().get()).filled())
                .contains("Other matters");
    }

    @Test
    void passagesThatCannotBeRead_areToldInASentence() {
        PassagesModel broken = new PassagesModel(
                working,
                letter -> {
                    throw new RefusedException(Fault.INPUT, List.of("The folder is gone."));
                },
                background);

        assertThat(broken.faultProperty().get()).isEqualTo("The folder is gone.");
        assertThat(broken.shown()).isEmpty();
    }
}
