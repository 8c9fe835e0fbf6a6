package org.noticewright.desk.work;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterPath;

/**
 * The letter on the desk, with everything that can be undone. Each change makes a new letter; whoever shows, saves or
 * checks the letter listens to {@link #letterProperty()}. To be used on one thread.
 */
public final class WorkingLetter {
    /** How many changes can be undone; a letter is some kilobytes, most of them shared with the one before. */
    static final int MOST_STEPS = 2_000;

    /** Typing in one field is one change until the writer pauses for longer. */
    static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);

    private final InstantSource time;
    private final @Nullable Runnable instead;
    private final ReadOnlyObjectWrapper<Letter> letter;
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper(this, "undoName", "");
    private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper(this, "redoName", "");
    private final ReadOnlyStringWrapper field = new ReadOnlyStringWrapper(this, "field", "");
    private final ReadOnlyObjectWrapper<Wanted> wanted = new ReadOnlyObjectWrapper<>(this, "wanted", Wanted.NOTHING);
    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();

    /** What was changed from what; {@code open} while more typing in the field joins it. */
    private record Change(Letter before, Letter after, String name, String field, Instant at, boolean open) {}

    /**
     * Puts a letter on the desk.
     *
     * @param time tells how long a writer paused
     */
    public WorkingLetter(Letter letter, InstantSource time) {
        this(letter, time, null);
    }

    /**
     * Puts a letter on the desk.
     *
     * @param time tells how long a writer paused
     * @param instead for a letter that can only be read: runs in place of every change, and says so; else null
     */
    public WorkingLetter(Letter letter, InstantSource time, @Nullable Runnable instead) {
        this.instead = instead;
        this.letter = new ReadOnlyObjectWrapper<>(this, "letter", letter);
        this.time = time;
    }

    /** The letter as it is now. */
    public ReadOnlyObjectProperty<Letter> letterProperty() {
        return letter.getReadOnlyProperty();
    }

    /** The letter as it is now. */
    public Letter letter() {
        return letter.get();
    }

    /** The value at a path of the letter as it is now; null where there is none. */
    public @Nullable Object value(String path) {
        return LetterPath.parse(path).read(letter());
    }

    /**
     * Puts a typed value into a field. Typing on in the same field without a long pause is undone as one change.
     *
     * @param path of the field
     * @param label what the field is called, for the name of the undo
     */
    public void type(String path, String label, @Nullable Object value) {
        LetterPath place = LetterPath.parse(path);
        type(label, l -> place.write(l, value), l -> path);
    }

    /**
     * Makes a change by typing, where more than one value changes or its path does. Typing on in the same field without a
     * long pause is undone as one change.
     *
     * @param label what the field is called, for the name of the undo
     * @param path of the field in the letter after the edit
     */
    public void type(String label, UnaryOperator<Letter> edit, Function<Letter, String> path) {
        Letter before = letter();
        Letter after = edit.apply(before);
        if (after.equals(before)) {
            return;
        }
        String place = path.apply(after);
        Instant now = time.instant();
        Change last = done.peek();
        boolean joins = last != null
                && last.open()
                && last.field().equals(place)
                && !now.isAfter(last.at().plus(LONGEST_PAUSE));
        Letter start = joins ? Objects.requireNonNull(done.pop()).before() : before;
        push(new Change(start, after, "typing in " + label, place, now, true));
    }

    /**
     * Makes one change that is undone as one.
     *
     * @param name what is done, such as {@code remove factor}, after "Undo"
     * @param path the field or part that it concerns, where an undo leads back to; empty for the letter as a whole
     */
    public void change(String name, String path, UnaryOperator<Letter> edit) {
        Letter before = letter();
        Letter after = edit.apply(before);
        if (!after.equals(before)) {
            push(new Change(before, after, name, path, time.instant(), false));
        }
    }

    /** Puts one value at a path, as one change. */
    public void put(String name, String path, @Nullable Object value) {
        change(name, path, l -> LetterPath.parse(path).write(l, value));
    }

    private void push(Change change) {
        if (instead != null) {
            instead.run();
            return;
        }
        undone.clear();
        done.push(change);
        if (done.size() > MOST_STEPS) {
            done.removeLast();
        }
        show(change.after());
    }

    /** Takes the last change back; nothing where there is none. */
    public void undo() {
        Change last = done.poll();
        if (last != null) {
            undone.push(last);
            show(last.before());
            want(last.field());
        }
    }

    /** Makes the change again that was taken back last; nothing where there is none. */
    public void redo() {
        Change last = undone.poll();
        if (last != null) {
            done.push(closed(last));
            show(last.after());
            want(last.field());
        }
    }

    private static Change closed(Change c) {
        return new Change(c.before(), c.after(), c.name(), c.field(), c.at(), false);
    }

    private void show(Letter now) {
        letter.set(now);
        undoName.set(name(done.peek()));
        redoName.set(name(undone.peek()));
    }

    private static String name(@Nullable Change change) {
        return change == null ? "" : change.name();
    }

    /** What an undo would take back, such as {@code remove factor}; empty where there is nothing. */
    public ReadOnlyStringProperty undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    /** What a redo would do again; empty where there is nothing. */
    public ReadOnlyStringProperty redoNameProperty() {
        return redoName.getReadOnlyProperty();
    }

    /** The path of the field that is being edited; empty for none. */
    public ReadOnlyStringProperty fieldProperty() {
        return field.getReadOnlyProperty();
    }

    /** Says which field is being edited; typing in another one is another change. */
    public void enter(String path) {
        Change last = done.peek();
        if (last != null && last.open() && !last.field().equals(path)) {
            done.pop();
            done.push(closed(last));
        }
        field.set(path);
    }

    /** Where somebody wants to go: a click in the preview, a finding, an undo. The editor goes there. */
    public ReadOnlyObjectProperty<Wanted> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** Wants to go to a field or part; does nothing for an empty path. */
    public void want(String path) {
        want(path, -1, -1);
    }

    /** Wants to go to a field and to mark words of its text, from a start to an end; -1 marks none. */
    public void want(String path, int start, int end) {
        if (!path.isEmpty()) {
            wanted.set(new Wanted(path, start, end, wanted.get().count() + 1));
        }
    }

    /**
     * A place where somebody wants to go.
     *
     * @param path of the field or part
     * @param start of the words to mark in the field's text; -1 for none
     * @param end of these words
     * @param count makes two wishes for the same place two
     */
    public record Wanted(String path, int start, int end, long count) {
        static final Wanted NOTHING = new Wanted("", -1, -1, 0);
    }
}
