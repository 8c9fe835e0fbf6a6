package org.noticewright.desk.authorities;

import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.noticewright.desk.kit.Access;
import org.noticewright.desk.kit.Buttons;
import org.noticewright.desk.kit.FileDialogs;
import org.noticewright.desk.shell.Screen;

/** The profiles of authorities on the left, the form of the chosen one on the right. */
public final class AuthoritiesScreen implements Screen {
    private static final FileDialogs.Kind FILES =
            new FileDialogs.Kind("Authority files", List.of("*.authority.json", "*.json"));
    private static final double SHARE_OF_LIST = 0.28;

    private final AuthoritiesModel model;
    private final FileDialogs dialogs;
    private final ListView<ProfileRow> list = new ListView<>();
    private final BorderPane right = new BorderPane();
    private final SplitPane content = new SplitPane();
    private @Nullable ProfileForm form;
    private boolean choosing;

    /** Shows the profiles. */
    public AuthoritiesScreen(AuthoritiesModel model, FileDialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        content.setId("authorities-screen");
        content.getStylesheets()
                .add(Objects.requireNonNull(
                                AuthoritiesScreen.class.getResource("/org/noticewright/desk/authorities.css"))
                        .toExternalForm());
        content.getItems().setAll(left(), right);
        content.setDividerPositions(SHARE_OF_LIST);
        right.getStyleClass().add("authority-right");
        model.openProperty().addListener((value, before, now) -> show(now));
        show(model.openProperty().get());
    }

    private Node left() {
        Label title = new Label("Authorities");
        title.getStyleClass().add("screen-title");
        title.setWrapText(true);
        list.setId("authority-list");
        Access.name(list, "Authorities", "The arrow keys choose whose details are shown.");
        list.setItems(model.rows());
        list.setCellFactory(view -> new ProfileCell(list));
        list.getSelectionModel().selectedItemProperty().addListener((value, before, now) -> {
            if (now != null && !choosing) {
                model.open(now.id());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        FlowPane buttons = new FlowPane(newButton("authority-new"), importButton("authority-import"));
        buttons.getStyleClass().add("authority-buttons");
        VBox left = new VBox(title, buttons, list);
        left.getStyleClass().add("authority-left");
        SplitPane.setResizableWithParent(left, false);
        return left;
    }

    private Button newButton(String id) {
        Button button = Buttons.main(id, "New", "Adds an authority.", model::add);
        button.setDisable(model.isReadOnly());
        return button;
    }

    private Button importButton(String id) {
        Button button = Buttons.withIcon(
                id,
                Feather.UPLOAD,
                "Import…",
                "Takes an authority file in, with the logo beside it.",
                () -> dialogs.fileToOpen("Import an authority file", FILES).ifPresent(model::importFile));
        button.setDisable(model.isReadOnly());
        return button;
    }

    private void show(@Nullable WorkingProfile profile) {
        if (form != null) {
            form.close();
            form = null;
        }
        if (profile == null) {
            right.setCenter(nothing());
            return;
        }
        choosing = true;
        model.row(profile.id()).ifPresent(row -> list.getSelectionModel().select(row));
        choosing = false;
        ProfileForm now = new ProfileForm(model, profile, dialogs, head(profile));
        form = now;
        right.setCenter(now.content());
    }

    private Node head(WorkingProfile profile) {
        ProfileRow row = model.row(profile.id()).orElseGet(() -> new ProfileRow(profile.id(), profile.name(), false));
        Label name = new Label();
        name.getStyleClass().add("screen-title");
        name.setWrapText(true);
        name.textProperty().bind(row.nameProperty());
        Label state = new Label();
        state.setId("authority-saving");
        state.getStyleClass().add("lead");
        state.setWrapText(true);
        state.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> headLine(row, model.savingProperty().get()),
                        row.isDefaultProperty(),
                        model.savingProperty()));
        VBox head = new VBox(name, state, buttons(row));
        head.getStyleClass().add("authority-head");
        return head;
    }

    private static String headLine(ProfileRow row, String saving) {
        String known = "Letters name it \"%s\"%s."
                .formatted(row.id(), row.isDefaultProperty().get() ? "; new letters take it" : "");
        return saving.isEmpty() ? known : known + " " + saving;
    }

    private FlowPane buttons(ProfileRow row) {
        Button chosen = Buttons.plain(
                "authority-default", "Make default", "Has new letters take this authority.", model::makeDefault);
        chosen.visibleProperty().bind(row.isDefaultProperty().not());
        chosen.managedProperty().bind(chosen.visibleProperty());
        Button copy =
                Buttons.plain("authority-duplicate", "Duplicate", "Adds a copy of this authority.", model::duplicate);
        Button delete = Buttons.plain(
                "authority-delete", "Delete", "Deletes this authority. This can be undone.", model::delete);
        List.of(chosen, copy, delete).forEach(button -> button.setDisable(model.isReadOnly()));
        Button export = Buttons.plain(
                "authority-export",
                "Export…",
                "Writes an authority file, with the logo beside it.",
                () -> dialogs.fileToSave("Export the authority", FILES, model.suggestedFileName())
                        .ifPresent(model::exportTo));
        FlowPane buttons = new FlowPane(chosen, copy, export, delete);
        buttons.getStyleClass().add("authority-buttons");
        return buttons;
    }

    private Node nothing() {
        Label head = new Label("No authority yet");
        head.getStyleClass().add("section-title");
        Label lead = new Label(
                "A letter is written for an authority: its name, letterhead, review and regulator. Add yours, or import an authority file.");
        lead.getStyleClass().add("lead");
        lead.setWrapText(true);
        FlowPane ways = new FlowPane(newButton("authority-first-new"), importButton("authority-first-import"));
        ways.getStyleClass().add("authority-buttons");
        VBox nothing = new VBox(head, lead, ways);
        nothing.getStyleClass().add("authority-nothing");
        return nothing;
    }

    @Override
    public String title() {
        return "Authorities";
    }

    @Override
    public Parent content() {
        return content;
    }

    @Override
    public Node firstFocus() {
        Node first = content.lookup("#authority-first-new");
        return first == null ? list : first;
    }

    @Override
    public void shown() {
        model.load();
    }

    @Override
    public boolean leave() {
        return model.leave();
    }
}
