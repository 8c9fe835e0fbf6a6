package org.noticewright.desk.kit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.noticewright.compare.Run;

/**
 * Two texts in one: what was removed is struck through, what was added is underlined, and both have a colour besides.
 * Screen readers are told in words.
 */
public final class ComparedWords extends TextFlow {

    /** Shows nothing yet. */
    public ComparedWords() {
        getStyleClass().add("compared-words");
        getStylesheets()
                .add(Objects.requireNonNull(ComparedWords.class.getResource("/org/noticewright/desk/compared.css"))
                        .toExternalForm());
        setAccessibleRole(AccessibleRole.TEXT);
        setMinWidth(0);
    }

    /** Shows a comparison in place of the one before. */
    public void show(List<Run> runs) {
        getChildren().setAll(runs.stream().map(ComparedWords::text).toList());
        setAccessibleText(runs.stream().map(ComparedWords::spoken).collect(Collectors.joining(" ")));
    }

    private static Text text(Run run) {
        Text text = new Text(run.words());
        switch (run.kind()) {
            case SAME -> text.getStyleClass().add("words-same");
            case REMOVED -> {
                text.getStyleClass().add("words-removed");
                text.setStrikethrough(true);
            }
            case ADDED -> {
                text.getStyleClass().add("words-added");
                text.setUnderline(true);
            }
        }
        return text;
    }

    private static String spoken(Run run) {
        return switch (run.kind()) {
            case SAME -> run.words();
            case REMOVED -> "Removed: " + run.words() + ".";
            case ADDED -> "Added: " + run.words() + ".";
        };
    }
}
