package org.noticewright.desk.settings;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.noticewright.desk.kit.Messages;
import org.noticewright.store.LetterSet;
import org.noticewright.store.OpenedStore;
import org.noticewright.store.Replaced;

/** Sets, changes and takes away the password of the letters. To be used on one thread. */
public final class PasswordModel {
    /** Fewer characters are guessed too soon: https://www.ncsc.gov.uk/collection/passwords advises three random words. */
    static final int SHORTEST = 10;

    private final LetterSet set;
    private final boolean isProtected;
    private final Reopening reopening;
    private final Messages messages;
    private final StringProperty old = new SimpleStringProperty(this, "old", "");
    private final StringProperty next = new SimpleStringProperty(this, "next", "");
    private final StringProperty again = new SimpleStringProperty(this, "again", "");
    private final StringProperty oldFault = new SimpleStringProperty(this, "oldFault", "");
    private final StringProperty nextFault = new SimpleStringProperty(this, "nextFault", "");
    private final StringProperty againFault = new SimpleStringProperty(this, "againFault", "");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    /**
     * Begins with nothing typed.
     *
     * @param isProtected whether a password opens the letters
     */
    public PasswordModel(LetterSet set, boolean isProtected, Reopening reopening, Messages messages) {
        this.set = set;
        this.isProtected = isProtected;
        this.reopening = reopening;
        this.messages = messages;
    }

    /** Whether there is a password. */
    public boolean isProtected() {
        return isProtected;
    }

    /** The password that there is, as typed. */
    public StringProperty oldProperty() {
        return old;
    }

    /** The new one. */
    public StringProperty nextProperty() {
        return next;
    }

    /** The new one once more. */
    public StringProperty againProperty() {
        return again;
    }

    /** What is wrong with the password that there is. */
    public StringProperty oldFaultProperty() {
        return oldFault;
    }

    /** What is wrong with the new one. */
    public StringProperty nextFaultProperty() {
        return nextFault;
    }

    /** What is wrong with its repetition. */
    public StringProperty againFaultProperty() {
        return againFault;
    }

    /** Whether the letters are being written anew. */
    public BooleanProperty busyProperty() {
        return busy;
    }

    /** Sets the password, or changes it. */
    public void set() {
        forgetFaults();
        if (isOldMissing()) {
            return;
        }
        if (next.get().length() < SHORTEST) {
            nextFault.set("Take at least %d characters, such as three words that do not belong together."
                    .formatted(SHORTEST));
        } else if (!next.get().equals(again.get())) {
            againFault.set("This is not the same as above. Type it again.");
        } else {
            change(next.get().toCharArray());
        }
    }

    /** Takes the password away. */
    public void remove() {
        forgetFaults();
        if (!isOldMissing()) {
            change(null);
        }
    }

    private boolean isOldMissing() {
        boolean isMissing = isProtected && old.get().isEmpty();
        if (isMissing) {
            oldFault.set("Type the password that the letters have now.");
        }
        return isMissing;
    }

    private void change(char @Nullable [] to) {
        char[] from = isProtected ? old.get().toCharArray() : null;
        busy.set(true);
        reopening.around(() -> set.changePassword(from, to), to, outcome -> told(outcome, to != null));
    }

    private void told(Replaced outcome, boolean isSet) {
        busy.set(false);
        switch (outcome) {
            case Replaced.Done done -> {
                old.set("");
                next.set("");
                again.set("");
                messages.done(
                        isSet
                                ? "The letters and their backups are protected by the new password. Nobody can open them without it, nor bring it back."
                                : "The letters and their backups have no password any more.");
            }
            case Replaced.Refused(OpenedStore.WrongPassword wrong) ->
                oldFault.set("This is not the password of the letters. Type it again.");
            case Replaced.Refused refused -> messages.failed(refused.sentence());
            case Replaced.NotABackup wrong -> messages.failed(wrong.sentence());
        }
    }

    private void forgetFaults() {
        oldFault.set("");
        nextFault.set("");
        againFault.set("");
    }
}
