package org.noticewright.desk.help;

import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.noticewright.desk.help.HelpModel.Chapter;
import org.noticewright.desk.kit.Access;
import org.noticewright.desk.kit.Field;
import org.noticewright.desk.kit.WrappingBox;
import org.noticewright.desk.shell.Screen;

/** Keys, words, where each rule comes from, and what the program is. */
public final class HelpScreen implements Screen {
    private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");

    private final HelpModel model;
    private final VBox content = new VBox();
    private final TextField query = new TextField();

    /** Shows the help. */
    public HelpScreen(HelpModel model) {
        this.model = model;
        Label title = new Label("Help");
        title.getStyleClass().add("screen-title");
        query.textProperty().bindBidirectional(model.queryProperty());
        TabPane tabs = new TabPane();
        tabs.setId("help-chapters");
        Access.name(tabs, "Chapters of the help", "The arrow keys go from one to the next.");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        for (Chapter chapter : Chapter.values()) {
            tabs.getTabs().add(tab(chapter));
        }
        VBox.setVgrow(tabs, Priority.ALWAYS);
        content.setId("help-screen");
        content.getStyleClass().addAll("screen", "help-screen");
        content.getStylesheets()
                .add(Objects.requireNonNull(HelpScreen.class.getResource("/org/noticewright/desk/help.css"))
                        .toExternalForm());
        content.getChildren().setAll(title, new Field("help-query", "Find in all chapters", "", query), tabs);
        content.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (FIND.match(key)) {
                key.consume();
                query.requestFocus();
                query.selectAll();
            }
        });
    }

    private Tab tab(Chapter chapter) {
        String id = "help-" + chapter.name().toLowerCase(java.util.Locale.ROOT);
        ListView<Entry> list = new ListView<>(model.found(chapter));
        list.setId(id);
        list.setPlaceholder(new Label("Nothing here has all of these words."));
        list.setCellFactory(view -> new EntryCell(list));
        Access.name(list, chapter.title(), "The arrow keys go from one entry to the next.");
        Tab tab = new Tab(chapter.title(), list);
        tab.setId(id + "-tab");
        tab.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.title(chapter), model.queryProperty(), model.found(chapter)));
        return tab;
    }

    @Override
    public String title() {
        return "Help";
    }

    @Override
    public Parent content() {
        return content;
    }

    @Override
    public Node firstFocus() {
        return query;
    }

    /** One entry: what, where, the words, their source. */
    private static final class EntryCell extends ListCell<Entry> {
        private final Label head = label("help-head");
        private final Label note = label("help-note");
        private final Label body = label("help-body");
        private final Label source = label("help-note");
        private final WrappingBox box;

        EntryCell(Region list) {
            box = new WrappingBox(list, head, note, body, source);
            box.getStyleClass().add("help-entry");
            setPrefWidth(0);
        }

        private static Label label(String style) {
            Label label = new Label();
            label.getStyleClass().add(style);
            label.setWrapText(true);
            label.visibleProperty().bind(label.textProperty().isNotEmpty());
            label.managedProperty().bind(label.visibleProperty());
            return label;
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            head.setText(entry.head());
            note.setText(entry.note());
            body.setText(entry.body());
            source.setText(entry.source());
            setAccessibleText(entry.words());
            setGraphic(box);
        }
    }
}
