package org.noticewright.compare;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.noticewright.compare.Run.Kind;
import org.noticewright.letter.Letter;

/**
 * Compares two letters place by place. Elements of lists are compared with what they were, wherever they stand now, so
 * that a factor that moved is not told as another one. Two letters that are not equal differ in at least one place.
 */
public final class LetterComparison {
    private static final int NAME_LENGTH = 60;

    private final List<ChangedPlace> places = new ArrayList<>();

    private LetterComparison() {}

    /** The places in which two letters differ, in the order of the letter. */
    public static List<ChangedPlace> of(Letter old, Letter now) {
        LetterComparison comparison = new LetterComparison();
        comparison.record("", "", Letter.class, old, now);
        return List.copyOf(comparison.places);
    }

    private void record(String path, String label, Class<?> type, @Nullable Object old, @Nullable Object now) {
        int before = places.size();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            value(
                    path.isEmpty() ? name : path + "." + name,
                    joined(label, PlaceNames.name(type.getSimpleName(), name)),
                    component.getType(),
                    read(component, old),
                    read(component, now));
        }
        if (places.size() == before && !Objects.equals(old, now)) {
            places.add(new ChangedPlace(path, label, List.of())); // a record with nothing in it, made or taken away
        }
    }

    private void value(String path, String label, Class<?> type, @Nullable Object old, @Nullable Object now) {
        if (Objects.equals(old, now)) {
            return;
        }
        if (Map.class.isAssignableFrom(type)) {
            map(
                    path,
                    label,
                    old instanceof Map<?, ?> was ? was : Map.of(),
                    now instanceof Map<?, ?> is ? is : Map.of());
        } else if (Spoken.isOne(old) && Spoken.isOne(now)) {
            words(path, label, Spoken.words(old), Spoken.words(now));
        } else if (List.class.isAssignableFrom(type)) {
            list(path, label, old instanceof List<?> was ? was : List.of(), now instanceof List<?> is ? is : List.of());
        } else if (old != null && now != null && old.getClass() != now.getClass()) {
            words(path, label, Spoken.words(old), Spoken.words(now));
        } else {
            Object there = old == null ? Objects.requireNonNull(now) : old;
            record(path, label, there.getClass(), old, now);
        }
    }

    private void words(String path, String label, String old, String now) {
        places.add(new ChangedPlace(path, label, WordsComparison.of(old, now)));
    }

    private void map(String path, String label, Map<?, ?> old, Map<?, ?> now) {
        Set<Object> names = new LinkedHashSet<>(old.keySet());
        names.addAll(now.keySet());
        for (Object name : names) {
            String was = passage(old.get(name));
            String is = passage(now.get(name));
            if (!was.equals(is)) {
                words(path + "." + name, label + " " + name, was, is);
            }
        }
    }

    private static String passage(@Nullable Object words) {
        return switch (words) {
            case null -> "(standard words)";
            case String text when text.isEmpty() -> "(removed)";
            default -> words.toString();
        };
    }

    private void list(String path, String label, List<?> old, List<?> now) {
        List<@Nullable Integer> pairs = Pairing.of(old, now);
        for (int i = 0; i < now.size(); i++) {
            Integer was = pairs.get(i);
            String place = path + "[" + i + "]";
            String name = label + " " + (i + 1);
            if (was == null) {
                places.add(new ChangedPlace(place, name + ": added", run(Kind.ADDED, now.get(i))));
            } else {
                value(place, name, Object.class, old.get(was), now.get(i));
            }
        }
        for (int i = 0; i < old.size(); i++) {
            if (!pairs.contains(i)) {
                places.add(new ChangedPlace(path, label + " " + (i + 1) + ": removed", run(Kind.REMOVED, old.get(i))));
            }
        }
        List<Integer> kept = pairs.stream().filter(Objects::nonNull).toList();
        if (!kept.equals(kept.stream().sorted().toList())) {
            places.add(new ChangedPlace(
                    path,
                    label + ": order",
                    WordsComparison.of(order(old, kept.stream().sorted().toList()), order(old, kept))));
        }
    }

    private static String order(List<?> elements, List<Integer> indexes) {
        return indexes.stream()
                .map(i -> (i + 1) + ". " + shortened(summary(elements.get(i)).replaceAll("\\s+", " ")))
                .collect(Collectors.joining("\n"));
    }

    private static String shortened(String words) {
        return words.length() <= NAME_LENGTH ? words : words.substring(0, NAME_LENGTH) + "…";
    }

    private static List<Run> run(Kind kind, Object element) {
        String words = summary(element);
        return words.isEmpty() ? List.of() : List.of(new Run(kind, words));
    }

    /** All words of an element, each with its name. */
    private static String summary(Object element) {
        if (Spoken.isOne(element)) {
            return Spoken.words(element);
        }
        List<String> lines = new ArrayList<>();
        for (RecordComponent component : element.getClass().getRecordComponents()) {
            Object value = read(component, element);
            String words =
                    switch (value) {
                        case List<?> list
                        when !Spoken.isOne(list) ->
                            list.stream().map(LetterComparison::summary).collect(Collectors.joining("\n"));
                        case Map<?, ?> map ->
                            map.entrySet().stream()
                                    .map(passage -> passage.getKey() + ": " + passage.getValue())
                                    .collect(Collectors.joining("\n"));
                        case Record record -> summary(record);
                        case null, default -> Spoken.words(value);
                    };
            if (!words.isEmpty()) {
                lines.add(PlaceNames.name(element.getClass().getSimpleName(), component.getName()) + ": " + words);
            }
        }
        return String.join("\n", lines);
    }

    private static String joined(String label, String name) {
        return label.isEmpty() ? name : name.isEmpty() ? label : label + ", " + name;
    }

    private static @Nullable Object read(RecordComponent component, @Nullable Object from) {
        try {
            return from == null ? null : component.getAccessor().invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
