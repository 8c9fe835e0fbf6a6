package org.noticewright.desk.cases;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.noticewright.desk.cases.CasesModel.Showing;
import org.noticewright.desk.kit.Breadth;
import org.noticewright.desk.kit.Buttons;
import org.noticewright.desk.shell.Screen;
import org.noticewright.law.Exemptions;

/** The list of cases. */
public final class CasesScreen implements Screen {
    /** How much room all columns need, in ems. */
    private static final double BROAD = 58;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");
    private static final KeyCombination IMPORT = KeyCombination.valueOf("Shortcut+O");
    private static final KeyCombination DUPLICATE = KeyCombination.valueOf("Shortcut+D");

    private final CasesModel cases;
    private final CaseActions actions;
    private final Imports imports;
    private final VBox content = new VBox();
    private final CasesFilters filters;
    private final CasesTable table;
    private final CaseMenu menu;

    /** Shows a list and what can be done with it. */
    public CasesScreen(CasesModel cases, CaseActions actions, Imports imports, Exemptions exemptions) {
        this.cases = cases;
        this.actions = actions;
        this.imports = imports;
        Label count = new Label();
        BooleanBinding broad = Breadth.atLeast(BROAD, content, count);
        this.filters = new CasesFilters(cases, exemptions, broad);
        this.table = new CasesTable(cases, actions, broad, count);
        this.menu = new CaseMenu(cases, actions, this::askWhereTo);
        table.view().setContextMenu(menu.menu());
        content.setId("cases-screen");
        content.getStyleClass().addAll("screen", "cases-screen");
        content.getStylesheets()
                .add(Objects.requireNonNull(CasesScreen.class.getResource("/org/noticewright/desk/cases.css"))
                        .toExternalForm());
        content.getChildren().setAll(head(), moved(), filters, middle(), foot(count, broad));
        broad.subscribe(isBroad -> content.pseudoClassStateChanged(NARROW, !isBroad));
        filters.visibleProperty().bind(cases.showingProperty().isNotEqualTo(Showing.NO_CASE));
        filters.managedProperty().bind(filters.visibleProperty());
        cases.showingProperty().addListener((value, before, now) -> {
            if (now == Showing.NO_CASE) {
                javafx.application.Platform.runLater(() -> focus("empty-new"));
            }
        });
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        content.setOnDragOver(CasesScreen::draggedOver);
        content.setOnDragDropped(this::dropped);
    }

    /** Puts something that is to be seen first between the head and the list. */
    public void announce(Node node) {
        content.getChildren().add(1, node);
    }

