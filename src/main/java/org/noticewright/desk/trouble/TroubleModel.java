package org.noticewright.desk.trouble;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.noticewright.desk.kit.Background;
import org.noticewright.store.LetterSet;
import org.noticewright.store.OpenedStore;
import org.noticewright.store.Replaced;

/** The ways out where a set of letters cannot be opened. To be used on one thread. */
public final class TroubleModel {
    /** Where the ways out lead. */
    public interface Exit {
        /**
         * The letters are open after all.
         *
         * @param set that was opened; another one than at first where the person chose another folder
         * @param wasPasswordTyped whether a password opened them
         */
        void opened(LetterSet set, OpenedStore.Opened opened, boolean wasPasswordTyped);

        /** The person wants to leave the program. */
        void quit();
    }

    private final Function<Path, LetterSet> sets;
    private final Background background;
    private final Exit exit;
    private final ReadOnlyObjectWrapper<OpenedStore> outcome;
    private final StringProperty password = new SimpleStringProperty(this, "password", "");
    private final StringProperty fault = new SimpleStringProperty(this, "fault", "");
    private final StringProperty told = new SimpleStringProperty(this, "told", "");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private LetterSet set;

    /** What is to be done with the password that is asked for. */
    private Consumer<char @Nullable []> withPassword;

    /**
     * Begins with what came of opening.
     *
     * @param set that could not be opened
     * @param sets makes the set of another folder
     */
    public TroubleModel(
            LetterSet set, OpenedStore outcome, Function<Path, LetterSet> sets, Background background, Exit exit) {
        this.set = set;
        this.sets = sets;
        this.background = background;
        this.exit = exit;
        this.outcome = new ReadOnlyObjectWrapper<>(this, "outcome", outcome);
        this.withPassword = this::open;
    }

    /** What came of the last try. */
    public ReadOnlyObjectProperty<OpenedStore> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** What was typed as password. */
    public StringProperty passwordProperty() {
        return password;
    }

    /** What is wrong with it, in words. */
    public StringProperty faultProperty() {
        return fault;
    }

    /** What else came of the last try, in words; empty for nothing. */
    public StringProperty toldProperty() {
        return told;
    }

    /** Whether a try is under way. */
    public BooleanProperty busyProperty() {
        return busy;
    }

    /** What has happened, in a few words. */
    public String title() {
        return Offer.title(outcome.get());
    }

    /** What has happened, and what can be done. */
    public String sentence() {
        return outcome.get() instanceof OpenedStore.WrongPassword
                ? new OpenedStore.NeedsPassword(set.folder()).sentence()
                : outcome.get().sentence();
    }

    /** What can be done. */
    public List<Offer> offers() {
        return Offer.after(outcome.get());
    }

    /** Whether a password is asked for. */
    public boolean asksPassword() {
        return offers().contains(Offer.PASSWORD);
    }

    /** Opens again, with the password where one is asked for. */
    public void openWithPassword() {
        if (password.get().isEmpty()) {
            fault.set("Type the password of the letters first.");
        } else {
            withPassword.accept(password.get().toCharArray());
        }
    }

    /** Opens the letters again. */
    public void tryAgain() {
        open(null);
    }

    /** Opens the letters for reading only. */
    public void openReadOnly() {
        openReadOnly(null);
    }

    /** Opens the letters of another folder, or begins a set there. */
    public void openFolder(Path folder) {
        set = sets.apply(folder);
        password.set("");
        open(null);
    }

    /** Keeps the damaged file aside and opens the last backup. */
    public void takeLastBackup() {
        if (outcome.get() instanceof OpenedStore.Broken(Path file, Path backup)) {
            recover(backup, null);
        }
    }

    /** Keeps the damaged file aside and opens that backup. */
    public void takeBackup(Path backup) {
        recover(backup, null);
    }

    /** Keeps the damaged file aside and begins with no letters. */
    public void beginEmpty() {
        recover(null, null);
    }

    /** Leaves the program. */
    public void quit() {
        exit.quit();
    }

    private void open(char @Nullable [] typed) {
        withPassword = this::open;
        attempt("open", () -> set.open(typed), came -> came(came, typed));
    }

    private void openReadOnly(char @Nullable [] typed) {
        withPassword = this::openReadOnly;
        attempt("open", () -> set.openReadOnly(typed), came -> came(came, typed));
    }

    private void recover(@Nullable Path backup, char @Nullable [] typed) {
        withPassword = next -> recover(backup, next);
        attempt("recover", () -> set.recover(backup, typed), replaced -> {
            switch (replaced) {
                case Replaced.Done done -> {
                    told.set(done.sentence());
                    open(typed == null ? null : typed.clone());
                }
                case Replaced.Refused(OpenedStore why) -> came(why, typed);
                case Replaced.NotABackup wrong -> told.set(wrong.sentence());
            }
            forget(typed);
        });
    }

    private void came(OpenedStore came, char @Nullable [] typed) {
        fault.set(
                came instanceof OpenedStore.WrongPassword
                        ? "This is not the password of these letters. Type it again; capital letters count."
                        : "");
        if (came instanceof OpenedStore.Opened opened) {
            password.set("");
            exit.opened(set, opened, typed != null);
        } else {
            outcome.set(came);
        }
        forget(typed);
    }

    private <T> void attempt(String name, Callable<T> work, Consumer<T> done) {
        fault.set("");
        told.set("");
        busy.set(true);
        background.start(
                name,
                work,
                result -> {
                    busy.set(false);
                    done.accept(result);
                },
                e -> {
                    busy.set(false);
                    told.set("This did not work, for a reason that Noticewright does not know. Nothing was changed.");
                });
    }

    private static void forget(char @Nullable [] typed) {
        if (typed != null) {
            Arrays.fill(typed, ' ');
        }
    }
}
