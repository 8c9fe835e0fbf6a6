package org.noticewright.desk.parts;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.noticewright.clock.Clock;
import org.noticewright.desk.form.LetterFields;

/** Shows when the reply is due, how much time is left, and how that was reckoned. */
final class DueDatePane extends VBox {
    private final Label due = FormPane.label("", "due-date");
    private final Label left = FormPane.label("", "due-left");
    private final VBox working = new VBox();

    DueDatePane(LetterFields fields, Clock clock, Supplier<LocalDate> today) {
        setId("due");
        due.setId("due-date");
        left.setId("due-left");
        working.setId("due-working");
        getStyleClass().addAll("card", "due");
        getChildren().addAll(due, left, working);
        fields.follow(letter -> show(DueDateWords.of(letter, clock, today.get())));
    }

    private void show(DueDateWords words) {
        due.setText(words.due());
        left.setText(words.left());
        FormPane.show(left, !words.left().isEmpty());
        left.getStyleClass().removeAll("state-good", "state-warning", "state-error");
        switch (words.urgency()) {
            case GOOD -> left.getStyleClass().add("state-good");
            case SOON -> left.getStyleClass().add("state-warning");
            case LATE -> left.getStyleClass().add("state-error");
            case UNKNOWN -> {}
        }
        working.getChildren()
                .setAll(words.working().stream()
                        .map(sentence -> FormPane.label(sentence, "field-help"))
                        .toList());
        FormPane.show(working, !words.working().isEmpty());
        setAccessibleText((words.due() + " " + words.left()).strip());
    }
}
