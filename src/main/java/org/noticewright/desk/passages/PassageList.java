package org.noticewright.desk.passages;

import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.noticewright.casework.LetterPassage;
import org.noticewright.desk.kit.Access;
import org.noticewright.desk.kit.Field;
import org.noticewright.desk.kit.WrappingBox;
import org.noticewright.letter.Letter;

/** All passages of a letter, found while words are typed. */
final class PassageList extends VBox {
    private final PassagesModel model;
    private final TextField find = new TextField();
    private final ListView<LetterPassage> list = new ListView<>();
    private boolean following;

    PassageList(PassagesModel model) {
        this.model = model;
        getStyleClass().add("passage-side");
        Field field = new Field("passages-find", "Find a passage", "Its name, its words, or what it stands for.", find);
        find.textProperty().bindBidirectional(model.findProperty());
        find.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInFind);
        CheckBox replaced = new CheckBox("Replaced or removed only");
        replaced.setId("passages-replaced-only");
        replaced.setWrapText(true);
        replaced.selectedProperty().bindBidirectional(model.replacedOnlyProperty());
        Access.name(replaced, "Show only passages that this letter replaces or removes", "");
        Label label = new Label("Passages");
        label.getStyleClass().add("field-label");
        label.setLabelFor(list);
        list.setId("passages-list");
        list.getStyleClass().add("passage-list");
        list.setItems(model.shown());
        list.setCellFactory(view -> new PassageCell());
        Label none = new Label("No passage fits. Take words or the filter away.");
        none.setWrapText(true);
        list.setPlaceholder(none);
        Access.name(list, "Passages of the letter", "");
        list.getSelectionModel().selectedItemProperty().addListener((value, before, now) -> {
            if (!following) {
                model.choose(now);
            }
        });
        model.chosenProperty().addListener((value, before, now) -> select(now));
        model.shown().addListener((ListChangeListener<LetterPassage>)
                change -> select(model.chosenProperty().get()));
        getChildren().addAll(field, replaced, label, list);
        setMinWidth(0);
    }

    private void select(@Nullable LetterPassage passage) {
        following = true;
        try {
            if (passage == null || !model.shown().contains(passage)) {
                list.getSelectionModel().clearSelection();
            } else if (!passage.equals(list.getSelectionModel().getSelectedItem())) {
                list.getSelectionModel().select(passage);
                list.scrollTo(Math.max(0, model.shown().indexOf(passage) - 1));
            }
        } finally {
            following = false;
        }
    }

    private void keyInFind(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
            key.consume();
            begin();
        }
    }

    /** Gives the keyboard to the list. */
    void begin() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            list.getSelectionModel().select(0);
        }
    }

    /** Tells who words each passage now. */
    void refresh() {
        list.refresh();
    }

    /** One passage: what it stands for, where, and who words it. */
    private final class PassageCell extends ListCell<LetterPassage> {
        private final Label title = words("passage-title");
        private final Label where = words("field-help");
        private final Label origin = words("passage-origin");
        private final WrappingBox lines = new WrappingBox(list, title, where, origin);

        PassageCell() {
            lines.getStyleClass().add("passage-lines");
            setPrefWidth(0);
        }

        private static Label words(String style) {
            Label words = new Label();
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
            words.getStyleClass().add(style);
            return words;
        }

        @Override
        protected void updateItem(@Nullable LetterPassage passage, boolean empty) {
            super.updateItem(passage, empty);
            if (passage == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            PassagesModel.Origin who = model.origin(passage);
            title.setText(PassageWords.title(passage));
            where.setText(model.where(passage) + " · " + passage.name());
            origin.setText(who.words);
            boolean isOwn = who == PassagesModel.Origin.LETTER || who == PassagesModel.Origin.REMOVED;
            origin.setVisible(isOwn || who == PassagesModel.Origin.HOUSE);
            origin.setManaged(origin.isVisible());
            setGraphic(lines);
            setAccessibleText(title.getText() + ". " + model.where(passage) + ". "
                    + who.words.substring(0, 1).toUpperCase(Locale.UK) + who.words.substring(1) + ".");
        }
    }

    /** Whether a change of the letter concerns this list. */
    static boolean concerns(Letter before, Letter now) {
        return !before.passages().equals(now.passages()) || !before.bases().equals(now.bases());
    }
}
