package org.noticewright.desk.versions;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.noticewright.compare.ChangedPlace;
import org.noticewright.compare.WordsComparison;
import org.noticewright.desk.form.GrowingText;
import org.noticewright.desk.form.LetterFields;
import org.noticewright.desk.kit.Access;
import org.noticewright.desk.kit.Background;
import org.noticewright.desk.kit.Buttons;
import org.noticewright.desk.kit.ComparedWords;
import org.noticewright.desk.kit.Field;
import org.noticewright.desk.kit.Messages;
import org.noticewright.desk.kit.SideBySide;
import org.noticewright.desk.work.WorkingLetter;
import org.noticewright.store.CaseId;
import org.noticewright.store.LetterStore;

/**
 * The versions of a letter: one is chosen, and what has changed since is shown by words, or the version as a whole. For
 * the editor, in place of a form. To be closed when it is taken away.
 */
public final class VersionsPanel extends BorderPane implements AutoCloseable {
    private static final double LEAST_EMS = 44;
    private static final int WORDS_AROUND = 12;

    private final VersionsModel model;
    private final ListView<VersionLine> list = new ListView<>();
    private final Label title = label("section-title");
    private final Label state = label("field-help");
    private final VBox places = new VBox();
    private final TextArea text = new GrowingText();
    private final Field textField = new Field(
            "version-text",
            "The whole letter as it was",
            "As a draft, in plain text. It cannot be changed here.",
            text);
    private final ToggleButton whole = new ToggleButton("Show the whole letter");
    private final Button restore;

    /** The versions of a case; they are listed at once. */
    public VersionsPanel(
            LetterStore store,
            CaseId id,
            WorkingLetter working,
            LetterReader reader,
            Background background,
            Messages messages,
            InstantSource time,
            ZoneId zone) {
        model = new VersionsModel(store, id, working, reader, background, messages, time, zone);
        restore = Buttons.main(
                "version-restore",
                "Restore this version",
                "The letter as it is now is kept as a version first, and Undo brings it back as well.",
                model::restore);
        setId("versions");
        Label heading = new Label("Versions");
        heading.getStyleClass().add("section-title");
        Label lead = label("lead");
        lead.setText(
                "A version is kept when the letter is opened, when it is exported, before one is restored, and when"
                        + " you ask for it. Choose one to see what has changed since.");
        VBox form = new VBox(heading, lead, fault(), new SideBySide(left(), right(), 0.36, LEAST_EMS));
        form.getStyleClass().add("form");
        form.getStylesheets()
                .add(Objects.requireNonNull(VersionsPanel.class.getResource("/org/noticewright/desk/versions.css"))
                        .toExternalForm());
        ScrollPane pane = new ScrollPane(form);
        pane.setFitToWidth(true);
        pane.setId("versions-pane");
        pane.setFocusTraversable(false);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(pane);
        model.chosenProperty().addListener((value, before, now) -> show());
        model.letterProperty().addListener((value, before, now) -> show());
        model.placesProperty().addListener((value, before, now) -> show());
        model.wholeProperty().addListener((value, before, now) -> show());
        show();
        model.refresh();
    }

    private static Label label(String style) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private Label fault() {
        Label fault = label("field-fault");
        fault.setId("versions-fault");
        fault.textProperty().bind(model.faultProperty());
        fault.visibleProperty().bind(model.faultProperty().isNotEmpty());
        fault.managedProperty().bind(fault.visibleProperty());
        return fault;
    }

    private VBox left() {
        Label label = new Label("Versions, newest first");
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        label.setLabelFor(list);
        list.setId("versions-list");
        list.getStyleClass().add("versions-list");
        Access.name(list, "Versions, newest first", "");
        Label none = label("field-help");
        none.setText("No version is kept yet.");
        list.setPlaceholder(none);
        list.setItems(model.versions());
        list.setCellFactory(view -> new LineCell());
        list.getSelectionModel().selectedItemProperty().addListener((value, before, now) -> model.choose(now));
        VBox left = new VBox(
                label,
                list,
                Buttons.plain(
                        "version-keep",
                        "Keep a version now",
                        "Keeps the letter as it is, to come back to.",
                        model::keep));
        left.getStyleClass().add("versions-side");
        left.setMinWidth(0);
        return left;
    }

    private VBox right() {
        title.setId("version-title");
        state.setId("version-state");
        places.setId("version-places");
        places.getStyleClass().add("version-places");
        Access.button(whole, "version-whole", "Show the whole letter", "The version in plain text.");
        whole.selectedProperty().bindBidirectional(model.wholeProperty());
        text.setEditable(false);
        text.textProperty()
                .bind(Bindings.createStringBinding(() -> model.textProperty().get(), model.textProperty()));
        FlowPane buttons = new FlowPane(restore, whole);
        buttons.getStyleClass().add("version-buttons");
        VBox right = new VBox(title, state, buttons, textField, places);
        right.getStyleClass().add("versions-side");
        right.setMinWidth(0);
        return right;
    }

    private void show() {
        VersionLine line = model.chosenProperty().get();
        boolean isRead = model.letterProperty().get() != null;
        title.setText(line == null ? "Choose a version to compare it with the letter as it is now." : line.words());
        shown(state, line != null);
        shown(restore.getParent(), line != null);
        restore.setDisable(!isRead);
        shown(textField, isRead && model.wholeProperty().get());
        shown(places, isRead && !model.wholeProperty().get());
        List<ChangedPlace> changed = model.placesProperty().get();
        state.setText(
                !isRead
                        ? "It is being read."
                        : changed.isEmpty()
                                ? "The letter is now as it was then."
                                : (changed.size() == 1 ? "One place has" : changed.size() + " places have")
                                        + " changed since. Underlined: added since. Struck through: removed since.");
        places.getChildren().setAll(changed.stream().map(this::place).toList());
    }

    private Node place(ChangedPlace place) {
        Hyperlink there = new Hyperlink(place.label());
        there.setWrapText(true);
        there.setId("version-place-" + places(place));
        Access.name(there, place.label(), "Leads to this place of the letter.");
        there.setOnAction(pressed -> model.want(place.path()));
        VBox card = new VBox(there);
        card.getStyleClass().add("card");
        if (place.runs().isEmpty()) {
            Label nothing = label("field-help");
            nothing.setText("The words are the same.");
            card.getChildren().add(nothing);
        } else {
            ComparedWords words = new ComparedWords();
            words.show(WordsComparison.nearChanges(place.runs(), WORDS_AROUND));
            card.getChildren().add(words);
        }
        return card;
    }

    private String places(ChangedPlace place) {
        return LetterFields.idOf(place.path()) + "-"
                + model.placesProperty().get().indexOf(place);
    }

    private static void shown(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    /** Gives the keyboard to the list. */
    public void begin() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            list.getSelectionModel().select(0);
        }
    }

    /** Lists the versions anew, after one was kept elsewhere. */
    public void refresh() {
        model.refresh();
    }

    @Override
    public void close() {
        model.close();
    }

    /** A line that goes on in the next where the list is narrow. */
    private final class LineCell extends ListCell<VersionLine> {
        LineCell() {
            setWrapText(true);
        }

        @Override
        protected void updateItem(@Nullable VersionLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(line == null || empty ? null : line.words());
        }

        /** A list asks for the height without saying how broad the cell is. */
        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(list.getWidth() - 24);
        }

        @Override
        protected double computePrefWidth(double height) {
            return 0;
        }
    }
}
