package org.noticewright.desk.settings;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.noticewright.desk.kit.Buttons;
import org.noticewright.desk.kit.FileDialogs;

/** The bank holidays by which due dates are reckoned. */
final class HolidaysSection {
    private static final FileDialogs.Kind FILES = new FileDialogs.Kind("Bank holidays of GOV.UK", List.of("*.json"));

    private HolidaysSection() {}

    static Node of(HolidaysModel model, FileDialogs dialogs) {
        Label words = Section.words(model.wordsProperty(), "holiday-words");
        words.setId("holiday-words");
        Button update = Buttons.plain(
                "holidays-update",
                "Update from file…",
                "Takes a copy of bank-holidays.json, which GOV.UK publishes.",
                () -> dialogs.fileToOpen("Choose bank-holidays.json", FILES).ifPresent(model::update));
        update.setDisable(model.isReadOnly());
        Button back = Buttons.plain(
                "holidays-back",
                "Back to the shipped data",
                "Goes by the bank holidays that came with Noticewright.",
                model::goBack);
        back.disableProperty().bind(model.shippedProperty().map(is -> is || model.isReadOnly()));
        VBox changes = new VBox();
        changes.setId("holiday-changes");
        changes.getStyleClass().add("holiday-changes");
        model.changes().addListener((ListChangeListener<String>) change -> show(model, changes));
        show(model, changes);
        return Section.of(
                "settings-holidays",
                "Bank holidays",
                Section.words(
                        "A bank holiday in any part of the United Kingdom is no working day (section 10(6)). When one is added, save https://www.gov.uk/bank-holidays.json on a computer that is online, and choose the file here."),
                words,
                Section.words(model.faultProperty(), "field-fault"),
                Section.buttons(update, back),
                Section.words(model.outcomeProperty(), "holiday-outcome"),
                changes);
    }

    private static void show(HolidaysModel model, VBox changes) {
        changes.getChildren()
                .setAll(model.changes().stream().map(HolidaysSection::line).toList());
    }

    private static Label line(String sentence) {
        Label line = new Label("• " + sentence);
        line.setWrapText(true);
        return line;
    }
}
