package org.noticewright.desk.settings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.noticewright.desk.kit.Access;
import org.noticewright.desk.shell.Appearance;
import org.noticewright.desk.shell.Appearance.Theme;

/** Theme and size of the text. */
final class LookSection {
    private LookSection() {}

    static Node of(Appearance appearance) {
        ToggleGroup group = new ToggleGroup();
        FlowPane themes = Section.buttons(
                theme(appearance, group, Theme.SYSTEM, "theme-system", "As the system"),
                theme(appearance, group, Theme.LIGHT, "theme-light", "Light"),
                theme(appearance, group, Theme.DARK, "theme-dark", "Dark"));
        Label label = label("Theme");
        return Section.of("settings-look", "Look", new VBox(label, themes), size(appearance));
    }

    private static RadioButton theme(Appearance appearance, ToggleGroup group, Theme theme, String id, String words) {
        RadioButton button = new RadioButton(words);
        button.setToggleGroup(group);
        button.setSelected(appearance.themeProperty().get() == theme);
        button.setOnAction(chosen -> appearance.themeProperty().set(theme));
        appearance.themeProperty().addListener((value, before, now) -> button.setSelected(now == theme));
        return Access.button(button, id, "Theme: " + words, "");
    }

    private static Node size(Appearance appearance) {
        Slider slider = new Slider(Appearance.SMALLEST, Appearance.LARGEST, 100);
        slider.setId("text-size-slider");
        slider.setBlockIncrement(Appearance.STEP);
        slider.setMajorTickUnit(Appearance.STEP);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        HBox.setHgrow(slider, Priority.ALWAYS);
        Access.name(slider, "Text size in percent", "From 80 to 200. The arrow keys change it by ten.");
        IntegerSpinnerValueFactory values =
                new IntegerSpinnerValueFactory(Appearance.SMALLEST, Appearance.LARGEST, 100, Appearance.STEP);
        Spinner<Integer> number = new Spinner<>(values);
        number.setId("text-size");
        number.setEditable(true);
        number.getStyleClass().add("text-size-number");
        number.getEditor().setAccessibleText("Text size in percent");
        Access.name(number, "Text size in percent", "From 80 to 200.");
        appearance.textSizeProperty().subscribe(now -> {
            slider.setValue(now.intValue());
            values.setValue(now.intValue());
        });
        // while the thumb is dragged the text would grow under it
        slider.valueChangingProperty().addListener((value, before, now) -> {
            if (!now) {
                set(appearance, slider.getValue());
            }
        });
        slider.valueProperty().addListener((value, before, now) -> {
            if (!slider.isValueChanging()) {
                set(appearance, now.doubleValue());
            }
        });
        values.valueProperty().addListener((value, before, now) -> set(appearance, now));
        Label label = label("Text size in percent");
        label.setLabelFor(number);
        HBox line = new HBox(slider, number);
        line.getStyleClass().add("text-size-line");
        return new VBox(label, line);
    }

    private static void set(Appearance appearance, double percent) {
        appearance.textSizeProperty().set(Math.clamp(Math.round(percent), Appearance.SMALLEST, Appearance.LARGEST));
    }

    private static Label label(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("field-label");
        return label;
    }
}
