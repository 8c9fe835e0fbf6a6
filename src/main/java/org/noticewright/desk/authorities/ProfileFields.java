package org.noticewright.desk.authorities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.noticewright.desk.form.LetterFields;
import org.noticewright.desk.kit.Field;

/** Makes the fields of one profile, named by the keys of the authority file. */
final class ProfileFields implements AutoCloseable {
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Y");
    private static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Shift+Z");

    private final WorkingProfile profile;
    private final LetterFields fields;
    private final Map<String, Field> byPath = new LinkedHashMap<>();
    private boolean following;

    ProfileFields(WorkingProfile profile) {
        this.profile = profile;
        this.fields = new LetterFields(profile.working());
    }

    /** Runs something now and whenever the profile has changed. */
    void follow(Runnable follower) {
        fields.follow(letter -> follower.run());
    }

    Field line(String key, String label, String help) {
        return known(key, fields.line(WorkingProfile.path(key), label, help));
    }

    Field lines(String key, String label, String help) {
        return known(key, fields.lines(WorkingProfile.path(key), label, help));
    }

    <T> Field choice(String key, String label, String help, List<T> values, String none, Function<T, String> naming) {
        return known(key, fields.choice(WorkingProfile.path(key), label, help, values, none, naming));
    }

    /** A number of working days. What is no such number stays in the field, with what is wrong beneath. */
    Field workingDays(String key, String label, String help) {
        TextField control = new TextField();
        String path = WorkingProfile.path(key);
        Field field = known(key, new Field("", label, help, control));
        fields.know(path, control);
        fields.follow(letter -> {
            String now = WorkingDaysText.of(profile.working().value(path));
            if (!WorkingDaysText.says(control.getText(), now)) {
                following = true;
                control.setText(now);
                following = false;
                field.faultProperty().set("");
            }
        });
        control.textProperty().addListener((value, before, now) -> {
            if (!following) {
                WorkingDaysText typed = WorkingDaysText.read(now);
                field.faultProperty().set(typed.fault());
                if (typed.fault().isEmpty()) {
                    profile.working().type(path, label, typed.days());
                }
            }
        });
        return field;
    }

    private Field known(String key, Field field) {
        field.control().setId("authority-" + LetterFields.idOf(key));
        byPath.put(WorkingProfile.path(key), field);
        return field;
    }

    /** Shows faults beside the fields that they concern, now and from then on. */
    void showFaults(List<String> keys) {
        List<String> paths =
                new ArrayList<>(keys.stream().map(WorkingProfile::path).toList());
        follow(() -> {
            Map<String, String> faults = profile.faults();
            paths.forEach(path -> {
                Field field = byPath.get(path);
                if (field != null) {
                    field.faultProperty().set(faults.getOrDefault(path, ""));
                }
            });
        });
    }

    /** Has the keys of undo and redo mean the profile, wherever in the form the keyboard is. */
    void undoIn(Parent form) {
        form.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (UNDO.match(key)) {
                key.consume();
                profile.working().undo();
            } else if (REDO.match(key) || REDO_TOO.match(key)) {
                key.consume();
                profile.working().redo();
            }
        });
    }

    /** Gives the keyboard to the field of a path, where there is one. */
    void goTo(String path) {
        fields.goTo(path, -1, -1);
    }

    @Override
    public void close() {
        fields.close();
    }
}
