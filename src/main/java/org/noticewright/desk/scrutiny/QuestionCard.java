package org.noticewright.desk.scrutiny;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.noticewright.check.JudgedFinding;
import org.noticewright.desk.kit.Links;
import org.noticewright.desk.kit.Restacked;
import org.noticewright.scrutiny.Asked;
import org.noticewright.scrutiny.Asked.Passage;

/** One question of a reader with what answers it. Its link stays while its answer changes. */
final class QuestionCard extends VBox {
    /** Longer passages are shown by their beginning, in characters. */
    private static final int LONGEST = 280;

    /** More passages are counted, not shown. */
    private static final int MOST = 3;

    private final ScrutinyModel model;
    private @Nullable Hyperlink question;
    private @Nullable Asked asked;

    QuestionCard(String id, ScrutinyModel model) {
        this.model = model;
        setId(id);
        getStyleClass().addAll("card", "finding");
    }

    void show(Asked now) {
        if (now.equals(asked)) {
            return;
        }
        asked = now;
        Hyperlink link = question == null ? link(now) : question;
        question = link;
        List<Node> nodes = new ArrayList<>();
        nodes.add(link);
        if (!now.about().isEmpty()) {
            nodes.add(ScrutinyPane.words(
                    Character.toUpperCase(now.about().charAt(0)) + now.about().substring(1), "field-help"));
        }
        if (now.isAnswered()) {
            link.setAccessibleHelp("Answered. Goes to the words that answer it.");
            answer(nodes, now.passages());
        } else {
            link.setAccessibleHelp("Nothing answers this. Goes to the field that would answer it.");
            nodes.add(ScrutinyPane.words("Nothing answers this.", "scrutiny-nothing"));
            objections(nodes, now.objections());
        }
        Restacked.show(this, nodes);
    }

    private Hyperlink link(Asked now) {
        return Links.of(
                getId() + "-go", now.enquiry().question(), "Goes to the field that answers this, or would.", () -> {
                    if (asked != null) {
                        model.go(asked);
                    }
                });
    }

    private void answer(List<Node> nodes, List<Passage> passages) {
        for (int i = 0; i < Math.min(MOST, passages.size()); i++) {
            Passage passage = passages.get(i);
            Hyperlink words = Links.of(
                    getId() + "-passage-" + i,
                    "“" + shortened(passage.words()) + "”",
                    "Goes to these words.",
                    () -> model.go(passage));
            words.getStyleClass().add("scrutiny-passage");
            nodes.add(words);
        }
        if (passages.size() > MOST) {
            int more = passages.size() - MOST;
            nodes.add(ScrutinyPane.words(
                    more == 1 ? "One more passage answers it too." : more + " more passages answer it too.",
                    "field-help"));
        }
    }

    private static void objections(List<Node> nodes, List<JudgedFinding> objections) {
        objections.stream()
                .map(judged -> judged.finding().id() + ": " + judged.finding().message())
                .distinct()
                .forEach(words -> nodes.add(ScrutinyPane.words(words, "finding-message")));
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, end < LONGEST / 2 ? LONGEST : end) + "…";
    }
}
