package org.noticewright.desk.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;
import org.noticewright.casework.Desk;
import org.noticewright.casework.ImportedLetter;
import org.noticewright.casework.Preview;
import org.noticewright.casework.PreviewLetter;
import org.noticewright.casework.PreviewOutcome;
import org.noticewright.casework.Printers;
import org.noticewright.desk.kit.Background;
import org.noticewright.desk.kit.SameThread;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterPath;
import org.noticewright.wording.HouseWordings;

class PreviewModelTest {

    private static final PreviewLetter PREVIEW = new PreviewLetter(new HouseWordings(), new Printers());
    private static final ImportedLetter EXAMPLE = Desk.imported("harrowby-council-mixed");
    private static final LetterPath SEVERITY = LetterPath.parse("bases[0].harm.severity");

    private final SimpleObjectProperty<Letter> letter = new SimpleObjectProperty<>(EXAMPLE.letter());
    private final SimpleStringProperty field = new SimpleStringProperty("");
    private final List<Letter> laidOut = new ArrayList<>();
    private final List<String> chosen = new ArrayList<>();
    private final SlowWork work = new SlowWork();

    /** Work that is done when the test says so; pauses end as in {@link SameThread}. */
    private static final class SlowWork implements Background {
        private final SameThread pauses = new SameThread();
        private final Deque<Runnable> started = new ArrayDeque<>();

        @Override
        public <T> Job start(
                String name, Callable<T> task, Consumer<? super T> done, Consumer<? super Exception> failed) {
            started.add(() -> pauses.start(name, task, done, failed));
            return () -> {};
        }

        @Override
        public Job later(Duration pause, Runnable action) {
            return pauses.later(pause, action);
        }

        void finishAll() {
            while (!started.isEmpty()) {
                started.remove().run();
            }
        }

        void pass(Duration time) {
            pauses.pass(time);
        }
    }

    private PreviewModel model() {
        return new PreviewModel(letter, field, this::layOut, work, path -> "name of " + path, chosen::add);
    }

    private PreviewOutcome layOut(Letter now) {
        laidOut.add(now);
        return PREVIEW.preview(now, EXAMPLE.authority(), LocalDate.of(2026, 11, 23));
    }

    private void type(String words) {
        letter.set(SEVERITY.write(letter.get(), words));
    }

    private static Preview pages(PreviewModel model) {
        return Objects.requireNonNull(model.pagesProperty().get());
    }

    @Test
    void firstPages_comeAtOnce() {
        PreviewModel model = model();
        work.finishAll();

        assertThat(pages(model).pages()).isEqualTo(5);
        assertThat(model.obstacleProperty().get()).isNull();
    }

    @Test
    void typing_isFollowedAfterAPause_once() {
        model();
        work.finishAll();
        for (int i = 0; i < 10; i++) {
            type("Key " + i);
            work.pass(PreviewModel.PAUSE.minusMillis(1));
            work.finishAll();
        }
        assertThat(laidOut).hasSize(1);

        work.pass(Duration.ofMillis(1));
        work.finishAll();

        assertThat(laidOut).hasSize(2);
        assertThat(laidOut.getLast()).isEqualTo(letter.get());
    }

