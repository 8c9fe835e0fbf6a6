package org.noticewright.desk.cases;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.noticewright.clock.Clock;
import org.noticewright.desk.kit.Background;
import org.noticewright.desk.kit.Messages;
import org.noticewright.desk.shell.Navigator;
import org.noticewright.desk.shell.Place;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.AuthoritySource;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterPath;
import org.noticewright.store.AuthorityProfile;
import org.noticewright.store.FindingsCount;
import org.noticewright.store.LetterStore;

/** What is asked before a letter is begun. Only its kind must be chosen; the rest can wait. To be used on one thread. */
public final class NewLetterModel {
    private final LetterStore store;
    private final FirstLetter first;
    private final Function<Letter, FindingsCount> findings;
    private final DueDates dates;
    private final LocalDate today;
    private final Background background;
    private final Navigator navigator;
    private final Messages messages;

    private final ObjectProperty<@Nullable LetterKind> kind = new SimpleObjectProperty<>(this, "kind");
    private final StringProperty reference = new SimpleStringProperty(this, "reference", "");
    private final StringProperty subject = new SimpleStringProperty(this, "subject", "");
    private final StringProperty received = new SimpleStringProperty(this, "received", "");
    private final ObservableList<AuthorityProfile> authorities = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable AuthorityProfile> authority = new SimpleObjectProperty<>(this, "authority");
    private final StringProperty kindFault = new SimpleStringProperty(this, "kindFault", "");
    private final StringProperty receivedFault = new SimpleStringProperty(this, "receivedFault", "");
    private final BooleanProperty loaded = new SimpleBooleanProperty(this, "loaded");
    private boolean beginning;

    /**
     * An empty form; {@link #load} fetches the authorities.
     *
     * @param findings counts what the checks find in a letter; called in the background
     * @param time says which day it is
     */
    public NewLetterModel(
            LetterStore store,
            Exemptions exemptions,
            Function<Letter, FindingsCount> findings,
            Clock clock,
            InstantSource time,
            Background background,
            Navigator navigator,
            Messages messages) {
        this.store = store;
        this.first = new FirstLetter(exemptions);
        this.findings = findings;
        this.today = Days.today(time);
        this.dates = new DueDates(clock, today);
        this.background = background;
        this.navigator = navigator;
        this.messages = messages;
        kind.addListener((value, before, now) -> kindFault.set(""));
        received.addListener((value, before, now) -> receivedFault.set(""));
    }

    private record Profiles(List<AuthorityProfile> all, Optional<String> chosen) {}

    /** Fetches the authorities and chooses the one that new letters take. */
    void load() {
        background.start(
                "authorities",
                () -> new Profiles(store.authorities(), store.defaultAuthority()),
                this::loaded,
                failure -> messages.failed(Sentences.of(failure, "The authorities could not be read")));
    }

    private void loaded(Profiles profiles) {
        authorities.setAll(profiles.all());
        authority.set(standard(profiles));
        loaded.set(true);
    }

    /** The chosen one, but the sample only where there is no other: it is the chosen one as long as it came first. */
    private static @Nullable AuthorityProfile standard(Profiles profiles) {
        List<AuthorityProfile> own =
                profiles.all().stream().filter(profile -> !isSample(profile)).toList();
        List<AuthorityProfile> candidates = own.isEmpty() ? profiles.all() : own;
        return candidates.stream()
                .filter(profile -> profiles.chosen().equals(Optional.of(profile.id())))
                .findFirst()
                .orElse(candidates.isEmpty() ? null : candidates.getFirst());
    }

    private static boolean isSample(@Nullable AuthorityProfile profile) {
        return profile != null && profile.id().equals(SampleCase.AUTHORITY);
    }

    /** Begins the letter and goes to it; says in place what hinders. */
    void begin() {
        LetterKind chosen = kind.get();
        if (chosen == null) {
            kindFault.set("Choose what kind of letter this is.");
        }
        checkReceived();
        if (chosen == null || !receivedFault.get().isEmpty() || beginning) {
            return;
        }
        Letter letter = letter(chosen);
        beginning = true;
        background.start(
                "begin",
                () -> store.add(letter, findings.apply(letter)),
                id -> navigator.go(new Place.Editor(id)),
                failure -> {
                    beginning = false;
                    messages.failed(Sentences.of(failure, "The letter could not be begun"));
                });
    }

    /** Says what is wrong with the date that was typed. */
    void checkReceived() {
        receivedFault.set(
                received.get().isBlank()
                        ? ""
                        : Days.read(received.get())
                                .map(day -> day.isAfter(today) ? "This day is still to come. Correct the date." : "")
                                .orElse("This is no date. Write day/month/year, such as 14/05/2026."));
    }

    private Letter letter(LetterKind chosen) {
        Letter letter = first.of(chosen);
        letter = with(letter, "reference", text(reference));
        letter = with(letter, "subject", text(subject));
        letter = with(letter, "received", Days.read(received.get()).orElse(null));
        AuthorityProfile profile = authority.get();
        return with(letter, "authority", profile == null ? null : new AuthoritySource.Named(profile.id()));
    }

    private static Letter with(Letter letter, String path, @Nullable Object value) {
        return LetterPath.parse(path).write(letter, value);
    }

    private static @Nullable String text(StringProperty typed) {
        String text = typed.get().strip();
        return text.isEmpty() ? null : text;
    }

    /** Goes back to the list; nothing was stored. */
    void cancel() {
        navigator.go(new Place.Cases());
    }

    /** Whether no letter can be begun. */
    boolean isReadOnly() {
        return store.isReadOnly();
    }

    /** When the reply will be due, in words; empty until the day of receipt is known. */
    StringBinding due() {
        return Bindings.createStringBinding(
                () -> Days.read(received.get())
                        .filter(day -> !day.isAfter(today))
                        .map(day ->
                                "Reply due by " + DueDates.day(dates.reply(day, null)) + ", the twentieth working day.")
                        .orElse(""),
                received);
    }

    /** What is to be known about the authority that is chosen; empty for nothing. */
    StringBinding authorityNote() {
        return Bindings.createStringBinding(
                () -> {
                    if (isSample(authority.get())) {
                        return "This is the sample. Add your own authority under Authorities before you write in earnest.";
                    }
                    return loaded.get() && authorities.isEmpty()
                            ? "There is no authority yet. You can begin without one, and add it under Authorities."
                            : "";
                },
                authority,
                authorities,
                loaded);
    }

    ObjectProperty<@Nullable LetterKind> kindProperty() {
        return kind;
    }

    StringProperty referenceProperty() {
        return reference;
    }

    StringProperty subjectProperty() {
        return subject;
    }

    /** The day of receipt as it was typed. */
    StringProperty receivedProperty() {
        return received;
    }

    ObservableList<AuthorityProfile> authorities() {
        return authorities;
    }

    ObjectProperty<@Nullable AuthorityProfile> authorityProperty() {
        return authority;
    }

    StringProperty kindFaultProperty() {
        return kindFault;
    }

    StringProperty receivedFaultProperty() {
        return receivedFault;
    }

    /** Whether the authorities are there. */
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded;
    }
}
