package org.noticewright.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who asked.
 *
 * @param name as the requester gave it
 * @param salutation the whole greeting, such as {@code Dear Dr Example}
 * @param address lines below the name, or how the reply is sent
 */
public record Requester(@Nullable String name, @Nullable String salutation, List<String> address) {

    /** Takes an unchangeable copy of the address. */
    public Requester {
        address = List.copyOf(address);
    }
}
