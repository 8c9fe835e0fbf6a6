package org.noticewright.desk.authorities;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.noticewright.casework.AuthorityExchange;
import org.noticewright.casework.RefusedException;
import org.noticewright.desk.kit.Background;
import org.noticewright.desk.kit.Messages;
import org.noticewright.letter.Authority;
import org.noticewright.store.AuthorityProfile;
import org.noticewright.store.LetterStore;
import org.noticewright.store.StoreException;
import org.noticewright.wording.Wording;
import org.noticewright.wording.WordingException;

/** The profiles, the one that is open, and what can be done with them. To be used on one thread. */
public final class AuthoritiesModel {
    private final LetterStore store;
    private final AuthorityExchange exchange;
    private final Background background;
    private final Messages messages;
    private final InstantSource time;
    private final ObservableList<ProfileRow> rows = FXCollections.observableArrayList();
    private final ObservableList<ProfileRow> rowsToSee = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyObjectWrapper<@Nullable WorkingProfile> open = new ReadOnlyObjectWrapper<>(this, "open");
    private final ReadOnlyStringWrapper saving = new ReadOnlyStringWrapper(this, "saving", "");
    private final ReadOnlyStringWrapper templatesFault = new ReadOnlyStringWrapper(this, "templatesFault", "");
    private @Nullable ProfileSaver saver;
    private @Nullable String checkedTemplates;

    /** With nothing loaded yet. */
    public AuthoritiesModel(
            LetterStore store,
            AuthorityExchange exchange,
            Background background,
            Messages messages,
            InstantSource time) {
        this.store = store;
        this.exchange = exchange;
        this.background = background;
        this.messages = messages;
        this.time = time;
    }

    /** The profiles, by name as of the last load. */
    public ObservableList<ProfileRow> rows() {
        return rowsToSee;
    }

    /** The profile whose form is shown; null where there is none. */
    public ReadOnlyObjectProperty<@Nullable WorkingProfile> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** How saving stands, in words. */
    public ReadOnlyStringProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /** What is wrong with the folder of house templates of the open profile, in words; empty for nothing. */
    public ReadOnlyStringProperty templatesFaultProperty() {
        return templatesFault.getReadOnlyProperty();
    }

    /** Whether nothing can be changed here. */
    public boolean isReadOnly() {
        return store.isReadOnly();
    }

    /** Reads the profiles; opens the one that was open, else the default one, else the first. */
    public void load() {
        WorkingProfile now = open.get();
        attempt(() -> load(now == null ? "" : now.id()));
    }

    private void load(String wanted) throws StoreException {
        String chosen = store.defaultAuthority().orElse("");
        rows.setAll(store.authorities().stream()
                .map(AuthorityProfile::authority)
                .map(a -> new ProfileRow(String.valueOf(a.id()), WorkingProfile.nameOf(a), chosen.equals(a.id())))
                .toList());
        show(row(wanted)
                .or(() -> row(chosen))
                .or(() -> rows.stream().findFirst())
                .map(ProfileRow::id)
                .orElse(null));
    }

