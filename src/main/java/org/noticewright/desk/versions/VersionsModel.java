package org.noticewright.desk.versions;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.noticewright.casework.RefusedException;
import org.noticewright.compare.ChangedPlace;
import org.noticewright.compare.LetterComparison;
import org.noticewright.desk.kit.Background;
import org.noticewright.desk.kit.Messages;
import org.noticewright.desk.work.WorkingLetter;
import org.noticewright.letter.Letter;
import org.noticewright.store.CaseId;
import org.noticewright.store.LetterStore;
import org.noticewright.store.StoreException;
import org.noticewright.store.VersionReason;

/** The versions of the letter on the desk, and one of them compared with the letter as it is now. Knows no control. */
final class VersionsModel implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(400);

    private final LetterStore store;
    private final CaseId id;
    private final WorkingLetter working;
    private final LetterReader reader;
    private final Background background;
    private final Messages messages;
    private final InstantSource time;
    private final ZoneId zone;
    private final ObservableList<VersionLine> versions = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable VersionLine> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen", null);
    private final ReadOnlyObjectWrapper<@Nullable Letter> letter = new ReadOnlyObjectWrapper<>(this, "letter", null);
    private final ReadOnlyObjectWrapper<List<ChangedPlace>> places =
            new ReadOnlyObjectWrapper<>(this, "places", List.of());
    private final BooleanProperty whole = new SimpleBooleanProperty(this, "whole");
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper(this, "fault", "");
    private final ChangeListener<Letter> follow = (value, before, now) -> changed();
    private Background.Job opening = () -> {};
    private Background.Job waiting = () -> {};
    private Background.Job comparing = () -> {};
    private Background.Job reading = () -> {};

    /** The versions of a case; {@link #refresh} lists them. */
    VersionsModel(
            LetterStore store,
            CaseId id,
            WorkingLetter working,
            LetterReader reader,
            Background background,
            Messages messages,
            InstantSource time,
            ZoneId zone) {
        this.store = store;
        this.id = id;
        this.working = working;
        this.reader = reader;
        this.background = background;
        this.messages = messages;
        this.time = time;
        this.zone = zone;
        working.letterProperty().addListener(follow);
        whole.addListener((value, before, now) -> read());
    }

    /** The versions, newest first. */
    ObservableList<VersionLine> versions() {
        return versions;
    }

    /** The version that is looked at. */
    ReadOnlyObjectProperty<@Nullable VersionLine> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The letter of that version, once it is read. */
    ReadOnlyObjectProperty<@Nullable Letter> letterProperty() {
        return letter.getReadOnlyProperty();
    }

    /** Where the letter as it is now differs from the version; empty for nowhere. */
    ReadOnlyObjectProperty<List<ChangedPlace>> placesProperty() {
        return places.getReadOnlyProperty();
    }

    /** Whether the whole text of the version is shown, and not only what differs. */
    BooleanProperty wholeProperty() {
        return whole;
    }

    /** The whole text of the version, or why it cannot be worded. */
    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** What failed, with what to do; empty for nothing. */
    ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** Lists the versions anew. */
    void refresh() {
        work("versions", () -> store.versions(id), rows -> {
            Instant now = time.instant();
            List<VersionLine> lines =
                    rows.stream().map(row -> VersionLine.of(row, now, zone)).toList();
            versions.setAll(lines);
            VersionLine before = chosen.get();
            if (before != null) {
                lines.stream()
                        .filter(line -> line.id().equals(before.id()))
                        .findFirst()
                        .ifPresent(chosen::set);
            }
        });
    }

    /** Looks at a version. */
    void choose(@Nullable VersionLine line) {
        VersionLine before = chosen.get();
        if (line == null || (before != null && before.id().equals(line.id()))) {
            return;
        }
        chosen.set(line);
        letter.set(null);
        places.set(List.of());
        opening.stop();
        opening = work("version", () -> store.version(line.id()), old -> {
            letter.set(old);
            compare();
            read();
        });
    }

    private void changed() {
        waiting.stop();
        waiting = background.later(PAUSE, this::compare);
    }

    private void compare() {
        Letter old = letter.get();
        comparing.stop();
        if (old != null) {
            Letter now = working.letter();
            comparing = work("comparison", () -> LetterComparison.of(old, now), places::set);
        }
    }

    private void read() {
        Letter old = letter.get();
        reading.stop();
        if (old == null || !whole.get()) {
            text.set("");
            return;
        }
        reading = background.start(
                "version text",
                () -> reader.text(old),
                text::set,
                failure -> text.set("The letter cannot be shown as a whole. " + sentence(failure)));
    }

    /** Keeps the letter as it is now as a version. */
    void keep() {
        Letter now = working.letter();
        work("keep version", () -> store.keepVersion(id, now, VersionReason.KEPT), kept -> {
            messages.done("The letter as it is now was kept as a version.");
            refresh();
        });
    }

    /**
     * Puts the version in the place of the letter, which is kept as a version before; nothing is restored if that fails.
     */
    void restore() {
        VersionLine line = chosen.get();
        Letter old = letter.get();
        if (line == null || old == null) {
            return;
        }
        Letter now = working.letter();
        work("restore", () -> store.keepVersion(id, now, VersionReason.BEFORE_RESTORE), kept -> {
            working.change("restore version", "", letterNow -> old);
            messages.done("The letter is again as in “" + line.words() + "”.", "Undo", this::undoRestore);
            refresh();
        });
    }

    private void undoRestore() {
        if (working.undoNameProperty().get().equals("restore version")) {
            working.undo();
        } else {
            messages.failed("The letter was changed since it was restored. Undo those changes first, with Ctrl+Z,"
                    + " or restore the version that was kept before.");
        }
    }

    private <T> Background.Job work(String name, Callable<T> task, java.util.function.Consumer<T> done) {
        return background.start(
                name,
                task,
                result -> {
                    fault.set("");
                    done.accept(result);
                },
                failure -> fault.set(sentence(failure)));
    }

    private static String sentence(Exception failure) {
        return switch (failure) {
            case StoreException refused -> refused.getMessage();
            case RefusedException refused -> refused.sentences().getFirst();
            default -> "The versions cannot be read. Restart the program and try again.";
        };
    }

    /** Leads to a place of the letter. */
    void want(String path) {
        working.want(path);
    }

    @Override
    public void close() {
        working.letterProperty().removeListener(follow);
        List.of(opening, waiting, comparing, reading).forEach(Background.Job::stop);
    }
}
