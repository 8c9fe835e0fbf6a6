package org.noticewright.desk.preview;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.noticewright.casework.Preview;
import org.noticewright.casework.Preview.Area;
import org.noticewright.casework.Preview.Picture;
import org.noticewright.casework.PreviewOutcome;
import org.noticewright.desk.kit.Background;
import org.noticewright.letter.Letter;

/**
 * The pages of the letter on the desk: follows typing after a short pause, lays out one letter at a time and always the
 * newest next, and keeps the last pages where a letter has none. To be used on one thread.
 */
public final class PreviewModel implements AutoCloseable {

    /** How long nobody types before the letter is laid out. */
    static final Duration PAUSE = Duration.ofMillis(90);

    /** How long a layout may take before that is shown. */
    static final Duration PATIENCE = Duration.ofMillis(300);

    /** How long a page stands still before its words are read for screen readers. */
    static final Duration CALM = Duration.ofMillis(900);

    private final ObservableValue<Letter> letter;
    private final ObservableValue<String> field;
    private final Function<? super Letter, ? extends PreviewOutcome> layOut;
    private final Background background;
    private final Function<? super String, String> nameOf;
    private final Consumer<? super String> fieldChosen;
    private final ChangeListener<Letter> onLetter = (value, before, now) -> changed();
    private final ChangeListener<String> onField = (value, before, now) -> entered();
    private final Zoom zoom = new Zoom();

