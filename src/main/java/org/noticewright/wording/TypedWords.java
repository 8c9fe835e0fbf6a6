package org.noticewright.wording;

import java.util.LinkedHashMap;
import java.util.Map;

/** Collects what a person typed out of the values of a letter. */
final class TypedWords {

    private final Map<String, String> byField = new LinkedHashMap<>();

    /** The typed texts of these values by field, in the order of the letter. */
    static Map<String, String> of(Map<String, Object> values) {
        TypedWords typed = new TypedWords();
        typed.add(values);
        return typed.byField;
    }

    private void add(Object value) {
        switch (value) {
            case Words words when !words.field().isEmpty() -> byField.putIfAbsent(words.field(), words.markdown());
            case Map<?, ?> map -> map.values().forEach(this::add);
            case Iterable<?> list -> list.forEach(this::add);
            default -> {
                // truths, numbers and words of our own
            }
        }
    }
}
