package org.noticewright.desk.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.noticewright.desk.kit.Access;
import org.noticewright.desk.kit.Field;
import org.noticewright.desk.work.WorkingLetter;
import org.noticewright.letter.Letter;

/**
 * Makes fields of one form that show values of the letter on the desk by their paths, and change them. A field follows
 * the letter wherever the change came from, tells the letter when it gets the keyboard, and can be found by its path.
 * {@link #close} lets go of the letter when the form is taken away.
 */
public final class LetterFields implements AutoCloseable {
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Y");
    private static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Shift+Z");

    private final WorkingLetter working;
    private final Map<String, Control> byPath = new LinkedHashMap<>();
    private final List<Runnable> followers = new ArrayList<>();
    private final ChangeListener<Letter> follow = (value, before, now) -> followAll();
    private boolean following;

    /** Begins a form on a letter. */
    public LetterFields(WorkingLetter working) {
        this.working = working;
        working.letterProperty().addListener(follow);
    }

    /** The letter on the desk. */
    public WorkingLetter working() {
        return working;
    }

    /** Runs something now and whenever the letter has changed. */
    public void follow(Consumer<Letter> follower) {
        Runnable run = () -> follower.accept(working.letter());
        followers.add(run);
        run.run();
    }

    private void followAll() {
        following = true;
        try {
            List.copyOf(followers).forEach(Runnable::run);
        } finally {
            following = false;
        }
    }

    /** A field of one line. */
    public Field line(String path, String label, String help) {
        return words(path, label, help, new TextField());
    }

    /** A field of many lines. */
    public Field text(String path, String label, String help) {
        return words(path, label, help, new GrowingText());
    }

    private Field words(String path, String label, String help, TextInputControl control) {
        bind(control, path, label, Words.at(path));
        return new Field(idOf(path), label, help, control);
    }

    /**
     * Lets a control show and change words of the letter that no fixed path names.
     *
     * @param key by which {@link #goTo} finds the control, in the form of a path
     * @param label what the field is called, for the name of the undo
     */
    public <C extends TextInputControl> C bind(C control, String key, String label, Words words) {
        know(key, () -> words.path(working.letter()), control);
        follow(letter -> show(control, words.read(letter)));
        control.textProperty().addListener((value, before, now) -> {
            if (!following) {
                working.type(label, l -> words.write(l, now.isEmpty() ? null : now), words::path);
            }
        });
        // the undo of the letter, not that of the one field
        control.addEventFilter(KeyEvent.KEY_PRESSED, this::undoOrRedo);
        return control;
    }

    /** Lines of a list of texts, such as an address: one text a line. Blank lines do not count. */
    public Field lines(String path, String label, String help) {
        GrowingText control = new GrowingText();
        Field field = field(path, label, help, control);
        follow(letter -> {
            List<String> now = texts(path);
            if (!split(control.getText()).equals(now)) {
                show(control, String.join("\n", now));
            }
        });
        control.textProperty().addListener((value, before, now) -> {
            if (!following) {
                working.type(path, label, split(now));
            }
        });
        control.addEventFilter(KeyEvent.KEY_PRESSED, this::undoOrRedo);
        return field;
    }

