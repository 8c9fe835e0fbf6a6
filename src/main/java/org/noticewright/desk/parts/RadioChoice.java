package org.noticewright.desk.parts;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.noticewright.desk.form.LetterFields;
import org.noticewright.desk.kit.Access;

/** A choice among few values, all of them in sight, each with a sentence on what it means. */
final class RadioChoice extends VBox {

    /**
     * A choice of the value at a path.
     *
     * @param options all of them, in order
     */
    RadioChoice(LetterFields fields, String path, String label, String help, List<? extends Option<?>> options) {
        getStyleClass().add("field");
        setId(LetterFields.idOf(path));
        Label name = FormPane.label(label, "field-label");
        getChildren().addAll(name, FormPane.label(help, "field-help"));
        ToggleGroup group = new ToggleGroup();
        boolean first = true;
        for (Option<?> option : options) {
            RadioButton button = new RadioButton(option.words());
            button.setWrapText(true);
            button.setToggleGroup(group);
            button.setId(LetterFields.idOf(path) + "-" + option.key());
            Access.name(button, label + ": " + option.words(), option.meaning());
            if (first) {
                name.setLabelFor(button);
            }
            fields.know(first ? path : path + "." + option.key(), () -> path, button);
            fields.follow(letter ->
                    button.setSelected(option.value().equals(fields.working().value(path))));
            button.selectedProperty().addListener((value, before, now) -> {
                if (now && !fields.isFollowing()) {
                    fields.working().put("choice of " + label, path, option.value());
                }
            });
            getChildren().add(button);
            if (!option.meaning().isEmpty()) {
                Label meaning = FormPane.label(option.meaning(), "field-help", "option-meaning");
                getChildren().add(meaning);
            }
            first = false;
        }
    }

    /**
     * One of the values.
     *
     * @param key ends the id of its button
     * @param words what it is called
     * @param meaning one sentence; empty for none
     */
    record Option<T>(T value, String key, String words, String meaning) {
        static <T> List<Option<T>> all(
                List<T> values, Function<T, String> key, Function<T, String> words, Function<T, String> meaning) {
            return values.stream()
                    .map(v -> new Option<>(Objects.requireNonNull(v), key.apply(v), words.apply(v), meaning.apply(v)))
                    .toList();
        }
    }
}
