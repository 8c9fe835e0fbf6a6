package org.noticewright.desk.scrutiny;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.noticewright.casework.Format;
import org.noticewright.casework.RefusedException;
import org.noticewright.casework.ScrutiniseLetter;
import org.noticewright.check.Excerpts;
import org.noticewright.desk.kit.Background;
import org.noticewright.desk.kit.Messages;
import org.noticewright.desk.work.WorkingLetter;
import org.noticewright.letter.Letter;
import org.noticewright.scrutiny.Asked;
import org.noticewright.scrutiny.Asked.Passage;

/** What a reader of the letter on the desk will ask, and what answers; follows the letter. To be used on one thread. */
public final class ScrutinyModel {
    private final WorkingLetter working;
    private final Page page;
    private final Supplier<@Nullable Path> folder;
    private final Background background;
    private final Messages messages;
    private final Consumer<Path> viewer;
    private final ReadOnlyObjectWrapper<List<Asked>> asked = new ReadOnlyObjectWrapper<>(this, "asked", List.of());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper(this, "name", "");
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper(this, "fault", "");

    /** Writes the page for the file. */
    @FunctionalInterface
    public interface Page {
        /** Writes it whole or not at all; called in the background. */
        void write(Letter letter, Path target) throws RefusedException;
    }

    /**
     * Begins to follow what is asked.
     *
     * @param asked of the letter as of the last pause
     * @param folder where files go at first; null for where the person was last
     * @param viewer opens a file in the system's viewer
     */
    public ScrutinyModel(
            WorkingLetter working,
            ObservableValue<List<Asked>> asked,
            Page page,
            Supplier<@Nullable Path> folder,
            Background background,
            Messages messages,
            Consumer<Path> viewer) {
        this.working = working;
        this.page = page;
        this.folder = folder;
        this.background = background;
        this.messages = messages;
        this.viewer = viewer;
        asked.subscribe(this::show);
    }

    private void show(List<Asked> now) {
        asked.set(now);
        long without = now.stream().filter(each -> !each.isAnswered()).count();
        name.set(without == 0 ? "Questions" : "Questions: " + without + " open");
        summary.set(
                now.isEmpty()
                        ? "A reader asks nothing yet: this letter refuses nothing."
                        : without == 0
                                ? "The letter has an answer to each of these " + now.size() + " questions."
                                : "Nothing answers " + without + " of these " + now.size() + " questions.");
    }

    /** The questions, in the order in which a reader asks them. */
    public ReadOnlyObjectProperty<List<Asked>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** How many have an answer, in a sentence. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** What the view is called, with the number of questions without an answer. */
    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /** Why the page could not be saved, with what to do; empty for nothing. */
    public ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** Goes to the field that answers a question, or that would. */
    public void go(Asked one) {
        if (one.isAnswered()) {
            go(one.passages().getFirst());
        } else {
            working.want(one.place());
        }
    }

    /** Goes to some words of the letter and marks them where they were typed. */
    public void go(Passage passage) {
        Object typed = working.value(passage.field());
        Excerpts.Span place = typed instanceof String text
                ? Excerpts.in(text, passage.words()).orElse(null)
                : null;
        if (place == null) {
            working.want(passage.field());
        } else {
            working.want(passage.field(), place.start(), place.end());
        }
    }

    /** A name for the file of the page. */
    public String suggestedName() {
        return ScrutiniseLetter.suggestedName(working.letter(), Format.PDF);
    }

    /** Where files go at first; null for where the person was last. */
    public @Nullable Path folder() {
        return folder.get();
    }

    /** Writes the page of the letter as it is, as a PDF of its own. */
    public void save(Path target) {
        Letter letter = working.letter();
        fault.set("");
        background.start(
                "questions-page",
                () -> {
                    page.write(letter, target);
                    return target;
                },
                written -> messages.done("Wrote " + written + ".", "Open", () -> viewer.accept(written)),
                e -> fault.set(
                        e instanceof RefusedException known
                                ? String.join(" ", known.sentences())
                                : "The page could not be saved, for a reason that Noticewright does not know."));
    }
}
