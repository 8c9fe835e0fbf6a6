package org.noticewright.letter;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Copies of passage maps that keep the order in which the officer wrote them. */
final class Passages {
    private Passages() {}

    static Map<String, String> copy(Map<String, String> passages) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(passages));
    }
}
