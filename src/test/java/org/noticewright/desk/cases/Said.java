package org.noticewright.desk.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.noticewright.desk.kit.Messages;

/** Remembers what was said. */
final class Said implements Messages {
    final List<String> done = new ArrayList<>();
    final List<String> failed = new ArrayList<>();
    private @Nullable String offered;
    private Runnable action = () -> {};

    @Override
    public void done(String sentence, @Nullable String offer, Runnable offeredAction) {
        done.add(sentence);
        offered = offer;
        action = offeredAction;
    }

    @Override
    public void failed(String sentence, @Nullable String offer, Runnable offeredAction) {
        failed.add(sentence);
        offered = offer;
        action = offeredAction;
    }

    /** Takes up what was offered last. */
    void accept(String offer) {
        if (!Objects.equals(offered, offer)) {
            throw new AssertionError("offered was " + offered);
        }
        action.run();
    }
}
