package org.noticewright.desk.kit;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import org.jspecify.annotations.Nullable;

/**
 * Makes a form a thing to read: its texts can be selected, copied and scrolled but not changed, and what would change
 * something else is out of use. Links still lead where they lead.
 */
public final class ReadOnly {
    private ReadOnly() {}

    /** Makes that of a node and of all that stands in it, now and later. */
    public static void make(@Nullable Node node) {
        switch (node) {
            case null -> {}
            case TextInputControl text -> {
                text.editableProperty().unbind();
                text.setEditable(false);
            }
            case ScrollPane scroll -> scroll.contentProperty().subscribe(ReadOnly::make);
            case TitledPane titled -> titled.contentProperty().subscribe(ReadOnly::make);
            case SplitPane split -> split.getItems().forEach(ReadOnly::make);
            case Control control -> {
                if (changesSomething(control)) {
                    control.disableProperty().unbind();
                    control.setDisable(true);
                }
            }
            case Parent parent -> {
                List.copyOf(parent.getChildrenUnmodifiable()).forEach(ReadOnly::make);
                parent.getChildrenUnmodifiable().addListener((ListChangeListener<Node>) change -> {
                    while (change.next()) {
                        List.copyOf(change.getAddedSubList()).forEach(ReadOnly::make);
                    }
                });
            }
            default -> {}
        }
    }

    private static boolean changesSomething(Control control) {
        return switch (control) {
            case Hyperlink link -> false;
            case ButtonBase button -> true;
            case ComboBoxBase<?> choice -> true;
            case ChoiceBox<?> choice -> true;
            case Slider slider -> true;
            case Spinner<?> spinner -> true;
            case atlantafx.base.controls.ToggleSwitch toggle -> true;
            default -> false;
        };
    }
}
