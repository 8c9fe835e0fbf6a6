package org.noticewright.desk.settings;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.noticewright.desk.kit.Background;
import org.noticewright.desk.kit.Messages;
import org.noticewright.store.BackedUp;
import org.noticewright.store.LetterSet;
import org.noticewright.store.OpenedStore;
import org.noticewright.store.Replaced;

/** The backups of the letters: makes one, and puts the letters of one in place of those that are there. On one thread. */
public final class BackupsModel {
    private final LetterSet set;
    private final boolean isProtected;
    private final Reopening reopening;
    private final Background background;
    private final Messages messages;
    private final ObservableList<BackupRow> rows = FXCollections.observableArrayList();
    private final ObservableList<BackupRow> rowsToSee = FXCollections.unmodifiableObservableList(rows);
    private final StringProperty password = new SimpleStringProperty(this, "password", "");
    private final StringProperty fault = new SimpleStringProperty(this, "fault", "");
    private final ReadOnlyBooleanWrapper needsPassword = new ReadOnlyBooleanWrapper(this, "needsPassword");
    private final ReadOnlyObjectWrapper<@Nullable BackupRow> asked = new ReadOnlyObjectWrapper<>(this, "asked");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    /**
     * Shows the backups.
     *
     * @param isProtected whether a password opens the letters
     */
    public BackupsModel(
            LetterSet set, boolean isProtected, Reopening reopening, Background background, Messages messages) {
        this.set = set;
        this.isProtected = isProtected;
        this.reopening = reopening;
        this.background = background;
        this.messages = messages;
        needsPassword.set(isProtected);
        load();
    }

    /** The backups, the newest first. */
    public ObservableList<BackupRow> rows() {
        return rowsToSee;
    }

    /** What was typed as password of the letters and their backups. */
    public StringProperty passwordProperty() {
        return password;
    }

    /** What is wrong with it, in words. */
    public StringProperty faultProperty() {
        return fault;
    }

    /** Whether a password is asked for. */
    public ReadOnlyBooleanProperty needsPasswordProperty() {
        return needsPassword.getReadOnlyProperty();
    }

    /** The backup whose restoring waits for a yes; null for none. */
    public ReadOnlyObjectProperty<@Nullable BackupRow> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** Whether something is under way. */
    public BooleanProperty busyProperty() {
        return busy;
    }

    private void load() {
        background.start(
                "list-backups",
                () -> set.backups().stream()
                        .map(BackupRow::of)
                        .flatMap(Optional::stream)
                        .toList(),
                rows::setAll,
                e -> messages.failed(SettingsSentences.of(e)));
    }

    /** Makes a backup of the letters as they are now. */
    public void backUpNow() {
        fault.set("");
        busy.set(true);
        char[] typed = typed();
        background.start(
                "back-up",
                () -> set.backUp(null, typed),
                outcome -> {
                    busy.set(false);
                    switch (outcome) {
                        case BackedUp.Done(Path file) -> {
                            messages.done("The letters were backed up to %s.".formatted(file));
                            load();
                        }
                        case BackedUp.Refused(OpenedStore why) -> refused(why);
                    }
                },
                this::failed);
    }

    /** Asks whether the letters of a backup are to be put in place of those that are there. */
    public void askRestore(BackupRow row) {
        fault.set("");
        needsPassword.set(isProtected || row.isSealed());
        asked.set(row);
    }

    /** Thinks better of it. */
    public void cancelRestore() {
        asked.set(null);
        needsPassword.set(isProtected);
        fault.set("");
    }

    /** What a yes would do, in words; empty where nothing is asked. */
    public String question() {
        BackupRow row = asked.get();
        return row == null
                ? ""
                : "All letters, authorities and settings become those of %s. What is there now is backed up first, and can be restored in the same way."
                        .formatted(SettingsSentences.moment(row.made()));
    }

    /** Yes: restores the backup that was asked about. */
    public void restore() {
        BackupRow row = asked.get();
        if (row == null) {
            return;
        }
        char[] typed = typed();
        if (needsPassword.get() && typed == null) {
            fault.set("Type the password of the letters first.");
            return;
        }
        fault.set("");
        busy.set(true);
        reopening.around(() -> set.restore(row.file(), typed), typed, this::told);
    }

    private void told(Replaced outcome) {
        busy.set(false);
        switch (outcome) {
            case Replaced.Done done -> {
                asked.set(null);
                password.set("");
                load();
                messages.done("The backup was restored. " + done.sentence());
            }
            case Replaced.Refused(OpenedStore why) -> refused(why);
            case Replaced.NotABackup wrong -> messages.failed(wrong.sentence());
        }
    }

    private void refused(OpenedStore why) {
        switch (why) {
            case OpenedStore.NeedsPassword needs -> {
                needsPassword.set(true);
                fault.set("Type the password of the letters first.");
            }
            case OpenedStore.WrongPassword wrong -> {
                needsPassword.set(true);
                fault.set("This is not the password of the letters. Type it again.");
            }
            case OpenedStore.Opened opened -> messages.failed("The letters could not be closed. Try it again.");
            case OpenedStore.OpenElsewhere elsewhere -> messages.failed(why.sentence());
            case OpenedStore.NewerThanProgram newer -> messages.failed(why.sentence());
            case OpenedStore.Broken broken -> messages.failed(why.sentence());
            case OpenedStore.Unusable unusable -> messages.failed(why.sentence());
        }
    }

    private void failed(Exception e) {
        busy.set(false);
        messages.failed(SettingsSentences.of(e));
    }

    private char @Nullable [] typed() {
        return password.get().isEmpty() ? null : password.get().toCharArray();
    }
}
