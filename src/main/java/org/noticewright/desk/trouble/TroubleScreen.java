package org.noticewright.desk.trouble;

import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.noticewright.desk.kit.Access;
import org.noticewright.desk.kit.Buttons;
import org.noticewright.desk.kit.FileDialogs;
import org.noticewright.desk.kit.SecretField;
import org.noticewright.desk.shell.Screen;

/** Says why the letters cannot be opened, and offers the ways out. */
public final class TroubleScreen implements Screen {
    private static final FileDialogs.Kind BACKUPS =
            new FileDialogs.Kind("Backups of Noticewright", List.of("*.sql.gz", "*.sql.gz.sealed"));

    private final TroubleModel model;
    private final FileDialogs dialogs;
    private final ScrollPane content = new ScrollPane();
    private final VBox page = new VBox();
    private @Nullable Node first;

    /** Shows what came of opening, and follows what comes of each way out. */
    public TroubleScreen(TroubleModel model, FileDialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        page.getStyleClass().addAll("screen", "trouble-page");
        page.setId("trouble-page");
        content.setId("trouble-screen");
        content.getStyleClass().add("trouble-screen");
        content.getStylesheets()
                .add(Objects.requireNonNull(TroubleScreen.class.getResource("/org/noticewright/desk/trouble.css"))
                        .toExternalForm());
        content.setFitToWidth(true);
        StackPane left = new StackPane(page);
        left.setAlignment(Pos.TOP_LEFT);
        content.setContent(left);
        content.setFocusTraversable(false);
        Access.name(content, "Why the letters cannot be opened", "");
        page.disableProperty().bind(model.busyProperty());
        model.outcomeProperty().subscribe(now -> show());
        model.busyProperty().addListener((value, before, now) -> {
            if (!now) {
                Platform.runLater(() -> firstFocus().requestFocus());
            }
        });
    }

    private void show() {
        Label name = label("Noticewright", "lead");
        Label title = label(model.title(), "screen-title");
        title.setId("trouble-title");
        Label sentence = label(model.sentence(), "trouble-sentence");
        sentence.setId("trouble-sentence-words");
        page.getChildren().setAll(name, title, sentence);
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("trouble-buttons");
        for (Offer offer : model.offers()) {
            boolean isFirst = buttons.getChildren().isEmpty();
            Runnable action = () -> take(offer);
            Button button = isFirst
                    ? Buttons.main(offer.id(), offer.words(), offer.help(), action)
                    : Buttons.plain(offer.id(), offer.words(), offer.help(), action);
            buttons.getChildren().add(button);
        }
        first = buttons.getChildren().getFirst();
        if (model.asksPassword()) {
            SecretField password =
                    new SecretField("trouble-password", "Password", model.passwordProperty(), model.faultProperty());
            password.onEnter(model::openWithPassword);
            page.getChildren().add(password);
            first = password.control();
        }
        Label told = label("", "state-error");
        told.setId("trouble-told");
        told.textProperty().bind(model.toldProperty());
        told.visibleProperty().bind(told.textProperty().isNotEmpty());
        told.managedProperty().bind(told.visibleProperty());
        page.getChildren().addAll(buttons, told);
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private void take(Offer offer) {
        switch (offer) {
            case PASSWORD -> model.openWithPassword();
            case TRY_AGAIN -> model.tryAgain();
            case READ_ONLY -> model.openReadOnly();
            case LAST_BACKUP -> model.takeLastBackup();
            case OTHER_BACKUP -> dialogs.fileToOpen("Choose a backup", BACKUPS).ifPresent(model::takeBackup);
            case BEGIN_EMPTY -> model.beginEmpty();
            case OTHER_FOLDER ->
                dialogs.folder("Choose the folder of a set of letters").ifPresent(model::openFolder);
            case QUIT -> model.quit();
        }
    }

    @Override
    public String title() {
        return model.title();
    }

    @Override
    public Parent content() {
        return content;
    }

    @Override
    public Node firstFocus() {
        return first == null ? content : first;
    }
}
