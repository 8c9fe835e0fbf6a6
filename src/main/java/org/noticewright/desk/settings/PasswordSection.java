package org.noticewright.desk.settings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.noticewright.desk.kit.Buttons;
import org.noticewright.desk.kit.SecretField;

/** The password of the letters. */
final class PasswordSection {
    private PasswordSection() {}

    static Node of(PasswordModel model, boolean isReadOnly) {
        SecretField next = new SecretField(
                "password-next",
                model.isProtected() ? "New password" : "Password",
                model.nextProperty(),
                model.nextFaultProperty());
        SecretField again = new SecretField(
                "password-again", "The same once more", model.againProperty(), model.againFaultProperty());
        Button set = Buttons.plain(
                "password-set",
                model.isProtected() ? "Change password" : "Set password",
                "Encrypts the letters and their backups.",
                model::set);
        set.disableProperty().bind(model.busyProperty());
        VBox section = Section.of("settings-password", "Password", Section.words(words(model.isProtected())));
        if (model.isProtected()) {
            Button remove = Buttons.plain(
                    "password-remove",
                    "Remove password",
                    "Writes the letters and their backups without encryption.",
                    model::remove);
            remove.disableProperty().bind(model.busyProperty());
            section.getChildren()
                    .addAll(
                            new SecretField(
                                    "password-old", "Password now", model.oldProperty(), model.oldFaultProperty()),
                            next,
                            again,
                            Section.buttons(set, remove));
        } else {
            section.getChildren().addAll(next, again, Section.buttons(set));
        }
        section.setDisable(isReadOnly);
        return section;
    }

    private static String words(boolean isProtected) {
        return isProtected
                ? "The letters are encrypted, and opened with a password. Copies in other folders keep the password that they had."
                : "A password encrypts the letters and their backups. Without it nobody can open them, not even whoever made this program: keep it where you keep others.";
    }
}