    private final ReadOnlyObjectWrapper<@Nullable Preview> pages = new ReadOnlyObjectWrapper<>(this, "pages", null);
    private final ReadOnlyObjectWrapper<@Nullable Obstacle> obstacle =
            new ReadOnlyObjectWrapper<>(this, "obstacle", null);
    private final ReadOnlyObjectWrapper<List<Area>> marks = new ReadOnlyObjectWrapper<>(this, "marks", List.of());
    private final ReadOnlyObjectWrapper<@Nullable Sought> sought = new ReadOnlyObjectWrapper<>(this, "sought", null);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);

    private Background.Job waiting = () -> {};
    private Background.Job patience = () -> {};
    private boolean layingOut;
    private boolean outdated;
    private boolean seeking;
    private boolean closed;

    /**
     * Why the letter as it is now has no pages.
     *
     * @param reason a plain sentence or two
     * @param field where it can be mended; empty if that is not known
     */
    public record Obstacle(String reason, String field) {}

    /**
     * A place to bring into sight.
     *
     * @param count makes two wishes for the same place two
     */
    public record Sought(Area area, long count) {}

    /**
     * Begins to follow a letter, and lays it out at once.
     *
     * @param letter as it is now
     * @param field path of the field that is being edited; empty for none
     * @param layOut lays a letter out; called on other threads
     * @param nameOf what a field is called
     * @param fieldChosen receives the path of the field that somebody wants to go to
     */
    public PreviewModel(
            ObservableValue<Letter> letter,
            ObservableValue<String> field,
            Function<? super Letter, ? extends PreviewOutcome> layOut,
            Background background,
            Function<? super String, String> nameOf,
            Consumer<? super String> fieldChosen) {
        this.letter = letter;
        this.field = field;
        this.layOut = layOut;
        this.background = background;
        this.nameOf = nameOf;
        this.fieldChosen = fieldChosen;
        letter.addListener(onLetter);
        field.addListener(onField);
        entered();
        layOut();
    }

    private void changed() {
        waiting.stop();
        waiting = background.later(PAUSE, this::layOut);
    }

    /** Lays the letter out anew, where something else than the letter has changed, such as its authority. */
    public void renew() {
        changed();
    }

    private void layOut() {
        if (closed) {
            return;
        }
        if (layingOut) {
            outdated = true;
            return;
        }
        layingOut = true;
        outdated = false;
        patience = background.later(PATIENCE, () -> busy.set(layingOut));
        Letter now = letter.getValue();
        background.start("preview", () -> layOut.apply(now), this::laidOut, this::failed);
    }

    private void laidOut(PreviewOutcome outcome) {
        switch (outcome) {
            case Preview fresh when closed -> fresh.close();
            case Preview fresh -> {
                obstacle.set(null);
                show(fresh);
            }
            case PreviewOutcome.NotYet(String reason, String where) ->
                obstacle.set(new Obstacle(reason, where == null ? "" : where));
        }
        next();
    }

    private void failed(Exception unexpected) {
        obstacle.set(new Obstacle("The pages could not be drawn. Change something in the letter to try again.", ""));
        next();
    }

    private void next() {
        layingOut = false;
        patience.stop();
        if (outdated) {
            layOut();
        } else {
            busy.set(false);
        }
    }

    private void show(Preview fresh) {
        Preview old = pages.get();
        pages.set(fresh);
        mark(fresh);
        if (old != null) {
            letGo(old);
        }
    }

    /** On another thread, for a page of it may just be drawn. */
    private void letGo(Preview old) {
        background.start(
                "preview-close",
                () -> {
                    old.close();
                    return true;
                },
                done -> {},
                failed -> {});
    }

    private void entered() {
        seeking = true;
        Preview shown = pages.get();
        if (shown != null) {
            mark(shown);
        }
    }

    private void mark(Preview shown) {
        String path = field.getValue();
        List<Area> found = path.isEmpty() ? List.of() : shown.areas(path);
        marks.set(found);
        if (seeking && !found.isEmpty()) {
            seeking = false;
            Sought last = sought.get();
            sought.set(new Sought(found.getFirst(), last == null ? 1 : last.count() + 1));
        }
    }

    /** The newest pages that there are; null before the first. They are closed when newer ones take their place. */
    public ReadOnlyObjectProperty<@Nullable Preview> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /** Why the letter as it is now has no pages; null where it has. */
    public ReadOnlyObjectProperty<@Nullable Obstacle> obstacleProperty() {
        return obstacle.getReadOnlyProperty();
    }

    /** Where the field stands that is being edited. */
    public ReadOnlyObjectProperty<List<Area>> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /** What to bring into sight if it is not: changes when another field is entered, not at each key. */
    public ReadOnlyObjectProperty<@Nullable Sought> soughtProperty() {
        return sought.getReadOnlyProperty();
    }

    /** Whether a layout takes long enough to say so. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** How large the pages are shown. */
    public Zoom zoom() {
        return zoom;
    }

    /** What the field is called whose words stand at a point of a page, in points. */
    public Optional<String> nameAt(int page, double x, double y) {
        return fieldAt(page, x, y).map(nameOf);
    }

    private Optional<String> fieldAt(int page, double x, double y) {
        Preview shown = pages.get();
        return shown == null ? Optional.empty() : shown.fieldAt(page, x, y);
    }

    /** Goes to the field whose words stand at a point of a page, in points. */
    public void choose(int page, double x, double y) {
        fieldAt(page, x, y).ifPresent(fieldChosen);
    }

    /** Goes to where the obstacle can be mended. */
    public void mend() {
        Obstacle now = obstacle.get();
        if (now != null && !now.field().isEmpty()) {
            fieldChosen.accept(now.field());
        }
    }

    /**
     * Draws a page of the newest pages in the background.
     *
     * @param dpi pixels per inch
     * @param done receives the picture, unless there are newer pages by then
     */
    public Background.Job draw(int page, double dpi, Consumer<? super Picture> done) {
        Preview of = pages.get();
        if (of == null || page >= of.pages()) {
            return () -> {};
        }
        return background.start("page", () -> of.picture(page, dpi), picture -> ifNewest(of, picture, done), old -> {});
    }

    /**
     * Reads the words of a page in the background once nothing has changed for a while.
     *
     * @param done receives the words, unless there are newer pages by then
     */
    public Background.Job read(int page, Consumer<? super String> done) {
        Preview of = pages.get();
        return background.later(CALM, () -> {
            if (of != null && of.equals(pages.get()) && page < of.pages()) {
                background.start("words", () -> of.text(page), words -> ifNewest(of, words, done), old -> {});
            }
        });
    }

    private <T> void ifNewest(Preview of, T result, Consumer<? super T> done) {
        if (of.equals(pages.get())) {
            done.accept(result);
        }
    }

    /** Follows the letter no longer. */
    @Override
    public void close() {
        closed = true;
        letter.removeListener(onLetter);
        field.removeListener(onField);
        waiting.stop();
        patience.stop();
        Preview last = pages.get();
        pages.set(null);
        marks.set(List.of());
        if (last != null) {
            letGo(last);
        }
    }
}
