package org.noticewright.desk.cases;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import org.noticewright.casework.MovedDueDates;
import org.noticewright.clock.Clock;
import org.noticewright.desk.kit.Background;
import org.noticewright.desk.kit.Messages;
import org.noticewright.store.CaseId;
import org.noticewright.store.CaseRow;
import org.noticewright.store.LetterStore;
import org.noticewright.store.Status;
import org.noticewright.store.StoreException;

/** The list of cases, and what of it is shown: by words, exemption and status. To be used on one thread. */
public final class CasesModel {
    /** How long a writer must pause before the letters are searched. */
    static final Duration PAUSE = Duration.ofMillis(60);

    /** What there is to see. */
    enum Showing {
        /** The cases are being read. */
        LOADING,
        /** Some cases. */
        CASES,
        /** The store has no case. */
        NO_CASE,
        /** No case has what was typed and chosen. */
        NOTHING_FOUND
    }

    private final LetterStore store;
    private final Clock clock;
    private final InstantSource time;
    private final Background background;
    private final Messages messages;

    private Map<CaseId, LocalDate> before = Map.of();
    private final ReadOnlyStringWrapper moved = new ReadOnlyStringWrapper(this, "moved", "");

    private final ObservableList<CaseLine> all = FXCollections.observableArrayList();
    private final FilteredList<CaseLine> shown = new FilteredList<>(all);
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final ObjectProperty<@Nullable String> exemption = new SimpleObjectProperty<>(this, "exemption");
    private final ObjectProperty<@Nullable Status> status = new SimpleObjectProperty<>(this, "status");
    private final ObjectProperty<@Nullable CaseLine> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper(this, "count", "");
    private final ReadOnlyObjectWrapper<Showing> showing =
            new ReadOnlyObjectWrapper<>(this, "showing", Showing.LOADING);

    private boolean loaded;
    private long loads;
    private @Nullable Set<CaseId> found;
    private boolean finding;
    private boolean findAgain;
    private Background.@Nullable Job pause;

    /**
     * A list that is empty until {@link #load} has filled it.
     *
     * @param clock reckons due dates
     * @param time says which day it is
     */
    public CasesModel(LetterStore store, Clock clock, InstantSource time, Background background, Messages messages) {
        this.store = store;
        this.clock = clock;
        this.time = time;
        this.background = background;
        this.messages = messages;
        typed.addListener((value, before, now) -> typed());
        exemption.addListener((value, before, now) -> filter());
        status.addListener((value, before, now) -> filter());
    }

    /** Reads the cases anew. */
    public void load() {
        load(null);
    }

    /** Reads the cases anew, and chooses one where it is shown. */
    void load(@Nullable CaseId choose) {
        long mine = ++loads;
        background.start(
                "cases",
                this::read,
                read -> {
                    if (mine == loads) {
                        before = read.before();
                        loaded(read.lines(), choose);
                    }
                },
                failure ->
                        messages.failed(Sentences.of(failure, "The cases could not be read"), "Try again", this::load));
    }

    private record Read(List<CaseLine> lines, Map<CaseId, LocalDate> before) {}

    private Read read() throws StoreException {
        DueDates dates = dates();
        Map<CaseId, LocalDate> formerly = MovedDueDates.of(store);
        return new Read(
                store.cases().stream()
                        .map(row -> CaseLine.of(row, dates, formerly.get(row.id())))
                        .toList(),
                formerly);
    }

    private DueDates dates() {
        return new DueDates(clock, Days.today(time));
    }

    private void loaded(List<CaseLine> lines, @Nullable CaseId choose) {
        CaseId wanted = choose == null ? chosenId() : choose;
        loaded = true;
        all.setAll(lines);
        filter();
        choose(wanted);
        if (isTyped()) {
            find();
        }
    }

    private @Nullable CaseId chosenId() {
        CaseLine line = chosen.get();
        return line == null ? null : line.id();
    }

    private void choose(@Nullable CaseId id) {
        chosen.set(
                shown.stream().filter(line -> line.id().equals(id)).findFirst().orElse(null));
    }

    /** Reads one case anew, which has changed. */
    void refresh(CaseId id) {
        background.start(
                "case",
                () -> store.row(id),
                row -> row.ifPresent(this::replace),
                failure -> messages.failed(Sentences.of(failure, "The case could not be read")));
    }