    @Test
    void changesDuringALayout_areLaidOutNext_andOnlyTheNewest() {
        PreviewModel model = model();
        for (String words : List.of("One", "Two", "Three")) {
            type(words);
            work.pass(PreviewModel.PAUSE);
        }
        work.finishAll();

        assertThat(laidOut).containsExactly(EXAMPLE.letter(), letter.get());
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void oldPages_areClosed_whenNewerOnesAreShown() throws Exception {
        PreviewModel model = model();
        work.finishAll();
        Preview old = pages(model);
        type("Other words");
        work.pass(PreviewModel.PAUSE);
        work.finishAll();

        assertThat(pages(model)).isNotSameAs(old);
        assertThatThrownBy(() -> old.picture(0, 30)).isInstanceOf(IllegalStateException.class);
        assertThat(pages(model).picture(0, 30).argb()).isNotEmpty();
    }

    @Test
    void letterWithoutPages_keepsTheLastOnes_andSaysWhy() {
        PreviewModel model = model();
        work.finishAll();
        Preview last = pages(model);
        type("漢");
        work.pass(PreviewModel.PAUSE);
        work.finishAll();

        PreviewModel.Obstacle obstacle =
                Objects.requireNonNull(model.obstacleProperty().get());
        assertThat(obstacle.reason()).contains("漢");
        assertThat(model.pagesProperty().get()).isSameAs(last);
        model.mend();
        assertThat(chosen).containsExactly("bases[0].harm.severity");

        type("Mended");
        work.pass(PreviewModel.PAUSE);
        work.finishAll();
        assertThat(model.obstacleProperty().get()).isNull();
    }

    @Test
    void unexpectedFailure_isToldInWords_andTheNextChangeTriesAgain() {
        boolean[] fails = {true};
        PreviewModel model = new PreviewModel(
                letter,
                field,
                now -> {
                    if (fails[0]) {
                        throw new IllegalStateException("secret words of the letter");
                    }
                    return layOut(now);
                },
                work,
                path -> path,
                chosen::add);
        work.finishAll();
        assertThat(Objects.requireNonNull(model.obstacleProperty().get()).reason())
                .doesNotContain("secret")
                .endsWith(".");

        fails[0] = false;
        type("Again");
        work.pass(PreviewModel.PAUSE);
        work.finishAll();
        assertThat(model.obstacleProperty().get()).isNull();
    }

    @Test
    void longLayout_isShownOnlyAfterAWhile() {
        PreviewModel model = model();
        work.pass(PreviewModel.PATIENCE.minusMillis(1));
        assertThat(model.busyProperty().get()).isFalse();
        work.pass(Duration.ofMillis(1));
        assertThat(model.busyProperty().get()).isTrue();
        work.finishAll();
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void enteredField_isMarkedAndSoughtOnce_howeverMuchIsTyped() {
        PreviewModel model = model();
        work.finishAll();
        assertThat(model.marksProperty().get()).isEmpty();

        field.set("bases[0].harm.severity");

        PreviewModel.Sought first =
                Objects.requireNonNull(model.soughtProperty().get());
        assertThat(model.marksProperty().get()).containsExactly(first.area());
        type("Words on words. ".repeat(30));
        work.pass(PreviewModel.PAUSE);
        work.finishAll();
        assertThat(model.soughtProperty().get()).isEqualTo(first);
        assertThat(model.marksProperty().get().getFirst().height())
                .isGreaterThan(first.area().height());
    }

    @Test
    void fieldWithoutWords_isSoughtWhenItGetsThem() {
        letter.set(SEVERITY.write(letter.get(), null));
        field.set("advice");
        letter.set(LetterPath.parse("advice").write(letter.get(), null));
        PreviewModel model = model();
        work.finishAll();
        assertThat(model.soughtProperty().get()).isNull();

        letter.set(LetterPath.parse("advice").write(letter.get(), "Ask the library."));
        work.pass(PreviewModel.PAUSE);
        work.finishAll();

        assertThat(model.soughtProperty().get()).isNotNull();
    }

    @Test
    void clickOnWords_goesToTheirField() {
        PreviewModel model = model();
        work.finishAll();
        Preview.Area area = pages(model).areas("bases[0].harm.severity").getFirst();

        assertThat(model.nameAt(area.page(), area.x() + 3, area.y() + 3)).contains("name of bases[0].harm.severity");
        model.choose(area.page(), area.x() + 3, area.y() + 3);
        model.choose(0, 1, 1);

        assertThat(chosen).containsExactly("bases[0].harm.severity");
    }

    @Test
    void pictureOfOlderPages_isDropped() {
        PreviewModel model = model();
        work.finishAll();
        List<Preview.Picture> drawn = new ArrayList<>();
        model.draw(0, 30, drawn::add);
        work.finishAll();
        assertThat(drawn).hasSize(1);

        type("Newer");
        work.pass(PreviewModel.PAUSE);
        Runnable layout = work.started.remove();
        model.draw(0, 30, drawn::add);
        layout.run();
        work.finishAll();

        assertThat(drawn).hasSize(1);
    }

    @Test
    void words_areReadInCalm() {
        PreviewModel model = model();
        work.finishAll();
        List<String> words = new ArrayList<>();
        model.read(0, words::add);
        work.finishAll();
        assertThat(words).isEmpty();
        work.pass(PreviewModel.CALM);
        work.finishAll();
        assertThat(words).singleElement().asString().contains("DRAFT");
    }

    @Test
    void closedModel_followsNothing_andClosesThePages() {
        PreviewModel model = model();
        work.finishAll();
        Preview last = pages(model);
        type("Waiting");
        model.close();
        work.pass(PreviewModel.PAUSE);
        type("After");
        work.pass(PreviewModel.PAUSE);
        work.finishAll();

        assertThat(laidOut).hasSize(1);
        assertThatThrownBy(() -> last.picture(0, 30)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void zoom_goesInSteps_andFitsUntilASizeIsChosen() {
        Zoom zoom = new Zoom();
        zoom.room(0.8);
        assertThat(zoom.factorProperty().get()).isEqualTo(0.8);
        zoom.in();
        assertThat(zoom.factorProperty().get()).isEqualTo(0.9);
        zoom.room(0.6);
        assertThat(zoom.factorProperty().get()).isEqualTo(0.9);
        zoom.out();
        zoom.out();
        assertThat(zoom.factorProperty().get()).isEqualTo(0.67);
        zoom.actualSize();
        assertThat(zoom.factorProperty().get()).isEqualTo(1);
        for (int i = 0; i < 40; i++) {
            zoom.in();
        }
        assertThat(zoom.factorProperty().get()).isEqualTo(4);
        zoom.fitWidth();
        zoom.room(0.6);
        assertThat(zoom.factorProperty().get()).isEqualTo(0.6);
    }
}
