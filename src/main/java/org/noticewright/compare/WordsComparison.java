package org.noticewright.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.noticewright.compare.Run.Kind;

/**
 * Compares two texts by words. What is the same and what was removed, joined, is the old text; what is the same and what
 * was added, joined, is the new one, to the last blank.
 */
public final class WordsComparison {
    /** Words, blanks, and every other character by itself. */
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}_'’]+|\\s+|.", Pattern.DOTALL);

    /**
     * How many pairs of words are looked at, at most. Beyond it, which two texts of some 1,500 words reach that have
     * nothing in common at their ends, the middle counts as replaced as a whole, so that a window never waits.
     */
    private static final long MOST_PAIRS = 10_000_000;

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder blanks = new StringBuilder();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    private WordsComparison() {}

    /** The runs of words of two texts, in the order of reading: where words were replaced, the removed ones first. */
    public static List<Run> of(String old, String now) {
        WordsComparison comparison = new WordsComparison();
        comparison.compare(tokens(old), tokens(now));
        comparison.end();
        return List.copyOf(comparison.runs);
    }

    /**
     * The runs with less of what stayed the same: of a long run only some words beside a change remain, and "…" for the
     * others.
     *
     * @param words how many remain on each side of a change
     */
    public static List<Run> nearChanges(List<Run> runs, int words) {
        List<Run> near = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            near.add(run.kind() == Kind.SAME ? shortened(run, i > 0, i < runs.size() - 1, words) : run);
        }
        return List.copyOf(near);
    }

    private static Run shortened(Run run, boolean afterChange, boolean beforeChange, int words) {
        List<String> tokens = tokens(run.words());
        int keep = 2 * words; // a word and the blank beside it
        int head = afterChange ? keep : 0;
        int tail = beforeChange ? keep : 0;
        if (tokens.size() <= head + tail + keep) {
            return run;
        }
        return new Run(
                Kind.SAME,
                String.join("", tokens.subList(0, head))
                        + "…"
                        + String.join("", tokens.subList(tokens.size() - tail, tokens.size())));
    }

    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            tokens.add(token.group());
        }
        return tokens;
    }

    private void compare(List<String> old, List<String> now) {
        int head = 0;
        int shorter = Math.min(old.size(), now.size());
        while (head < shorter && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        old.subList(0, head).forEach(this::same);
        middle(old.subList(head, old.size() - tail), now.subList(head, now.size() - tail));
        old.subList(old.size() - tail, old.size()).forEach(this::same);
    }

    private void middle(List<String> old, List<String> now) {
        if ((long) old.size() * now.size() > MOST_PAIRS) {
            change(old, now);
            return;
        }
        int at = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            old.subList(at, delta.getSource().getPosition()).forEach(this::same);
            change(delta.getSource().getLines(), delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        old.subList(at, old.size()).forEach(this::same);
    }

    /** A blank alone between two changes belongs to both, so that a replaced sentence is read as one. */
    private void change(List<String> old, List<String> now) {
        if (isOpen()) {
            removed.append(blanks);
            added.append(blanks);
        } else {
            append(Kind.SAME, blanks.toString());
        }
        blanks.setLength(0);
        old.forEach(removed::append);
        now.forEach(added::append);
    }

    private void same(String token) {
        if (token.isBlank()) {
            blanks.append(token);
        } else {
            end();
            append(Kind.SAME, token);
        }
    }

    private boolean isOpen() {
        return !removed.isEmpty() || !added.isEmpty();
    }

    private void end() {
        append(Kind.REMOVED, removed.toString());
        append(Kind.ADDED, added.toString());
        append(Kind.SAME, blanks.toString());
        removed.setLength(0);
        added.setLength(0);
        blanks.setLength(0);
    }

    private void append(Kind kind, String words) {
        if (words.isEmpty()) {
            return;
        }
        Run last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && last.kind() == kind) {
            runs.set(runs.size() - 1, new Run(kind, last.words() + words));
        } else {
            runs.add(new Run(kind, words));
        }
    }
}