    private HBox head() {
        Label title = new Label("Cases");
        title.getStyleClass().add("screen-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button take = importButton("import-letters");
        Button begin = beginButton("new-letter");
        HBox head = new HBox(title, gap, take, begin);
        for (Button button : List.of(take, begin)) { // an empty list has them in its middle
            button.visibleProperty().bind(cases.showingProperty().isNotEqualTo(Showing.NO_CASE));
        }
        head.getStyleClass().add("case-head");
        return head;
    }

    /** That bank holidays moved due dates, until it is put away. */
    private HBox moved() {
        Label words = new Label();
        words.setId("moved-due-dates");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.textProperty().bind(cases.movedProperty());
        Button away = Buttons.plain(
                "moved-put-away",
                "Put away",
                "Shows the due dates without the days on which they were before.",
                cases::putMovedAway);
        away.setDisable(actions.isReadOnly());
        HBox moved = new HBox(words, away);
        moved.getStyleClass().addAll("notice", "notice-done");
        moved.visibleProperty().bind(cases.movedProperty().isNotEmpty());
        moved.managedProperty().bind(moved.visibleProperty());
        return moved;
    }

    private Button importButton(String id) {
        Button button = Buttons.withIcon(
                id,
                Feather.UPLOAD,
                "Import…",
                "Takes letter files into the list (Ctrl+O). They can also be dropped here.",
                this::askWhich);
        button.setDisable(actions.isReadOnly());
        return button;
    }

    private Button beginButton(String id) {
        Button button = Buttons.main(id, "New letter", "Begins a letter (Ctrl+N).", actions::beginLetter);
        button.setDisable(actions.isReadOnly());
        return button;
    }

    private StackPane middle() {
        TableView<CaseLine> list = table.view();
        list.setMinHeight(0);
        showFor(list, Showing.CASES);
        Node empty = empty();
        showFor(empty, Showing.NO_CASE);
        Node nothing = nothingFound();
        showFor(nothing, Showing.NOTHING_FOUND);
        StackPane middle = new StackPane(list, nothing, empty);
        VBox.setVgrow(middle, Priority.ALWAYS);
        return middle;
    }

    private void showFor(Node node, Showing state) {
        node.visibleProperty().bind(cases.showingProperty().isEqualTo(state));
        node.managedProperty().bind(node.visibleProperty());
    }

    private Node empty() {
        Button sample = Buttons.withIcon(
                "empty-sample",
                Feather.EYE,
                "Look at the sample",
                "Adds a finished letter of an invented council, to look around in.",
                actions::addSample);
        sample.setDisable(actions.isReadOnly());
        FlowPane ways = new FlowPane(beginButton("empty-new"), importButton("empty-import"), sample);
        ways.getStyleClass().add("case-ways");
        return notice(
                "No cases yet",
                "Begin a letter, import letter files (or drop them here), or look at a finished sample first.",
                ways);
    }

    private Node nothingFound() {
        Button clear = Buttons.plain("nothing-clear", "Show all cases", "Takes words and filters away.", () -> {
            cases.clear();
            filters.words().requestFocus();
        });
        return notice(
                "No case found",
                "No letter has all of these words, this exemption and this status. Try fewer words, or show all cases.",
                clear);
    }

    private static Node notice(String title, String words, Node ways) {
        Label head = new Label(title);
        head.getStyleClass().add("section-title");
        head.setWrapText(true);
        Label lead = new Label(words);
        lead.getStyleClass().add("lead");
        lead.setWrapText(true);
        VBox notice = new VBox(head, lead, ways);
        notice.getStyleClass().add("case-notice");
        notice.setMaxHeight(Region.USE_PREF_SIZE);
        return notice;
    }

    private FlowPane foot(Label count, BooleanBinding broad) {
        count.setId("case-count");
        count.textProperty().bind(cases.countProperty());
        count.getStyleClass().addAll("lead", "case-count");
        FlowPane foot = new FlowPane();
        List<Node> buttons = menu.buttons();
        Node one = menu.menuButton();
        one.visibleProperty().bind(broad.not());
        buttons.forEach(button -> button.visibleProperty().bind(broad));
        foot.getChildren().add(count);
        foot.getChildren().addAll(buttons);
        foot.getChildren().add(one);
        foot.getChildren().forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        foot.getStyleClass().add("case-foot");
        foot.setMinHeight(Region.USE_PREF_SIZE);
        foot.visibleProperty().bind(filters.visibleProperty());
        foot.managedProperty().bind(foot.visibleProperty());
        return foot;
    }

    private void pressed(KeyEvent key) {
        boolean inList = table.view().isFocused();
        boolean inWords = filters.words().isFocused();
        boolean done = true;
        if (FIND.match(key)) {
            filters.words().requestFocus();
            filters.words().selectAll();
        } else if (IMPORT.match(key)) {
            askWhich();
        } else if (inList && DUPLICATE.match(key)) {
            ifChanging(actions::duplicate);
        } else if (inList && key.getCode() == KeyCode.ENTER) {
            menu.withChosen(actions::open);
        } else if (inList && key.getCode() == KeyCode.DELETE) {
            ifChanging(actions::delete);
        } else if (inList && key.getCode() == KeyCode.UP && table.isAtTop()) {
            filters.words().requestFocus();
        } else if (inWords && (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER)) {
            table.enter();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            cases.clear();
        } else {
            done = false;
        }
        if (done) {
            key.consume();
        }
    }

    private void ifChanging(java.util.function.Consumer<CaseLine> action) {
        if (!actions.isReadOnly()) {
            menu.withChosen(action);
        }
    }

    private static void draggedOver(DragEvent drag) {
        if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
        }
        drag.consume();
    }

    private void dropped(DragEvent drag) {
        boolean hasFiles = drag.getDragboard().hasFiles();
        if (hasFiles) {
            dropped(drag.getDragboard().getFiles());
        }
        drag.setDropCompleted(hasFiles);
        drag.consume();
    }

    /** Takes in what was dropped onto the list. */
    void dropped(List<File> files) {
        imports.take(files.stream().map(File::toPath).toList());
    }

    private void askWhich() {
        if (actions.isReadOnly()) {
            imports.take(List.of());
            return;
        }
        List<File> files = chooser("Import letter files")
                .showOpenMultipleDialog(content.getScene().getWindow());
        if (files != null) {
            dropped(files);
        }
    }

    private void askWhereTo(CaseLine line) {
        FileChooser chooser = chooser("Export a letter file");
        chooser.setInitialFileName(CaseActions.fileName(line));
        File file = chooser.showSaveDialog(content.getScene().getWindow());
        if (file != null) {
            Path path = file.toPath();
            actions.export(line, path);
        }
    }

    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter("Letter files", "*.letter.json", "*.json"),
                        new FileChooser.ExtensionFilter("All files", "*.*"));
        return chooser;
    }

    private void focus(String id) {
        Node node = content.lookup("#" + id);
        if (node != null) {
            node.requestFocus();
        }
    }

    @Override
    public String title() {
        return "Cases";
    }

    @Override
    public Parent content() {
        return content;
    }

    @Override
    public Node firstFocus() {
        return filters.words();
    }

    @Override
    public void shown() {
        cases.load();
    }
}
