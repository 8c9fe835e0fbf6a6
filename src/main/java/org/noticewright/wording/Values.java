package org.noticewright.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A map of values for a template in the making. What is missing or blank is left out, so that a template can ask for it
 * with {@code ??}.
 */
final class Values {

    private final Map<String, Object> map = new LinkedHashMap<>();

    Values line(String key, @Nullable String typed, String field) {
        return words(key, typed, field, Words.Form.INLINE);
    }

    Values block(String key, @Nullable String typed, String field) {
        return words(key, typed, field, Words.Form.BLOCK);
    }

    Values verbatim(String key, @Nullable String typed, String field) {
        return words(key, typed, field, Words.Form.VERBATIM);
    }

    Values lines(String key, List<String> typed, String field) {
        map.put(
                key,
                IntStream.range(0, typed.size())
                        .filter(i -> !typed.get(i).isBlank())
                        .mapToObj(i -> new Words(typed.get(i), field + "[" + i + "]", Words.Form.INLINE))
                        .toList());
        return this;
    }

    Values put(String key, @Nullable Object value) {
        if (value != null) {
            map.put(key, value);
        }
        return this;
    }

    private Values words(String key, @Nullable String typed, String field, Words.Form form) {
        if (typed != null && !typed.isBlank()) {
            map.put(key, new Words(typed, field, form));
        }
        return this;
    }

    Map<String, Object> map() {
        return map;
    }
}
