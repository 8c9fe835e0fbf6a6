package org.noticewright.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who hears the complaint of section 50 of the Freedom of Information Act 2000. A setting, because its name and address
 * change.
 *
 * @param name such as {@code Information Commissioner's Office}
 * @param address lines of the postal address
 * @param telephone its helpline
 * @param website its address on the web
 */
public record Regulator(
        @Nullable String name,
        List<String> address,
        @Nullable String telephone,
        @Nullable String website) {

    /** Takes an unchangeable copy of the address. */
    public Regulator {
        address = List.copyOf(address);
    }
}
