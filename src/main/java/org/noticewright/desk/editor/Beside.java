package org.noticewright.desk.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.noticewright.desk.kit.Access;
import org.noticewright.desk.kit.Restacked;

/**
 * What stands beside the form, one view at a time: the pages, the findings and so on. The buttons that choose take as many
 * lines as their words need, and only the view that is chosen is part of the window.
 */
public final class Beside extends BorderPane {
    private final ToggleGroup group = new ToggleGroup();
    private final FlowPane choices = new Choices();
    private final StackPane middle = new StackPane();
    private final List<View> views = new ArrayList<>();
    private Runnable reveal = () -> {};
    private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper(this, "shown", "");

    /**
     * One view.
     *
     * @param id of its button, such as {@code findings-tab}
     * @param words on its button; may change
     * @param help one sentence with its key, if it has one
     * @param content what is shown
     * @param keyboard gives the keyboard to where somebody begins in it
     */
    public record View(String id, ObservableValue<String> words, String help, Region content, Runnable keyboard) {

        /** A view in which one begins with its first control. */
        public static View of(String id, ObservableValue<String> words, String help, Region content) {
            return new View(
                    id, words, help, content, () -> Restacked.first(content).requestFocus());
        }
    }

    /** Shows the first of some views. */
    public Beside(List<View> all) {
        setId("beside");
        choices.setMinWidth(0); // else the widest button keeps the row from being narrow
        choices.getStyleClass().add("beside-choices");
        Access.name(choices, "What is shown beside the form", "");
        setTop(choices);
        setCenter(middle);
        all.forEach(this::add);
        show(all.getFirst().id());
    }

    private void add(View view) {
        ToggleButton choice = new Choice();
        choice.textProperty().bind(view.words());
        choice.setToggleGroup(group);
        choice.getStyleClass().addAll("way", atlantafx.base.theme.Styles.FLAT);
        Access.button(choice, view.id(), "", view.help());
        choice.accessibleTextProperty().bind(view.words());
        choice.setOnAction(pressed -> show(view.id()));
        views.add(view);
        choices.getChildren().add(choice);
    }

    /** What is to be done whenever somebody wants to see a view. */
    void onShow(Runnable reveal) {
        this.reveal = reveal;
    }

    /** Shows the view of that id, and leaves the keyboard where it is. */
    public void show(String id) {
        reveal.run();
        for (int i = 0; i < views.size(); i++) {
            if (views.get(i).id().equals(id)) {
                ((ToggleButton) choices.getChildren().get(i)).setSelected(true);
                Node content = views.get(i).content();
                if (!middle.getChildren().contains(content)) {
                    middle.getChildren().setAll(content);
                }
                shown.set(id);
            }
        }
    }

    /** Shows the view of that id and gives it the keyboard. */
    public void goTo(String id) {
        show(id);
        takeKeyboard();
    }

    /** Gives the keyboard to the view that is shown. */
    void takeKeyboard() {
        applyCss(); // what was never drawn is in no window yet, and cannot have the keyboard
        layout();
        views.stream().filter(view -> view.id().equals(shown.get())).forEach(view -> view.keyboard()
                .run());
    }

    /** A row of buttons, none of which is wider than the row. */
    private static final class Choices extends FlowPane {
        @Override
        protected double computePrefHeight(double width) {
            if (width > 0) {
                bound(width);
            }
            return super.computePrefHeight(width);
        }

        @Override
        protected void layoutChildren() {
            bound(getWidth());
            super.layoutChildren();
        }

        private void bound(double width) {
            double most = width - getInsets().getLeft() - getInsets().getRight();
            for (Node child : getManagedChildren()) {
                Region choice = (Region) child;
                if (choice.getMaxWidth() != most) {
                    choice.setMaxWidth(most);
                    requestLayout(); // the rows that it remembers are those of the old breadth
                }
            }
        }
    }

    /** A button that takes more lines where its words are wider than it may be; rows of nodes ask for the height of one. */
    private static final class Choice extends ToggleButton {
        Choice() {
            setWrapText(true);
            maxWidthProperty().addListener((value, before, now) -> requestLayout());
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width > 0 ? width : Math.min(prefWidth(-1), getMaxWidth()));
        }
    }

    /** The id of the view that is shown. */
    public ReadOnlyStringProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
