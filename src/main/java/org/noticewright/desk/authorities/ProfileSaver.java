package org.noticewright.desk.authorities;

import java.time.Duration;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.jspecify.annotations.Nullable;
import org.noticewright.desk.kit.Background;
import org.noticewright.letter.Letter;
import org.noticewright.store.AuthorityProfile;
import org.noticewright.store.LetterStore;
import org.noticewright.store.StoreException;

/** Keeps the profile on the desk saved, after each short pause. To be used on one thread. */
final class ProfileSaver {
    static final Duration PAUSE = Duration.ofMillis(600);
    static final Duration RETRY = Duration.ofSeconds(10);

    /** How saving stands. */
    sealed interface State {
        /** Everything is in the store. */
        record Saved() implements State {}

        /** A change waits to be saved. */
        record Changed() implements State {}

        /** The last save failed; the sentence says why and what to do. */
        record Failed(String sentence) implements State {}
    }

    private final LetterStore store;
    private final WorkingProfile profile;
    private final Background background;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", new State.Saved());
    private final ChangeListener<Letter> changed = (value, before, now) -> changed();
    private final Object writing = new Object();
    private AuthorityProfile saved;
    private long ordered;
    private long lastWritten;
    private Background.@Nullable Job pause;

    /** Begins to watch a profile, which the store has as it is now. */
    ProfileSaver(LetterStore store, WorkingProfile profile, Background background) {
        this.store = store;
        this.profile = profile;
        this.background = background;
        this.saved = profile.profile();
        profile.working().letterProperty().addListener(changed);
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    private void changed() {
        if (!(state.get() instanceof State.Failed)) {
            state.set(new State.Changed());
        }
        waitThenSave(PAUSE);
    }

    private void waitThenSave(Duration time) {
        stopWaiting();
        pause = background.later(time, this::save);
    }

    private void save() {
        AuthorityProfile now = profile.profile();
        long order = ++ordered;
        background.start("save-authority", () -> write(order, now), done -> written(order, now), this::failed);
    }

    /** Writes unless a later order has been written already: a slow save must not undo a quick one after it. */
    private boolean write(long order, AuthorityProfile now) throws StoreException {
        synchronized (writing) {
            if (order > lastWritten) {
                store.saveAuthority(now);
                lastWritten = order;
            }
            return true;
        }
    }

    private void written(long order, AuthorityProfile now) {
        if (order < ordered) {
            return;
        }
        saved = now;
        state.set(profile.profile().equals(saved) ? new State.Saved() : new State.Changed());
    }

    private void failed(Exception e) {
        state.set(new State.Failed(
                e instanceof StoreException known
                        ? known.getMessage()
                        : "The authority could not be saved, for a reason that Noticewright does not know."));
        waitThenSave(RETRY);
    }

    /**
     * Saves at once.
     *
     * @return whether everything is in the store
     */
    boolean saveNow() {
        stopWaiting();
        AuthorityProfile now = profile.profile();
        if (now.equals(saved) && state.get() instanceof State.Saved) {
            return true;
        }
        try {
            long order = ++ordered;
            write(order, now);
            written(order, now);
            return true;
        } catch (StoreException e) {
            failed(e);
            return false;
        }
    }

    /** Lets go of the profile; what was not saved stays unsaved. */
    void close() {
        stopWaiting();
        ordered++;
        synchronized (writing) {
            lastWritten = Long.MAX_VALUE; // nor may a save that is on its way bring back what is deleted
        }
        profile.working().letterProperty().removeListener(changed);
    }

    private void stopWaiting() {
        if (pause != null) {
            pause.stop();
            pause = null;
        }
    }
}
