package org.noticewright.desk.work;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.noticewright.desk.kit.Background;
import org.noticewright.letter.Letter;
import org.noticewright.store.CaseId;
import org.noticewright.store.FindingsCount;
import org.noticewright.store.LetterStore;
import org.noticewright.store.SideFiles;
import org.noticewright.store.StoreException;

/**
 * Keeps the letter on the desk saved: every change is in the store within two seconds, and a save that fails is said at
 * once while the letter is written to a side file. To be used on one thread.
 */
public final class Autosave {
    /** How long a writer must pause before a save. */
    static final Duration PAUSE = Duration.ofMillis(500);

    /** How long a change may wait while the writer types on. */
    static final Duration LONGEST_WAIT = Duration.ofMillis(1_200);

    /** How soon a save that failed is tried again. */
    static final Duration RETRY = Duration.ofSeconds(10);

    /** How saving stands. */
    public sealed interface State {
        /** Everything is in the store, since that time. */
        record Saved(@Nullable LocalTime since) implements State {}

        /** A change waits to be saved. */
        record Changed() implements State {}

        /** Nothing can be saved, for another desk has the letters open. */
        record ReadOnly() implements State {}

        /** The last save failed. The sentence says why and what to do. */
        record Failed(String sentence) implements State {}
    }

    private final LetterStore store;
    private final CaseId id;
    private final WorkingLetter working;
    private final Supplier<FindingsCount> findings;
    private final Background background;
    private final SideFiles side;
    private final InstantSource time;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(this, "state", new State.Saved(null));
    private final Object writing = new Object();
    private Letter saved;
    private boolean saving;

    /** The letter that is in a side file; null for none. */
    private @Nullable Letter beside;

    /** The letter that could not be saved when somebody wanted to leave it; null for none. */
    private @Nullable Letter refused;

    private long ordered;
    private long lastWritten;
    private Background.@Nullable Job pause;
    private Background.@Nullable Job longest;

    /** Begins to watch the letter, which the store has as it is now. */
    public Autosave(
            LetterStore store,
            CaseId id,
            WorkingLetter working,
            Supplier<FindingsCount> findings,
            Background background,
            SideFiles side,
            InstantSource time) {
        this.store = store;
        this.id = id;
        this.working = working;
        this.findings = findings;
        this.background = background;
        this.side = side;
        this.time = time;
        this.saved = working.letter();
        if (store.isReadOnly()) {
            state.set(new State.ReadOnly());
            return; // the working letter takes no change either
        }
        working.letterProperty().addListener((value, before, now) -> changed());
    }

    /** How saving stands. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    private void changed() {
        if (working.letter().equals(saved)) {
            return;
        }
        if (!(state.get() instanceof State.Failed)) {
            state.set(new State.Changed());
        }
        stop(pause);
        pause = background.later(PAUSE, this::save);
        if (longest == null) {
            longest = background.later(LONGEST_WAIT, this::save);
        }
    }

    private void save() {
        stopWaiting();
        Letter letter = working.letter();
        if (saving || letter.equals(saved)) {
            return;
        }
        saving = true;
        FindingsCount count = findings.get();
        long order = ++ordered;
        background.start("save", () -> write(order, letter, count), now -> written(order, letter), this::failed);
    }

    /** Writes unless a later order has been written already: a slow save must not undo a quick one after it. */
    private boolean write(long order, Letter letter, FindingsCount count) throws StoreException {
        synchronized (writing) {
            if (order > lastWritten) {
                store.save(id, letter, count);
                lastWritten = order;
            }
            return true;
        }
    }

    private void written(long order, Letter letter) {
        if (order < ordered) {
            return;
        }
        saving = false;
        boolean failedBefore = state.get() instanceof State.Failed;
        saved = letter;
        if (failedBefore) {
            forgetSideFile();
        }
        if (working.letter().equals(saved)) {
            state.set(new State.Saved(now()));
        } else {
            state.set(new State.Changed());
            changed();
        }
    }

    private void failed(Exception e) {
        saving = false;
        state.set(new State.Failed(sentence(e)));
        stop(pause);
        pause = background.later(RETRY, this::save);
    }

    private String sentence(Exception e) {
        String why = e instanceof StoreException known
                ? known.getMessage()
                : "The letter could not be saved, for a reason that Noticewright does not know.";
        return why + " " + aside();
    }

    /** Writes the letter where it is not lost, and says where. */
    private String aside() {
        try {
            Letter letter = working.letter();
            String file = side.write(id, letter).file().toString();
            beside = letter;
            return "The letter as it is now was written to " + file + "; Noticewright tries again every few seconds.";
        } catch (StoreException e) {
            beside = null;
            return "It could not be written to a side file either, so leave this window open until there is room.";
        }
    }

    private void forgetSideFile() {
        try {
            side.remove(id);
        } catch (StoreException e) {
            // it holds an older letter; the next start offers it, and loses nothing
        }
    }

    /**
     * Saves at once and has it written through to the disk; for Ctrl+S.
     *
     * @return whether everything is in the store
     */
    public boolean saveNow() {
        if (state.get() instanceof State.ReadOnly) {
            return true;
        }
        stopWaiting();
        Letter letter = working.letter();
        try {
            if (saving || !letter.equals(saved)) {
                write(++ordered, letter, findings.get());
            }
            store.sync();
            written(ordered, letter);
            return true;
        } catch (StoreException e) {
            failed(e);
            return false;
        }
    }

    /**
     * Saves for leaving the letter. A letter that cannot be saved is not left at first; who wants to leave it once more may,
     * if it is in a side file, for that is offered at the next start.
     *
     * @return whether the letter may be left
     */
    public boolean mayLeave() {
        if (saveNow()) {
            return true;
        }
        Letter letter = working.letter();
        boolean isBeside = letter.equals(beside);
        if (isBeside && letter.equals(refused)) {
            stopWaiting(); // a later save of this letter must not undo what is typed when it is opened again
            return true;
        }
        refused = letter;
        if (isBeside && state.get() instanceof State.Failed(String sentence)) {
            state.set(new State.Failed(
                    sentence + " Or leave it once more: it is offered in the list of cases until you take it over."));
        }
        return false;
    }

    private LocalTime now() {
        return LocalTime.ofInstant(time.instant(), ZoneId.systemDefault());
    }

    private void stopWaiting() {
        stop(pause);
        stop(longest);
        pause = null;
        longest = null;
    }

    private static void stop(Background.@Nullable Job job) {
        if (job != null) {
            job.stop();
        }
    }
}
