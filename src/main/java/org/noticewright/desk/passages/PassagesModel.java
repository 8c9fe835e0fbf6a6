package org.noticewright.desk.passages;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.noticewright.casework.LetterPassage;
import org.noticewright.casework.RefusedException;
import org.noticewright.compare.Run;
import org.noticewright.compare.WordsComparison;
import org.noticewright.desk.kit.Background;
import org.noticewright.desk.work.WorkingLetter;
import org.noticewright.letter.Letter;

/** The passages of the letter on the desk: which there are, which one is chosen, and what can be done with it. */
final class PassagesModel implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(400);

    private final WorkingLetter working;
    private final PassageSource source;
    private final Background background;
    private final StringProperty find = new SimpleStringProperty(this, "find", "");
    private final BooleanProperty replacedOnly = new SimpleBooleanProperty(this, "replacedOnly");
    private final ObservableList<LetterPassage> shown = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable LetterPassage> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen", null);
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper(this, "fault", "");
    private final ChangeListener<Letter> follow = (value, before, now) -> changed();
    private List<LetterPassage> all = List.of();
    private Background.Job waiting = () -> {};
    private Background.Job running = () -> {};
    private String wanted = "";

    /** Who words a passage in this letter. */
    enum Origin {
        /** The standard wording. */
        STANDARD("standard words"),
        /** The authority's house templates. */
        HOUSE("house words"),
        /** The officer, for this letter. */
        LETTER("replaced in this letter"),
        /** Nothing is printed: the officer took the words away. */
        REMOVED("removed from this letter"),
        /** There are no standard words; it is there to be filled. */
        NOBODY("no standard words");

        final String words;

        Origin(String words) {
            this.words = words;
        }
    }

    /**
     * The passages of a letter; they are listed at once, and anew after each change.
     *
     * @param source tells the standard words of a letter
     */
    PassagesModel(WorkingLetter working, PassageSource source, Background background) {
        this.working = working;
        this.source = source;
        this.background = background;
        working.letterProperty().addListener(follow);
        find.addListener((value, before, now) -> filter());
        replacedOnly.addListener((value, before, now) -> filter());
        read();
    }

    private void changed() {
        waiting.stop();
        waiting = background.later(PAUSE, this::read);
        filter();
    }

    private void read() {
        running.stop();
        Letter letter = working.letter();
        running = background.start(
                "passages",
                () -> source.of(letter),
                list -> {
                    fault.set("");
                    all = list;
                    chooseAgain();
                    filter();
                },
                failure -> fault.set(
                        failure instanceof RefusedException refused
                                ? refused.sentences().getFirst()
                                : "The passages cannot be listed. Restart the program and try again."));
    }

    private void chooseAgain() {
        LetterPassage before = chosen.get();
        String path = !wanted.isEmpty() ? wanted : before == null ? "" : before.path();
        wanted = "";
        chosen.set(all.stream().filter(p -> p.path().equals(path)).findFirst().orElse(null));
    }

    private void filter() {
        List<String> words = Arrays.stream(find.get().toLowerCase(Locale.UK).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<LetterPassage> fits = all.stream()
                .filter(p -> !replacedOnly.get() || replacement(p) != null)
                .filter(p -> words.stream().allMatch(haystack(p)::contains))
                .toList();
        if (!fits.equals(shown)) {
            shown.setAll(fits);
        }
    }

    private String haystack(LetterPassage p) {
        return Stream.of(p.name(), p.standsFor(), where(p), p.beginning(), replacement(p), origin(p).words)
                .filter(Objects::nonNull)
                .reduce("", (a, b) -> a + "\n" + b)
                .toLowerCase(Locale.UK);
    }

    /** What is looked for; each word of it stands somewhere in a shown passage. */
    StringProperty findProperty() {
        return find;
    }

    /** Whether only passages are shown that this letter replaces or removes. */
    BooleanProperty replacedOnlyProperty() {
        return replacedOnly;
    }

    /** The passages that fit what is looked for. */
    ObservableList<LetterPassage> shown() {
        return shown;
    }

    /** The passage that is looked at. */
    ReadOnlyObjectProperty<@Nullable LetterPassage> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Why nothing can be listed; empty for no fault. */
    ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    void choose(@Nullable LetterPassage passage) {
        if (passage != null) {
            chosen.set(passage);
        }
    }

    /** Chooses the passage of a path, now or when it is listed; leaves the filters where they would hide it. */
    void choose(String path) {
        LetterPassage there =
                all.stream().filter(p -> p.path().equals(path)).findFirst().orElse(null);
        if (there == null) {
            wanted = path;
            return;
        }
        if (!shown.contains(there)) {
            find.set("");
            replacedOnly.set(false);
        }
        chosen.set(there);
    }

    /** The words that this letter has in place of the standard ones; blank where it removes them, null for none. */
    @Nullable
    String replacement(LetterPassage passage) {
        return (String) working.value(passage.path());
    }

    /** Who words a passage. */
    Origin origin(LetterPassage passage) {
        String replacement = replacement(passage);
        if (replacement != null) {
            return replacement.isBlank() ? Origin.REMOVED : Origin.LETTER;
        }
        return passage.file() == null ? Origin.NOBODY : passage.isOfHouse() ? Origin.HOUSE : Origin.STANDARD;
    }

    /** What a passage belongs to, in words. */
    String where(LetterPassage passage) {
        Integer basis = passage.basis();
        if (basis == null) {
            return "The letter";
        }
        boolean named = basis < working.letter().bases().size()
                && working.letter().bases().get(basis).exemption() != null;
        return "Ground " + (basis + 1)
                + (named
                        ? ", "
                                + Objects.requireNonNull(working.letter()
                                                .bases()
                                                .get(basis)
                                                .exemption())
                                        .citation()
                        : "");
    }

    /** Begins a replacement with the words that are there. */
    void replace(LetterPassage passage) {
        working.put("replace passage", passage.path(), passage.beginning());
    }

    /** Takes the words of a passage away. */
    void remove(LetterPassage passage) {
        working.put("remove passage", passage.path(), "");
    }

    /** Goes back to the standard words. */
    void restore(LetterPassage passage) {
        working.put("standard words", passage.path(), null);
    }

    /** Types words of a replacement; none at all removes the passage. */
    void type(LetterPassage passage, String words) {
        working.type(passage.path(), passage.standsFor(), words);
    }

    /** The replacement against the words without it. */
    List<Run> difference(LetterPassage passage) {
        return WordsComparison.of(passage.beginning(), Objects.requireNonNullElse(replacement(passage), ""));
    }

    /** What is wrong with a replacement; empty for nothing. */
    String wrong(LetterPassage passage) {
        String words = Objects.requireNonNullElse(replacement(passage), "");
        return words.contains("${") || words.contains("<#")
                ? "Marks such as ${…} and <#…> are printed as they stand here. Write the words instead."
                : "";
    }

    WorkingLetter working() {
        return working;
    }

    @Override
    public void close() {
        working.letterProperty().removeListener(follow);
        waiting.stop();
        running.stop();
    }
}
