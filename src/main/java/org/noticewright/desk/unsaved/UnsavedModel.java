package org.noticewright.desk.unsaved;

import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.noticewright.casework.RefusedException;
import org.noticewright.casework.TakeOverUnsaved;
import org.noticewright.compare.ChangedPlace;
import org.noticewright.compare.LetterComparison;
import org.noticewright.desk.kit.Background;
import org.noticewright.desk.kit.Messages;
import org.noticewright.letter.Letter;
import org.noticewright.store.CaseId;
import org.noticewright.store.StoreException;

/** The letters that could not be saved when they were typed, and what can be done with them. To be used on one thread. */
public final class UnsavedModel {
    /** Words a letter as plain text. */
    public interface Reader {
        /** The letter as a draft. */
        String text(Letter letter) throws RefusedException;
    }

    /** Hears which case has a letter that was taken over. */
    public interface Taken {
        /** The list of cases is another one now. */
        void over(CaseId id);

        /** The person wants to go on with the letter. */
        void open(CaseId id);
    }

    /**
     * What is shown of a letter that is looked at.
     *
     * @param line the letter
     * @param places where it differs from the one that was saved; empty where there is none
     * @param text the whole of it; empty where the places are shown
     */
    record Look(UnsavedLine line, List<ChangedPlace> places, String text) {}

    private final TakeOverUnsaved unsaved;
    private final Reader reader;
    private final Background background;
    private final Messages messages;
    private final Taken taken;
    private final ZoneId zone;
    private final ObservableList<UnsavedLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Look> look = new ReadOnlyObjectWrapper<>(this, "look", null);
    private boolean busy;

    /** A model that is empty until {@link #load} has filled it. */
    public UnsavedModel(
            TakeOverUnsaved unsaved,
            Reader reader,
            Background background,
            Messages messages,
            Taken taken,
            ZoneId zone) {
        this.unsaved = unsaved;
        this.reader = reader;
        this.background = background;
        this.messages = messages;
        this.taken = taken;
        this.zone = zone;
    }

    /** The letters, the oldest first. */
    ObservableList<UnsavedLine> lines() {
        return lines;
    }

    /** The letter that is looked at; null for none. */
    ReadOnlyObjectProperty<@Nullable Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** Reads which letters there are. */
    public void load() {
        work(
                "unsaved",
                () -> unsaved.list().stream()
                        .map(one -> UnsavedLine.of(one, zone))
                        .toList(),
                this::show);
    }

    private void show(List<UnsavedLine> found) {
        look.set(null);
        lines.setAll(found);
    }

    /** Saves the letter, in place of the one in the list or as a new case. */
    void takeOver(UnsavedLine line) {
        work("take-over", () -> unsaved.takeOver(line.unsaved()), id -> {
            remove(line);
            taken.over(id);
            messages.done(line.name() + " was taken over and is saved now.", "Open", () -> taken.open(id));
        });
    }

    /** Offers the letter no longer. */
    void leaveAside(UnsavedLine line) {
        work("leave-aside", () -> unsaved.leaveAside(line.unsaved()), kept -> {
            remove(line);
            messages.done("%s was left aside. Its file is kept: %s".formatted(line.name(), kept));
        });
    }

    /** Shows what stands in the letter, or puts that away again. */
    void look(UnsavedLine line) {
        Letter letter = line.unsaved().letter();
        Look before = look.get();
        if (letter == null || (before != null && before.line().equals(line))) {
            look.set(null);
            return;
        }
        Letter saved = line.unsaved().saved();
        work(
                "look",
                () -> saved == null
                        ? new Look(line, List.of(), reader.text(letter))
                        : new Look(line, LetterComparison.of(saved, letter), ""),
                look::set);
    }

    private void remove(UnsavedLine line) {
        Look seen = look.get();
        if (seen != null && seen.line().equals(line)) {
            look.set(null);
        }
        lines.remove(line);
    }

    private <T> void work(String name, Callable<T> task, Consumer<T> done) {
        if (busy) {
            return; // a second press means the same as the first
        }
        busy = true;
        background.start(
                name,
                task,
                result -> {
                    busy = false;
                    done.accept(result);
                },
                failure -> {
                    busy = false;
                    messages.failed(sentence(failure));
                });
    }

    private static String sentence(Exception failure) {
        return switch (failure) {
            case StoreException known -> known.getMessage();
            case RefusedException refused -> refused.sentences().getFirst();
            default ->
                "The letters that could not be saved cannot be read. They stay where they are; start Noticewright again.";
        };
    }
}
