package org.noticewright.desk.unsaved;

import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.noticewright.compare.ChangedPlace;
import org.noticewright.compare.WordsComparison;
import org.noticewright.desk.kit.Access;
import org.noticewright.desk.kit.Buttons;
import org.noticewright.desk.kit.ComparedWords;
import org.noticewright.desk.kit.Field;

/** Offers each letter that could not be saved, above the list of cases; not there where there is none. */
public final class UnsavedPane extends ScrollPane {
    private static final int WORDS_AROUND = 12;

    /** The most that it takes of the height of what it stands in, so that the list stays in sight. */
    private static final double MOST_OF_HEIGHT = 0.5;

    private final UnsavedModel model;
    private final Runnable afterLast;
    private final VBox rows = new VBox();

    /** What was pressed, until the keyboard is where it belongs then; empty for nothing. */
    private String pressed = "";

    /**
     * Shows what there is, and reads it first.
     *
     * @param afterLast gives the keyboard to something else once nothing is left here
     */
    public UnsavedPane(UnsavedModel model, Runnable afterLast) {
        this.model = model;
        this.afterLast = afterLast;
        setId("unsaved");
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(USE_PREF_SIZE);
        Access.name(this, "Letters that could not be saved", "");
        rows.getStyleClass().add("card");
        setContent(rows);
        model.lines().addListener((ListChangeListener<UnsavedLine>) change -> show());
        model.lookProperty().addListener((value, before, now) -> show());
        show();
        model.load();
    }

    private void show() {
        boolean isAny = !model.lines().isEmpty();
        setVisible(isAny);
        setManaged(isAny);
        rows.getChildren().clear();
        if (!isAny) {
            if (!pressed.isEmpty()) {
                pressed = "";
                afterLast.run();
            }
            return;
        }
        Label title = label(
                model.lines().size() == 1
                        ? "A letter could not be saved when it was typed"
                        : model.lines().size() + " letters could not be saved when they were typed",
                "section-title");
        title.setId("unsaved-title");
        rows.getChildren().add(title);
        for (int i = 0; i < model.lines().size(); i++) {
            rows.getChildren().add(row(model.lines().get(i), i + 1));
        }
        if (!pressed.isEmpty()) {
            List.of(pressed, "unsaved-take-1", "unsaved-aside-1").stream()
                    .map(id -> rows.lookup("#" + id))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(Node::requestFocus);
            pressed = "";
        }
    }

    private void press(String id, Runnable action) {
        pressed = id;
        action.run();
    }

    private VBox row(UnsavedLine line, int number) {
        Label words = label(line.words(), "card-title");
        words.setId("unsaved-words-" + number);
        Label effect = label(line.effect(), line.canBeRead() ? "lead" : "state-error");
        effect.setId("unsaved-effect-" + number);
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("case-ways");
        UnsavedModel.Look look = model.lookProperty().get();
        boolean isLooked = look != null && look.line().equals(line);
        if (line.canBeRead()) {
            String take = "unsaved-take-" + number;
            String see = "unsaved-look-" + number;
            buttons.getChildren()
                    .addAll(
                            Buttons.main(
                                    take, "Take over", line.effect(), () -> press(take, () -> model.takeOver(line))),
                            Buttons.plain(
                                    see,
                                    isLooked ? "Close" : "Look",
                                    "Shows what stands in it and not in the letter in the list.",
                                    () -> press(see, () -> model.look(line))));
        }
        String aside = "unsaved-aside-" + number;
        buttons.getChildren()
                .add(Buttons.plain(
                        aside,
                        "Leave aside",
                        "Offers it no longer. Its file is kept.",
                        () -> press(aside, () -> model.leaveAside(line))));
        VBox row = new VBox(words, effect, buttons);
        row.setSpacing(6);
        if (isLooked) {
            row.getChildren().addAll(looked(look));
        }
        return row;
    }

    private static List<? extends Node> looked(UnsavedModel.@Nullable Look look) {
        if (look == null) {
            return List.of();
        }
        if (look.places().isEmpty()) {
            TextArea text = new TextArea(look.text());
            text.setEditable(false);
            text.setWrapText(true);
            return List.of(new Field("unsaved-text", "The whole letter", "As a draft, in plain text.", text));
        }
        return look.places().stream().map(UnsavedPane::place).toList();
    }

    private static VBox place(ChangedPlace place) {
        ComparedWords words = new ComparedWords();
        words.show(WordsComparison.nearChanges(place.runs(), WORDS_AROUND));
        return new VBox(label(place.label(), "field-label"), words);
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL; // words go on in the next line, so the height follows from the width
    }

    /** As high as what it holds, but no higher than leaves room for the list below. */
    @Override
    protected double computePrefHeight(double width) {
        double room = getScene() == null ? Double.MAX_VALUE : getScene().getHeight() * MOST_OF_HEIGHT;
        return Math.min(room, rows.prefHeight(Math.max(0, width - 4)) + 4);
    }
}
