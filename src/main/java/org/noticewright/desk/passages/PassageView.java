package org.noticewright.desk.passages;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.noticewright.casework.LetterPassage;
import org.noticewright.desk.form.GrowingText;
import org.noticewright.desk.kit.Access;
import org.noticewright.desk.kit.Buttons;
import org.noticewright.desk.kit.ComparedWords;
import org.noticewright.desk.kit.Field;
import org.noticewright.desk.passages.PassagesModel.Origin;

/** The chosen passage: its standard words, what this letter has in their place, and the way there and back. */
final class PassageView extends VBox {
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Y");
    private static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Shift+Z");

    private final PassagesModel model;
    private final Label title = label("section-title");
    private final Label state = label("field-help");
    private final TextArea standard = new GrowingText();
    private final Field standardField = new Field(
            "passage-standard",
            "Standard words",
            "Marks such as ${received} stand for values of the letter; what is between <#if …> and </#if> is printed"
                    + " only where it fits.",
            standard);
    private final TextArea filled = new GrowingText();
    private final Field filledField =
            new Field("passage-filled", "As this letter prints them", "With the values of this letter.", filled);
    private final GrowingText own = new GrowingText();
    private final Field ownField = new Field(
            "passage-own", "Words of this letter", "In this letter only, in place of the standard words.", own);
    private final Button replace;
    private final Button remove;
    private final Button back;
    private final ToggleButton difference = new ToggleButton("Show difference");
    private final VBox compared = new VBox();
    private final ComparedWords words = new ComparedWords();
    private final FlowPane buttons = new FlowPane();
    private boolean following;

    PassageView(PassagesModel model) {
        this.model = model;
        getStyleClass().add("passage-view");
        title.setId("passage-title");
        state.setId("passage-state");
        replace = Buttons.main(
                "passage-replace",
                "Replace it",
                "Begins with the words that are there.",
                () -> act(model::replace, true));
        remove = Buttons.plain(
                "passage-remove",
                "Remove this passage",
                "Nothing is printed in its place. A check may object: without the right to complain, say, a notice is"
                        + " not complete.",
                () -> act(model::remove, false));
        back = Buttons.plain(
                "passage-back", "Back to the standard words", "Drops the words of this letter.", this::goBack);
        Access.button(difference, "passage-difference", "Show difference", "The standard words and yours in one.");
        difference.selectedProperty().addListener((value, before, now) -> refresh());
        for (TextArea read : new TextArea[] {standard, filled}) {
            read.setEditable(false);
            read.addEventFilter(KeyEvent.KEY_PRESSED, this::undoOrRedo);
        }
        own.addEventFilter(KeyEvent.KEY_PRESSED, this::undoOrRedo);
        own.textProperty().addListener((value, before, now) -> type(now));
        own.focusedProperty().addListener((value, before, now) -> {
            LetterPassage passage = model.chosenProperty().get();
            if (now && passage != null) {
                model.working().enter(passage.path());
            }
        });
        buttons.getStyleClass().add("passage-buttons");
        buttons.getChildren().addAll(replace, back, remove, difference);
        Label legend = label("field-help");
        legend.setText("Struck through: standard words. Underlined: words of this letter.");
        words.setId("passage-compared");
        compared.getStyleClass().add("passage-compared");
        compared.getChildren().addAll(words, legend);
        getChildren().addAll(title, state, ownField, buttons, compared, filledField, standardField);
        model.chosenProperty().addListener((value, before, now) -> refresh());
        setMinWidth(0);
        refresh();
    }

    private static Label label(String style) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private interface Act {
        void on(LetterPassage passage);
    }

    private void act(Act act, boolean writes) {
        LetterPassage passage = model.chosenProperty().get();
        if (passage != null) {
            act.on(passage);
            if (writes) {
                own.requestFocus();
                own.positionCaret(0);
            } else {
                back.requestFocus();
            }
        }
    }

    private void goBack() {
        LetterPassage passage = model.chosenProperty().get();
        if (passage != null) {
            model.restore(passage);
            replace.requestFocus();
        }
    }

    private void type(String now) {
        LetterPassage passage = model.chosenProperty().get();
        if (!following && passage != null && model.replacement(passage) != null) {
            model.type(passage, now);
        }
    }

    private void undoOrRedo(KeyEvent key) {
        if (UNDO.match(key)) {
            key.consume();
            model.working().undo();
        } else if (REDO.match(key) || REDO_TOO.match(key)) {
            key.consume();
            model.working().redo();
        }
    }

    /** Shows the chosen passage as it is now. */
    void refresh() {
        LetterPassage passage = model.chosenProperty().get();
        following = true;
        try {
            show(passage);
        } finally {
            following = false;
        }
    }

    private void show(@Nullable LetterPassage passage) {
        for (Node node : getChildren()) {
            shown(node, passage != null || node.equals(title));
        }
        if (passage == null) {
            title.setText("Choose a passage to see its words and to replace them in this letter.");
            return;
        }
        String replacement = model.replacement(passage);
        Origin origin = model.origin(passage);
        title.setText(PassageWords.title(passage));
        state.setText(stateWords(passage, origin));
        shown(ownField, replacement != null);
        put(own, Objects.requireNonNullElse(replacement, ""));
        ownField.faultProperty().set(model.wrong(passage));
        shown(replace, replacement == null);
        replace.setText(passage.file() == null ? "Write it" : "Replace it");
        shown(back, replacement != null);
        back.setText(passage.file() == null ? "Drop these words" : "Back to the standard words");
        shown(remove, origin != Origin.REMOVED && origin != Origin.NOBODY);
        boolean differs = origin == Origin.LETTER && passage.file() != null;
        shown(difference, differs);
        boolean compares = differs && difference.isSelected();
        shown(compared, compares);
        if (compares) {
            words.show(model.difference(passage));
        }
        String filledWords = passage.filled();
        shown(filledField, filledWords != null && !filledWords.strip().equals(passage.source()));
        put(filled, Objects.requireNonNullElse(filledWords, "").strip());
        shown(standardField, passage.file() != null);
        put(standard, passage.source());
    }

    private String stateWords(LetterPassage passage, Origin origin) {
        String place = model.where(passage) + " · " + passage.name() + " · " + origin.words;
        return switch (origin) {
            case REMOVED -> place + ". Nothing is printed in its place.";
            case HOUSE -> place + " (" + passage.file() + ")";
            case NOBODY -> place + ". Nothing is printed here, or what the fields of the letter say.";
            case STANDARD, LETTER -> place;
        };
    }

    private static void put(TextArea area, String text) {
        if (!area.getText().equals(text)) {
            int caret = area.getCaretPosition();
            area.setText(text);
            area.positionCaret(Math.min(caret, text.length()));
        }
    }

    private static void shown(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    /** Gives the keyboard to the words of the letter, or to what begins them, and marks words. */
    Node begin(int start, int end) {
        if (!ownField.isVisible()) {
            replace.requestFocus();
            return replace;
        }
        own.requestFocus();
        if (start >= 0 && end <= own.getLength()) {
            own.selectRange(start, end);
        }
        return own;
    }
}
