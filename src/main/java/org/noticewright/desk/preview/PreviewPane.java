package org.noticewright.desk.preview;

import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.noticewright.desk.kit.Access;
import org.noticewright.desk.kit.Buttons;
import org.noticewright.desk.preview.PreviewModel.Obstacle;

/**
 * The pages of the letter as its PDF will have them: above them which page is in sight and how large it is shown, and,
 * where the letter as it is now has no pages, why. To be used on the JavaFX thread.
 */
public final class PreviewPane extends BorderPane {
    private final PreviewModel model;
    private final PagesView pages;

    /** Shows what the model has. */
    public PreviewPane(PreviewModel model) {
        this.model = model;
        this.pages = new PagesView(model);
        setId("preview");
        getStyleClass().add("preview");
        getStylesheets()
                .add(Objects.requireNonNull(PreviewPane.class.getResource("preview.css"))
                        .toExternalForm());
        Label waiting = new Label("The pages of the letter appear here.");
        waiting.setId("preview-waiting");
        waiting.getStyleClass().add("lead");
        waiting.setWrapText(true);
        waiting.setMouseTransparent(true);
        waiting.visibleProperty()
                .bind(model.pagesProperty()
                        .isNull()
                        .and(model.obstacleProperty().isNull()));
        setTop(new VBox(head(), notice()));
        setCenter(new StackPane(pages, waiting));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private FlowPane head() {
        Label position = new Label();
        position.setId("preview-position");
        position.textProperty().bind(pages.positionProperty());
        position.setMinWidth(USE_PREF_SIZE);
        ProgressIndicator busy = new ProgressIndicator();
        busy.setId("preview-busy");
        busy.getStyleClass().add("preview-busy");
        Access.name(busy, "The pages are being drawn", "");
        busy.visibleProperty().bind(model.busyProperty());
        Label size = new Label();
        size.setId("preview-size");
        size.setMinWidth(USE_PREF_SIZE);
        size.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Math.round(model.zoom().factorProperty().get() * 100) + " %",
                        model.zoom().factorProperty()));
        Button smaller =
                Buttons.icon("preview-smaller", Feather.ZOOM_OUT, "Smaller pages (Ctrl+minus)", model.zoom()::out);
        Button larger = Buttons.icon("preview-larger", Feather.ZOOM_IN, "Larger pages (Ctrl+plus)", model.zoom()::in);
        Button actual = Buttons.icon(
                "preview-actual-size", Feather.FILE, "The size of the paper (Ctrl+0)", model.zoom()::actualSize);
        Button fit = Buttons.icon(
                "preview-fit-width", Feather.MAXIMIZE_2, "As wide as there is room (Ctrl+9)", model.zoom()::fitWidth);
        FlowPane head = new FlowPane(position, busy, smaller, size, larger, actual, fit);
        head.getStyleClass().add("preview-head");
        return head;
    }

    private HBox notice() {
        Label words = new Label();
        words.setId("preview-notice");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        Hyperlink mend = new Hyperlink("Go to it");
        mend.setId("preview-mend");
        mend.setMinWidth(USE_PREF_SIZE);
        mend.setOnAction(pressed -> model.mend());
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox notice = new HBox(words, mend);
        notice.getStyleClass().add("preview-notice");
        model.obstacleProperty().addListener((value, before, now) -> tell(now, notice, words, mend));
        tell(model.obstacleProperty().get(), notice, words, mend);
        return notice;
    }

    private void tell(@Nullable Obstacle now, HBox notice, Label words, Hyperlink mend) {
        notice.setVisible(now != null);
        notice.setManaged(now != null);
        String before = model.pagesProperty().get() == null ? "" : "These pages are from before the last change. ";
        String sentence = now == null ? "" : before + now.reason();
        words.setText(sentence);
        mend.setVisible(now != null && !now.field().isEmpty());
        mend.setManaged(mend.isVisible());
        Access.name(mend, "Go to it", sentence);
    }

    private void key(KeyEvent key) {
        if (!key.isShortcutDown()) {
            return;
        }
        KeyCode code = key.getCode();
        switch (code) {
            case PLUS, ADD, EQUALS -> model.zoom().in();
            case MINUS, SUBTRACT -> model.zoom().out();
            case DIGIT0, NUMPAD0 -> model.zoom().actualSize();
            case DIGIT9, NUMPAD9 -> model.zoom().fitWidth();
            default -> {
                return;
            }
        }
        key.consume();
    }
}
