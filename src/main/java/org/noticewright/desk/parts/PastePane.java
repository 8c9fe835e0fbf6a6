package org.noticewright.desk.parts;

import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.noticewright.desk.form.GrowingText;
import org.noticewright.desk.kit.Buttons;
import org.noticewright.desk.kit.Field;
import org.noticewright.desk.work.WorkingLetter;

/** Takes the text of a request, shows the questions in it, and adds them when they are as they should be. */
final class PastePane extends VBox {
    private final WorkingLetter working;
    private final IntConsumer leave;
    private final GrowingText text = new GrowingText();
    private final Label found = FormPane.label("", "field-label");
    private final VBox shown = new VBox();
    private final Button take;

    /**
     * A pane that is empty.
     *
     * @param leave is told the place of the first question that was taken; -1 for none
     */
    PastePane(WorkingLetter working, IntConsumer leave) {
        this.working = working;
        this.leave = leave;
        getStyleClass().addAll("card", "fields");
        setId("paste");
        shown.setId("paste-shown");
        shown.getStyleClass().add("fields");
        take = Buttons.main("paste-take", "Add these questions", "Adds the questions as they are shown.", this::take);
        Node cancel = Buttons.plain("paste-cancel", "Cancel", "Adds nothing.", () -> leave.accept(-1));
        getChildren()
                .addAll(
                        new Field(
                                "paste-text",
                                "Text of the request",
                                "Paste it here. Questions begin at numbers (1. or 1) or Q1), else at bullets, else at blank"
                                        + " lines. Correct the text here until the questions below are right.",
                                text),
                        found,
                        shown,
                        FormPane.alone(take),
                        cancel);
        text.textProperty().addListener((value, before, now) -> show(PastedRequest.of(now)));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                leave.accept(-1);
            }
        });
        show(PastedRequest.of(""));
    }

    /** Begins with no text. */
    void start() {
        text.clear();
        text.requestFocus();
    }

    private void show(PastedRequest request) {
        int count = request.questions().size();
        String words = count == 1 ? "1 question" : count + " questions";
        found.setText(count == 0 ? "No question found yet." : words + " found:");
        shown.getChildren().clear();
        if (!request.introduction().isEmpty()) {
            shown.getChildren().add(FormPane.label("Before the questions: " + request.introduction(), "lead"));
        }
        for (PastedRequest.Asked asked : request.questions()) {
            String number = asked.number() == null ? "Without number" : asked.number();
            shown.getChildren().add(FormPane.label(number + ": " + asked.text()));
        }
        take.setText("Add " + (count == 1 ? "this question" : "these " + words));
        take.setAccessibleText(take.getText());
        take.setDisable(count == 0);
    }

    private void take() {
        PastedRequest request = PastedRequest.of(text.getText());
        int empty = Questions.firstEmpty(working.letter());
        int first = empty < 0 ? working.letter().questions().size() : empty;
        working.change("paste of the request", "questions", l -> Questions.take(l, request));
        leave.accept(first);
    }
}