    private void replace(CaseRow row) {
        indexOf(row.id()).ifPresent(index -> {
            boolean wasChosen = row.id().equals(chosenId());
            all.set(index, CaseLine.of(row, dates(), before.get(row.id())));
            filter();
            if (wasChosen) {
                choose(row.id());
            }
        });
    }

    /** Takes one case out, which the store no longer has. */
    void remove(CaseId id) {
        indexOf(id).ifPresent(index -> {
            all.remove((int) index);
            filter();
        });
    }

    private Optional<Integer> indexOf(CaseId id) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(id)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private boolean isTyped() {
        return !typed.get().isBlank();
    }

    private void typed() {
        if (pause != null) {
            pause.stop();
        }
        if (isTyped()) {
            pause = background.later(PAUSE, this::find);
        } else {
            found = null;
            filter();
        }
    }

    /**
     * Searches for what is typed now. One search at a time: what was typed meanwhile is searched for next, and only the
     * newest result is shown.
     */
    private void find() {
        if (finding) {
            findAgain = true;
            return;
        }
        finding = true;
        String words = typed.get();
        background.start("find", () -> store.find(words), ids -> found(words, ids), this::findFailed);
    }

    private void found(String words, Set<CaseId> ids) {
        finding = false;
        if (words.equals(typed.get())) {
            found = ids;
            filter();
        }
        next();
    }

    private void findFailed(Exception failure) {
        finding = false;
        messages.failed(Sentences.of(failure, "The letters could not be searched"));
        next();
    }

    private void next() {
        if (findAgain) {
            findAgain = false;
            if (isTyped()) {
                find();
            }
        }
    }

    private void filter() {
        Set<CaseId> ids = found;
        String relied = exemption.get();
        Status stands = status.get();
        shown.setPredicate(line -> (ids == null || ids.contains(line.id()))
                && (relied == null || line.row().exemptions().contains(relied))
                && (stands == null || line.row().status() == stands));
        String of = CaseWords.cases(all.size(), "case");
        count.set(!loaded ? "" : isNarrowed() ? shown.size() + " of " + of : of);
        showing.set(showing());
        long others = all.stream().filter(CaseLine::isMoved).count();
        moved.set(
                others == 0
                        ? ""
                        : others == 1
                                ? "The bank holidays were changed: one open case is due on another day than before."
                                : "The bank holidays were changed: " + others
                                        + " open cases are due on another day than before.");
    }

    /** That other bank holidays moved due dates, in a sentence; empty where none was moved. */
    ReadOnlyStringProperty movedProperty() {
        return moved.getReadOnlyProperty();
    }

    /** Says no longer on which day the cases were due before the bank holidays changed. */
    void putMovedAway() {
        try {
            MovedDueDates.putAway(store);
            load();
        } catch (StoreException e) {
            messages.failed(e.getMessage());
        }
    }

    private Showing showing() {
        if (!loaded) {
            return Showing.LOADING;
        }
        if (all.isEmpty()) {
            return Showing.NO_CASE;
        }
        return shown.isEmpty() ? Showing.NOTHING_FOUND : Showing.CASES;
    }

    private boolean isNarrowed() {
        return isTyped() || exemption.get() != null || status.get() != null;
    }

    /** Shows every case again. */
    void clear() {
        typed.set("");
        exemption.set(null);
        status.set(null);
    }

    /** The cases that are shown, the one changed last first. */
    ObservableList<CaseLine> shown() {
        return shown;
    }

    /** Words that the letters of the cases shown must hold. */
    StringProperty typedProperty() {
        return typed;
    }

    /** The id of the exemption that the cases shown rely on; null for any or none. */
    ObjectProperty<@Nullable String> exemptionProperty() {
        return exemption;
    }

    /** Where the cases shown stand; null for anywhere. */
    ObjectProperty<@Nullable Status> statusProperty() {
        return status;
    }

    /** The case that is chosen in the list. */
    ObjectProperty<@Nullable CaseLine> chosenProperty() {
        return chosen;
    }

    /** How many are shown, in words. */
    ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** What there is to see. */
    ReadOnlyObjectProperty<Showing> showingProperty() {
        return showing.getReadOnlyProperty();
    }
}
