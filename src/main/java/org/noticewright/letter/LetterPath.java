package org.noticewright.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The way to a value of a letter, such as {@code bases[0].harm.causalLink}: the same words by which the letter file, the
 * findings and the blocks of a printed letter name it. Reads the value and makes a letter with another one. Immutable.
 *
 * <p>Values of an authority that the letter only names are not the letter's: {@code authority.email} reads as null.
 */
public final class LetterPath {
    private static final Pattern STEP = Pattern.compile("\\.?([A-Za-z][A-Za-z0-9_]*)|\\[(\\d{1,6})]");
    private static final Pattern PASSAGES = Pattern.compile("(bases\\[\\d{1,6}]\\.)?passages\\.(.+)");

    /** One step from a value to a value in it. */
    sealed interface Step {
        /** To the component or the entry of that name. */
        record Name(String name) implements Step {}

        /** To the element at that place, counted from 0. */
        record Index(int index) implements Step {}
    }

    private final String path;
    private final List<Step> steps;

    private LetterPath(String path, List<Step> steps) {
        this.path = path;
        this.steps = List.copyOf(steps);
    }

    /**
     * Reads a path.
     *
     * @throws IllegalArgumentException if that is no path: paths come from the program, not from a person
     */
    public static LetterPath parse(String path) {
        List<Step> steps = new ArrayList<>();
        // the names of passages have dots in them, as in passages.heading.review
        Matcher passage = PASSAGES.matcher(path);
        String rest = passage.matches() ? path.substring(0, passage.start(2) - 1) : path;
        Matcher step = STEP.matcher(rest);
        int end = 0;
        while (end < rest.length() && step.find() && step.start() == end) {
            String name = step.group(1);
            steps.add(name == null ? new Step.Index(Integer.parseInt(step.group(2))) : new Step.Name(name));
            end = step.end();
        }
        if (end < rest.length() || steps.isEmpty()) {
            throw new IllegalArgumentException(path + " is no path in a letter");
        }
        if (passage.matches()) {
            steps.add(new Step.Name(passage.group(2)));
        }
        return new LetterPath(path, steps);
    }

    /** The value, or null where the letter has none. */
    public @Nullable Object read(Letter letter) {
        Object value = letter;
        for (Step step : steps) {
            value = Values.step(value, step);
        }
        return value;
    }

    /**
     * The letter with another value there. Records on the way that are missing are made.
     *
     * @param value of the type that the place holds; null takes the value away
     * @throws IllegalArgumentException if the letter has no such place or the value does not fit it
     */
    public Letter write(Letter letter, @Nullable Object value) {
        Object written = Values.with(letter, Letter.class, steps, value);
        if (written instanceof Letter changed) {
            return changed;
        }
        throw new IllegalArgumentException(path + " is no place in a letter");
    }

    @Override
    public String toString() {
        return path;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LetterPath that && path.equals(that.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