    private List<String> texts(String path) {
        return working.value(path) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static List<String> split(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    /**
     * A choice among few values.
     *
     * @param none what "nothing chosen" is called; the first entry
     * @param naming plain words for each value
     */
    public <T> Field choice(
            String path, String label, String help, List<T> values, String none, Function<T, String> naming) {
        ComboBox<@Nullable T> control = new ComboBox<>();
        control.getItems().add(null);
        control.getItems().addAll(values);
        Field field = field(path, label, help, control);
        choose(
                control,
                value -> value == null ? none : naming.apply(value),
                letter -> values.stream()
                        .filter(value -> value.equals(working.value(path)))
                        .findFirst()
                        .orElse(null),
                value -> working.put("choice of " + label, path, value));
        return field;
    }

    /**
     * Lets a box show one value of the letter and change it.
     *
     * @param naming plain words for each value
     * @param read the value that is shown
     * @param chosen is told what a person chose
     */
    public <T> void choose(
            ComboBox<@Nullable T> control,
            Function<@Nullable T, String> naming,
            Function<Letter, @Nullable T> read,
            Consumer<@Nullable T> chosen) {
        control.setConverter(new Named<>(naming));
        control.setButtonCell(cell(control));
        follow(letter -> control.setValue(read.apply(letter)));
        control.valueProperty().addListener((value, before, now) -> {
            if (!following) {
                chosen.accept(now);
            }
        });
    }

    /** Whether the letter is being shown now, so that a control that changes was not changed by a person. */
    public boolean isFollowing() {
        return following;
    }

    private static <T> ListCell<T> cell(ComboBox<T> box) {
        return new ListCell<>() {
            @Override
            protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                setText(box.getConverter().toString(item));
            }
        };
    }

    /** A day, typed as day/month/year or picked from a calendar. What cannot be read stays to be mended. */
    public Field date(String path, String label, String help) {
        DatePicker control = new DatePicker();
        control.setPromptText("dd/mm/yyyy");
        Field field = field(path, label, help, control);
        control.setConverter(new DayText(wrong -> Platform.runLater(() -> {
            // the control has put its last value back by now
            control.getEditor().setText(wrong);
            field.faultProperty().set(Days.NO_DATE);
        })));
        control.getEditor().textProperty().addListener((value, before, now) -> {
            boolean readable = now.isBlank() || Days.read(now).isPresent();
            if (readable && Days.NO_DATE.equals(field.faultProperty().get())) {
                field.faultProperty().set("");
            }
        });
        control.getEditor().addEventFilter(KeyEvent.KEY_PRESSED, this::undoOrRedo);
        control.getEditor().setAccessibleText(label);
        follow(letter -> {
            LocalDate now = (LocalDate) working.value(path);
            if (!Objects.equals(now, control.getValue())) {
                control.setValue(now);
            }
        });
        control.valueProperty().addListener((value, before, now) -> {
            if (!following) {
                working.put(label, path, now);
            }
        });
        control.getEditor().focusedProperty().addListener((value, before, now) -> {
            if (now) {
                working.enter(path);
            }
        });
        return field;
    }

    /** A yes or no. */
    public CheckBox check(String path, String id, String label, String help) {
        CheckBox control = new CheckBox(label);
        control.setWrapText(true);
        control.setId(id);
        Access.name(control, label, help);
        if (!help.isEmpty()) {
            Access.tip(control, help);
        }
        know(path, control);
        follow(letter -> control.setSelected(Boolean.TRUE.equals(working.value(path))));
        control.selectedProperty().addListener((value, before, now) -> {
            if (!following) {
                working.put(label, path, now);
            }
        });
        return control;
    }

    private Field field(String path, String label, String help, Control control) {
        know(path, control);
        return new Field(idOf(path), label, help, control);
    }

    /** Lets a control of another kind be found by a path, and tells the letter when it gets the keyboard. */
    public void know(String path, Control control) {
        know(path, () -> path, control);
    }

    /**
     * Lets a control be found by a key, and tells the letter when it gets the keyboard.
     *
     * @param key in the form of a path
     * @param path of the value that the control shows at the time
     */
    public void know(String key, Supplier<String> path, Control control) {
        byPath.put(key, control);
        control.focusedProperty().addListener((value, before, now) -> {
            if (now) {
                working.enter(path.get());
            }
        });
    }

    /** The key or path by which a control is found; null for a control that is not of this form. */
    public @Nullable String keyOf(@Nullable Node control) {
        return byPath.entrySet().stream()
                .filter(entry -> entry.getValue().equals(control))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** The id of the control of a path, such as {@code bases-0-harm-causalLink}. */
    public static String idOf(String path) {
        return path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }

    /**
     * Gives the keyboard to the field of a path, or of the nearest path above it, and marks words in its text.
     *
     * @param start of the words; -1 for none
     * @return the control, or null where this form has no such field
     */
    public @Nullable Control goTo(String path, int start, int end) {
        String nearest = path;
        while (!nearest.isEmpty() && !byPath.containsKey(nearest)) {
            nearest = above(nearest);
        }
        Control control = byPath.get(nearest);
        if (control == null) {
            return null;
        }
        control.requestFocus();
        if (control instanceof TextInputControl words
                && start >= 0
                && end <= words.getLength()
                && nearest.equals(path)) {
            words.selectRange(start, end);
        }
        return control;
    }

    /** The path of what holds the value of a path; empty for the letter itself. */
    public static String above(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }

    /** The control of a path, if this form has it. */
    public @Nullable Node control(String path) {
        return byPath.get(path);
    }

    private void undoOrRedo(KeyEvent key) {
        if (UNDO.match(key)) {
            key.consume();
            working.undo();
        } else if (REDO.match(key) || REDO_TOO.match(key)) {
            key.consume();
            working.redo();
        }
    }

    private static void show(TextInputControl control, @Nullable String text) {
        String now = Objects.requireNonNullElse(text, "");
        if (!control.getText().equals(now)) {
            int caret = control.getCaretPosition();
            control.setText(now);
            control.positionCaret(Math.min(caret, now.length()));
        }
    }

    @Override
    public void close() {
        working.letterProperty().removeListener(follow);
        followers.clear();
    }

    /** Shows values by their names; nothing is typed. */
    private static final class Named<T> extends StringConverter<T> {
        private final Function<T, String> naming;

        Named(Function<T, String> naming) {
            this.naming = naming;
        }

        @Override
        public String toString(T value) {
            return naming.apply(value);
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException("choices are not typed");
        }
    }
}
