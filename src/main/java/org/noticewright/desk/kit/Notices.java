package org.noticewright.desk.kit;

import java.time.Duration;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Says in place what happened, at the foot of the window, without stopping anybody's work: one line each, newest below,
 * with something to do about it where there is something. To be used on the JavaFX thread.
 */
public final class Notices extends VBox implements Messages {
    private static final Duration GOOD_NEWS_STAYS = Duration.ofSeconds(8);
    private static final int MOST = 3;

    private final Background background;

    /** With nothing said yet. */
    public Notices(Background background) {
        this.background = background;
        setId("notices");
        getStyleClass().add("notices");
        setAccessibleText("Messages");
        setMinHeight(USE_PREF_SIZE);
    }

    /** Goes away by itself. */
    @Override
    public void done(String sentence, @Nullable String offer, Runnable action) {
        HBox line = add("notice-done", sentence, offer, action);
        background.later(GOOD_NEWS_STAYS, () -> getChildren().remove(line));
    }

    /** Stays until it is put away. */
    @Override
    public void failed(String sentence, @Nullable String offer, Runnable action) {
        add("notice-failed", sentence, offer, action);
    }

    /** Takes everything away that was said. */
    public void clear() {
        getChildren().clear();
    }

    private HBox add(String style, String sentence, @Nullable String offer, Runnable action) {
        HBox line = new HBox();
        line.getStyleClass().addAll("notice", style);
        Label words = new Label(sentence);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        line.getChildren().add(words);
        if (offer != null) {
            Hyperlink link = new Hyperlink(offer);
            link.setId("notice-offer");
            link.setMinWidth(USE_PREF_SIZE);
            Access.name(link, offer, sentence);
            link.setOnAction(pressed -> {
                getChildren().remove(line);
                action.run();
            });
            line.getChildren().add(link);
        }
        Button away = Buttons.icon("notice-away", Feather.X, "Put this message away", () -> getChildren()
                .remove(line));
        line.getChildren().add(away);
        getChildren()
                .removeIf(old -> old instanceof HBox box
                        && box.getChildren().getFirst() instanceof Label label
                        && label.getText().equals(sentence));
        getChildren().add(line);
        while (getChildren().size() > MOST) {
            getChildren().removeFirst();
        }
        setAccessibleText(sentence);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        return line;
    }
}
