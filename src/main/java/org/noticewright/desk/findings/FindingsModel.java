package org.noticewright.desk.findings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.noticewright.casework.RefusedException;
import org.noticewright.check.Excerpts;
import org.noticewright.check.FixAction;
import org.noticewright.check.JudgedFinding;
import org.noticewright.check.Judgement;
import org.noticewright.check.Severity;
import org.noticewright.desk.kit.Background;
import org.noticewright.desk.work.Part;
import org.noticewright.desk.work.WorkingLetter;
import org.noticewright.letter.Acceptance;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterPath;
import org.noticewright.store.FindingsCount;

/** Follows the letter on the desk with the checks; newest letter wins. To be used on one thread. */
public final class FindingsModel implements AutoCloseable {
    /** How long a writer must pause before the letter is checked. */
    static final Duration PAUSE = Duration.ofMillis(150);

    /** Judges a letter on a thread of the background. */
    @FunctionalInterface
    public interface Judge {
        /** What the checks find. */
        Judgement of(Letter letter) throws RefusedException;
    }

    private final WorkingLetter working;
    private final Judge judge;
    private final Background background;
    private final javafx.beans.value.ChangeListener<Letter> follow = (value, before, now) -> later();
    private final ReadOnlyObjectWrapper<Judgement> judgement =
            new ReadOnlyObjectWrapper<>(this, "judgement", new Judgement(List.of()));
    private final ReadOnlyObjectWrapper<Map<Part, String>> byPart =
            new ReadOnlyObjectWrapper<>(this, "byPart", Map.of());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "Checking…");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper(this, "trouble", "");
    private Background.@Nullable Job pause;
    private Background.@Nullable Job running;

    /** Begins to follow the letter, and checks it at once. */
    public FindingsModel(WorkingLetter working, Judge judge, Background background) {
        this.working = working;
        this.judge = judge;
        this.background = background;
        working.letterProperty().addListener(follow);
        check();
    }

    private void later() {
        stop(pause);
        pause = background.later(PAUSE, this::check);
    }

    private void check() {
        stop(running);
        Letter letter = working.letter();
        running = background.start("check", () -> judge.of(letter), this::show, this::fail);
    }

    private void show(Judgement now) {
        trouble.set("");
        judgement.set(now);
        byPart.set(words(now));
        FindingsCount count = count();
        summary.set(words(count.errors(), count.warnings(), "No errors, no warnings"));
    }

    private void fail(Exception e) {
        trouble.set(
                e instanceof RefusedException refused
                        ? refused.sentences().getFirst()
                        : "The checks could not be run on this letter. Please report it.");
    }

    private static Map<Part, String> words(Judgement judgement) {
        Map<Part, List<JudgedFinding>> open = new LinkedHashMap<>();
        for (JudgedFinding one : judgement.findings()) {
            if (one.isOpen() && one.finding().severity() != Severity.INFO) {
                open.computeIfAbsent(Part.holding(one.finding().field()), part -> new ArrayList<>())
                        .add(one);
            }
        }
        Map<Part, String> words = new LinkedHashMap<>();
        open.forEach(
                (part, found) -> words.put(part, words(of(found, Severity.ERROR), of(found, Severity.WARNING), "")));
        return Map.copyOf(words);
    }

    private static int of(List<JudgedFinding> found, Severity severity) {
        return (int) found.stream()
                .filter(one -> one.isOpen() && one.finding().severity() == severity)
                .count();
    }

    private static String words(int errors, int warnings, String none) {
        String first = errors == 0 ? "" : errors == 1 ? "1 error" : errors + " errors";
        String second = warnings == 0 ? "" : warnings == 1 ? "1 warning" : warnings + " warnings";
        String both = first.isEmpty() || second.isEmpty() ? first + second : first + ", " + second;
        return both.isEmpty() ? none : both;
    }

    /** What the checks found in the letter, as of the last pause. */
    public ReadOnlyObjectProperty<Judgement> judgementProperty() {
        return judgement.getReadOnlyProperty();
    }

    /** How many errors and warnings each part has, in words; parts without any are left out. */
    public ReadOnlyObjectProperty<Map<Part, String>> byPartProperty() {
        return byPart.getReadOnlyProperty();
    }

    /** How many there are, in words. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Why the letter cannot be checked, in a sentence; empty while it can. */
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** How many open errors and warnings there are. */
    public FindingsCount count() {
        List<JudgedFinding> found = judgement.get().findings();
        return new FindingsCount(of(found, Severity.ERROR), of(found, Severity.WARNING));
    }

    /** Goes to the field of a finding and marks its words. */
    public void go(JudgedFinding one) {
        Excerpts.Span place = one.place();
        if (place == null) {
            working.want(one.finding().field());
        } else {
            working.want(one.finding().field(), place.start(), place.end());
        }
    }

    /** Mends a finding that can be mended as the letter is; it can be undone. */
    public void mend(JudgedFinding one) {
        FixAction action = one.action();
        if (action != null) {
            working.change("mend of " + one.finding().id(), action.field(), letter -> mended(letter, action));
        }
    }

    private static Letter mended(Letter letter, FixAction action) {
        LetterPath path = LetterPath.parse(action.field());
        return switch (action) {
            case FixAction.ReplaceWords replace ->
                path.read(letter) instanceof String typed
                        ? replace.in(typed).map(now -> path.write(letter, now)).orElse(letter)
                        : letter;
            case FixAction.RestorePassage restore -> path.write(letter, null);
            case FixAction.SetField set -> path.write(letter, set.value());
        };
    }

    /**
     * Lets a finding stand, for a reason that is kept with the letter; it can be undone.
     *
     * @param reason not blank
     */
    public void accept(JudgedFinding one, String reason) {
        if (reason.isBlank() || !one.mayBeAccepted()) {
            return;
        }
        Acceptance acceptance = one.finding().accept(reason.strip(), null);
        working.change("accept " + one.finding().id(), "", letter -> {
            List<Acceptance> accepted = without(letter, acceptance);
            accepted.add(acceptance);
            return withAccepted(letter, accepted);
        });
    }

    /** Takes back that a finding may stand; it can be undone. */
    public void withdraw(JudgedFinding one) {
        Acceptance acceptance = one.finding().accept("", null);
        working.change(
                "withdraw acceptance of " + one.finding().id(),
                "",
                letter -> withAccepted(letter, without(letter, acceptance)));
    }

    private static List<Acceptance> without(Letter letter, Acceptance acceptance) {
        Function<Acceptance, String> key = a -> a.check() + "/" + a.words();
        return new ArrayList<>(letter.accepted().stream()
                .filter(old -> !key.apply(old).equals(key.apply(acceptance)))
                .toList());
    }

    private static Letter withAccepted(Letter letter, List<Acceptance> accepted) {
        return LetterPath.parse("accepted").write(letter, accepted);
    }

    private static void stop(Background.@Nullable Job job) {
        if (job != null) {
            job.stop();
        }
    }

    @Override
    public void close() {
        working.letterProperty().removeListener(follow);
        stop(pause);
        stop(running);
    }
}