    Optional<ProfileRow> row(String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** Opens a profile, after what was typed in the one before is saved. */
    public void open(String id) {
        WorkingProfile now = open.get();
        if ((now == null || !now.id().equals(id)) && leave()) {
            attempt(() -> show(id));
        }
    }

    private void show(@Nullable String id) throws StoreException {
        if (saver != null) {
            saver.close();
            saver = null;
        }
        Optional<AuthorityProfile> profile = id == null ? Optional.empty() : store.authority(id);
        if (profile.isEmpty()) {
            open.set(null);
            return;
        }
        WorkingProfile working = new WorkingProfile(profile.get(), time);
        ProfileSaver watch = new ProfileSaver(store, working, background);
        saver = watch;
        watch.stateProperty().addListener((value, before, now) -> saving.set(words(now)));
        saving.set("");
        working.working().letterProperty().addListener((value, before, now) -> follow(working));
        checkedTemplates = null;
        templatesFault.set("");
        open.set(working);
        follow(working);
    }

    private static String words(ProfileSaver.State state) {
        return switch (state) {
            case ProfileSaver.State.Saved saved -> "Saved";
            case ProfileSaver.State.Changed changed -> "Saving…";
            case ProfileSaver.State.Failed(String sentence) -> sentence;
        };
    }

    private void follow(WorkingProfile working) {
        row(working.id()).ifPresent(row -> row.nameProperty().set(working.name()));
        String folder = working.authority().templates();
        if (folder == null) {
            checkedTemplates = null;
            templatesFault.set("");
        } else if (!folder.equals(checkedTemplates)) {
            checkedTemplates = folder;
            background.start(
                    "check-templates",
                    () -> faultOf(Path.of(folder)),
                    fault -> {
                        if (folder.equals(checkedTemplates)) {
                            templatesFault.set(fault);
                        }
                    },
                    e -> templatesFault.set("The folder cannot be read. Choose another one."));
        }
    }

    private static String faultOf(Path folder) {
        try {
            Wording.of(folder);
            return "";
        } catch (WordingException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** Checks the house templates again, after somebody has mended a file of them. */
    public void checkTemplatesAgain() {
        checkedTemplates = null;
        withOpen(this::follow);
    }

    /** Adds a profile and opens it. */
    public void add() {
        addAndOpen(NewProfiles.blank(this::isTaken));
    }

    /** Adds a copy of the open profile and opens it. */
    public void duplicate() {
        withOpen(working -> addAndOpen(NewProfiles.copyOf(working.profile(), this::isTaken)));
    }

    private boolean isTaken(String id) {
        return row(id).isPresent();
    }

    private void addAndOpen(AuthorityProfile profile) {
        if (leave()) {
            attempt(() -> {
                store.saveAuthority(profile);
                load(profile.id());
            });
        }
    }

    /** Deletes the open profile; the message offers to take that back. */
    public void delete() {
        withOpen(working -> {
            AuthorityProfile profile = working.profile();
            boolean wasDefault =
                    row(working.id()).map(row -> row.isDefaultProperty().get()).orElse(false);
            attempt(() -> {
                if (saver != null) {
                    saver.close();
                    saver = null;
                }
                store.deleteAuthority(profile.id());
                load("");
                messages.done(
                        "%s was deleted. Letters that name it keep its name and need another authority before they go out."
                                .formatted(working.name()),
                        "Undo",
                        () -> putBack(profile, wasDefault));
            });
        });
    }

    private void putBack(AuthorityProfile profile, boolean asDefault) {
        if (leave()) {
            attempt(() -> {
                store.saveAuthority(profile);
                if (asDefault) {
                    store.setDefaultAuthority(profile.id());
                }
                load(profile.id());
            });
        }
    }

    /** Has new letters take the open profile. */
    public void makeDefault() {
        withOpen(working -> attempt(() -> {
            store.setDefaultAuthority(working.id());
            rows.forEach(row -> row.isDefaultProperty().set(row.id().equals(working.id())));
            messages.done("New letters take %s.".formatted(working.name()));
        }));
    }

    /** Takes an authority file in, in place of a profile of the same id; the message offers to take that back. */
    public void importFile(Path file) {
        background.start("import-authority", () -> exchange.read(file), this::imported, this::failed);
    }

    private void imported(AuthorityProfile profile) {
        if (!leave()) {
            return;
        }
        attempt(() -> {
            Optional<AuthorityProfile> before = store.authority(profile.id());
            store.saveAuthority(profile);
            load(profile.id());
            String name = WorkingProfile.nameOf(profile.authority());
            if (before.isPresent()) {
                messages.done(
                        "%s was imported in place of the profile that had its name in letters, \"%s\"."
                                .formatted(name, profile.id()),
                        "Undo",
                        () -> putBack(before.get(), false));
            } else {
                messages.done("%s was imported.".formatted(name));
            }
        });
    }

    /** Writes the open profile as an authority file, with its logo beside it. */
    public void exportTo(Path file) {
        withOpen(working -> {
            AuthorityProfile profile = working.profile();
            background.start(
                    "export-authority",
                    () -> exchange.write(profile, file),
                    written -> messages.done(exported(written)),
                    this::failed);
        });
    }

    private static String exported(List<Path> written) {
        return written.size() == 1
                ? "The authority was written to %s.".formatted(written.getFirst())
                : "The authority was written to %s, and its logo beside it to %s."
                        .formatted(written.getFirst(), written.getLast().getFileName());
    }

    /** What an export of the open profile is called at first. */
    public String suggestedFileName() {
        WorkingProfile working = open.get();
        return (working == null ? "authority" : working.id()) + ".authority.json";
    }

    /** Puts a picture into the letterhead of the open profile. */
    public void chooseLogo(Path picture) {
        withOpen(working -> background.start(
                "read-logo",
                () -> exchange.logo(picture),
                bytes -> working.chooseLogo(String.valueOf(picture.getFileName()), bytes),
                this::failed));
    }

    /** Keeps what was typed; says so where that fails. */
    public boolean leave() {
        if (saver == null || saver.saveNow()) {
            return true;
        }
        messages.failed(saving.get());
        return false;
    }

    private void withOpen(Consumer<WorkingProfile> action) {
        WorkingProfile working = open.get();
        if (working != null) {
            action.accept(working);
        }
    }

    /** Something that the store may refuse. */
    private interface Attempt {
        void run() throws StoreException;
    }

    private void attempt(Attempt attempt) {
        try {
            attempt.run();
        } catch (StoreException e) {
            messages.failed(e.getMessage());
        }
    }

    private void failed(Exception e) {
        messages.failed(
                e instanceof RefusedException refused
                        ? String.join(" ", refused.sentences())
                        : "This did not work, for a reason that Noticewright does not know. Try it again.");
    }

    /** The authority that is open, for tests of what is kept. */
    Optional<Authority> openAuthority() {
        return Optional.ofNullable(open.get()).map(WorkingProfile::authority);
    }
}
