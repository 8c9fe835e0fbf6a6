package org.noticewright.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.noticewright.desk.kit.Messages;

/** Remembers what was said, and takes up offers. */
public final class Said implements Messages {
    private final List<String> sentences = new ArrayList<>();
    private Runnable offer = () -> {};

    /** With nothing said. */
    public Said() {}

    @Override
    public void done(String sentence, @Nullable String offered, Runnable action) {
        sentences.add(sentence);
        offer = action;
    }

    @Override
    public void failed(String sentence, @Nullable String offered, Runnable action) {
        sentences.add("FAILED " + sentence);
        offer = action;
    }

    /** Everything that was said, in its order. */
    public List<String> sentences() {
        return List.copyOf(sentences);
    }

    /** What was said last. */
    public String last() {
        return sentences.isEmpty() ? "" : sentences.getLast();
    }

    /** Takes up what was offered last. */
    public void takeOffer() {
        offer.run();
    }
}
