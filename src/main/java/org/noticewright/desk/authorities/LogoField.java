package org.noticewright.desk.authorities;

import java.io.ByteArrayInputStream;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.noticewright.desk.kit.Buttons;
import org.noticewright.desk.kit.Field;
import org.noticewright.desk.kit.FileDialogs;

/** Shows the picture of the letterhead, chooses another one, and takes it out. */
final class LogoField {
    private static final double SHOWN_HEIGHT_IN_PIXELS = 96;
    private static final FileDialogs.Kind PICTURES =
            new FileDialogs.Kind("PNG and JPEG pictures", List.of("*.png", "*.jpg", "*.jpeg"));

    private LogoField() {}

    static Node of(AuthoritiesModel model, WorkingProfile profile, ProfileFields fields, FileDialogs dialogs) {
        ImageView picture = new ImageView();
        picture.setId("authority-logo-picture");
        picture.setPreserveRatio(true);
        picture.setFitHeight(SHOWN_HEIGHT_IN_PIXELS);
        StackPane paper = new StackPane(picture);
        paper.getStyleClass().add("logo-paper");
        Label state = new Label();
        state.setId("authority-logo-state");
        state.setWrapText(true);
        Button remove = Buttons.plain(
                "authority-logo-remove",
                "Remove logo",
                "Takes the picture out of the letterhead.",
                profile::removeLogo);
        Button choose = Buttons.plain(
                "authority-logo-choose",
                "Choose logo…",
                "A PNG or JPEG picture of at most 5 MB.",
                () -> dialogs.fileToOpen("Choose a logo", PICTURES).ifPresent(model::chooseLogo));
        FlowPane buttons = new FlowPane(choose, remove);
        buttons.getStyleClass().add("authority-buttons");
        Field alt = fields.line(
                "logo.alt",
                "Words for the logo",
                "What a reader who cannot see it is told, such as the authority's name.");
        fields.follow(() -> {
            byte[] bytes = profile.logo();
            boolean has = bytes != null;
            picture.setImage(bytes == null ? null : new Image(new ByteArrayInputStream(bytes)));
            paper.setVisible(has);
            paper.setManaged(has);
            remove.setDisable(!has);
            state.setText(
                    has ? "The logo is the picture above." : "No logo is chosen: the letter begins with the name.");
            alt.setVisible(has);
            alt.setManaged(has);
        });
        VBox field = new VBox(paper, state, buttons, alt);
        field.getStyleClass().add("authority-logo");
        return field;
    }
}
