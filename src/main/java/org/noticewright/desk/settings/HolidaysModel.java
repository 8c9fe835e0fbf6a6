package org.noticewright.desk.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.noticewright.casework.KeptBankHolidays;
import org.noticewright.casework.KeptBankHolidays.InUse;
import org.noticewright.casework.MovedDueDates;
import org.noticewright.casework.Redating;
import org.noticewright.casework.Redating.Redated;
import org.noticewright.clock.BankHolidays;
import org.noticewright.desk.kit.Background;
import org.noticewright.store.LetterStore;

/** Which bank holidays due dates go by, and what changes with others. To be used on one thread. */
public final class HolidaysModel {
    private final KeptBankHolidays kept;
    private final LetterStore store;
    private final Background background;
    private final Consumer<BankHolidays> changed;
    private final ObservableList<String> changes = FXCollections.observableArrayList();
    private final ObservableList<String> changesToSee = FXCollections.unmodifiableObservableList(changes);
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(this, "words", "");
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper(this, "outcome", "");
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper(this, "fault", "");
    private final ReadOnlyBooleanWrapper shipped = new ReadOnlyBooleanWrapper(this, "shipped", true);
    private InUse now;

    /**
     * Shows what is in use.
     *
     * @param changed is given other bank holidays, for every due date that the desk shows from then on
     */
    public HolidaysModel(
            KeptBankHolidays kept, LetterStore store, Background background, Consumer<BankHolidays> changed) {
        this.kept = kept;
        this.store = store;
        this.background = background;
        this.changed = changed;
        this.now = kept.inUse();
        show(now);
    }

    /** What is in use and until when, in words. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** What came of the last change, in words; empty for nothing. */
    public ReadOnlyStringProperty outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** What is wrong with a file that was chosen or kept, in words; empty for nothing. */
    public ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** Whether the data that came with the program are in use. */
    public ReadOnlyBooleanProperty shippedProperty() {
        return shipped.getReadOnlyProperty();
    }

    /** The open cases with another due date after the last change, one sentence each. */
    public ObservableList<String> changes() {
        return changesToSee;
    }

    /** Whether nothing can be changed here. */
    public boolean isReadOnly() {
        return store.isReadOnly();
    }

    /** Goes by another file from now on. */
    public void update(Path file) {
        change(() -> kept.take(file));
    }

    /** Goes by the shipped data again. */
    public void goBack() {
        change(kept::goBack);
    }

    private record Change(InUse next, List<Redated> moved) {}

    private void change(Callable<InUse> step) {
        fault.set("");
        InUse before = now;
        background.start(
                "bank-holidays",
                () -> {
                    InUse next = step.call();
                    List<Redated> moved = Redating.of(store.cases(), before.holidays(), next.holidays());
                    MovedDueDates.remember(store, moved);
                    return new Change(next, moved);
                },
                change -> {
                    now = change.next();
                    show(now);
                    changes.setAll(
                            change.moved().stream().map(HolidaysModel::sentence).toList());
                    outcome.set(said(change.moved().size()));
                    changed.accept(now.holidays());
                },
                e -> fault.set(SettingsSentences.of(e)));
    }

    private static String said(int moved) {
        return switch (moved) {
            case 0 -> "The bank holidays were changed. No open case has another due date.";
            case 1 -> "The bank holidays were changed. One open case has another due date:";
            default -> "The bank holidays were changed. %d open cases have another due date:".formatted(moved);
        };
    }

    private static String sentence(Redated redated) {
        String reference = Objects.requireNonNullElse(redated.row().reference(), "Case without a reference");
        String subject = redated.row().subject();
        return "%s%s is due on %s, %s than before (%s)."
                .formatted(
                        reference,
                        subject == null || subject.isBlank() ? "" : ", " + subject + ",",
                        SettingsSentences.day(redated.now()),
                        redated.now().isAfter(redated.before()) ? "later" : "earlier",
                        SettingsSentences.day(redated.before()));
    }

    private void show(InUse use) {
        shipped.set(use.isShipped());
        fault.set(use.fault());
        String until = SettingsSentences.day(use.holidays().lastDate());
        LocalDate ours = BankHolidays.standard().lastDate();
        if (use.isShipped()) {
            words.set(
                    "Due dates go by the bank holidays that came with Noticewright, known until %s.".formatted(until));
        } else if (use.holidays().lastDate().isBefore(ours)) {
            words.set(
                    "Due dates go by your file, known until %s. Those that came with Noticewright reach further, until %s."
                            .formatted(until, SettingsSentences.day(ours)));
        } else {
            words.set("Due dates go by your file, known until %s.".formatted(until));
        }
    }
}
