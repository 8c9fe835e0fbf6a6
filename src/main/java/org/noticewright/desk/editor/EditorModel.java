package org.noticewright.desk.editor;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.noticewright.desk.work.Autosave;
import org.noticewright.desk.work.Part;
import org.noticewright.desk.work.WorkingLetter;
import org.noticewright.letter.Letter;

/** What the editor shows of a letter, and what can be done with it. To be used on one thread. */
public final class EditorModel {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final WorkingLetter working;
    private final Autosave autosave;
    private final BiFunction<Letter, Part, String> state;
    private final ObservableList<OutlineRow> outline = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Part> part = new ReadOnlyObjectWrapper<>(this, "part", new Part.Case());
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper(this, "saved", "");
    private final ReadOnlyBooleanWrapper failing = new ReadOnlyBooleanWrapper(this, "failing", false);

    /**
     * One line of the outline.
     *
     * @param part of the letter
     * @param heading above it, where it begins a ground; else empty
     * @param name of the part
     * @param state of the part in words, such as {@code started}
     */
    public record OutlineRow(Part part, String heading, String name, String state) {}

    /**
     * Begins to follow a letter.
     *
     * @param state says in words how far a part is
     */
    public EditorModel(WorkingLetter working, Autosave autosave, BiFunction<Letter, Part, String> state) {
        this.working = working;
        this.autosave = autosave;
        this.state = state;
        working.letterProperty().addListener((value, before, now) -> follow(now));
        autosave.stateProperty().addListener((value, before, now) -> tell(now));
        working.wantedProperty().addListener((value, before, now) -> show(Part.holding(now.path())));
        follow(working.letter());
        tell(autosave.stateProperty().get());
    }

    private void follow(Letter letter) {
        List<OutlineRow> rows =
                Part.of(letter).stream().map(one -> row(letter, one)).toList();
        if (rows.size() == outline.size()) {
            // one by one, so that a list that shows them keeps its place
            for (int i = 0; i < rows.size(); i++) {
                if (!rows.get(i).equals(outline.get(i))) {
                    outline.set(i, rows.get(i));
                }
            }
        } else {
            outline.setAll(rows);
        }
        if (rows.stream().noneMatch(row -> row.part().equals(part.get()))) {
            part.set(new Part.Questions());
        }
        String reference = Objects.requireNonNullElse(letter.reference(), "No reference yet");
        String subject = letter.subject();
        title.set(subject == null ? reference : reference + ": " + subject);
    }

    private OutlineRow row(Letter letter, Part one) {
        return new OutlineRow(one, PartNames.headingBefore(one, letter), PartNames.of(one), state.apply(letter, one));
    }

    private void tell(Autosave.State now) {
        failing.set(now instanceof Autosave.State.Failed);
        saved.set(
                switch (now) {
                    case Autosave.State.Saved(var since) ->
                        since == null ? "All changes are saved" : "Saved at " + TIME.format(since);
                    case Autosave.State.Changed ignored -> "Saving…";
                    case Autosave.State.ReadOnly ignored ->
                        "To read only: the letters are open in another window. This one can be exported here.";
                    case Autosave.State.Failed(String sentence) -> sentence;
                });
    }

    /** The letter on the desk. */
    public WorkingLetter working() {
        return working;
    }

    /** The parts of the letter. */
    public ObservableList<OutlineRow> outline() {
        return FXCollections.unmodifiableObservableList(outline);
    }

    /** The part whose form is shown. */
    public ReadOnlyObjectProperty<Part> partProperty() {
        return part.getReadOnlyProperty();
    }

    /** Shows the form of a part; nothing where the letter has no such part. */
    public void show(Part wanted) {
        if (outline.stream().anyMatch(row -> row.part().equals(wanted))) {
            part.set(wanted);
        }
    }

    /** Shows the next part, or the one before. */
    public void step(int by) {
        for (int i = 0; i < outline.size(); i++) {
            if (outline.get(i).part().equals(part.get())) {
                part.set(outline.get(Math.clamp(i + (long) by, 0, outline.size() - 1))
                        .part());
                return;
            }
        }
    }

    /** Reference and subject. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** How saving stands, in words. */
    public ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** Whether the last save failed. */
    public ReadOnlyBooleanProperty failingProperty() {
        return failing.getReadOnlyProperty();
    }

    /**
     * Saves for leaving the letter.
     *
     * @return whether it may be left
     */
    boolean mayLeave() {
        return autosave.mayLeave();
    }

    /**
     * Saves at once.
     *
     * @return whether everything is in the store
     */
    public boolean saveNow() {
        return autosave.saveNow();
    }
}
