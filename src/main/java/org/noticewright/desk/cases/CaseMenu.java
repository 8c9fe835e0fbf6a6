package org.noticewright.desk.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.feather.Feather;
import org.noticewright.desk.kit.Access;
import org.noticewright.desk.kit.Buttons;
import org.noticewright.store.Status;

/** What can be done with the chosen case: as the menu of the list, and as buttons below it. */
final class CaseMenu {
    private final CasesModel cases;
    private final CaseActions actions;
    private final Consumer<CaseLine> export;

    /**
     * Offers what can be done.
     *
     * @param export asks where to, and writes the letter file of a case
     */
    CaseMenu(CasesModel cases, CaseActions actions, Consumer<CaseLine> export) {
        this.cases = cases;
        this.actions = actions;
        this.export = export;
    }

    /** Its items have no keys of their own: those of a menu would act wherever the keyboard is. */
    ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(items("menu-"));
        menu.setId("case-menu");
        return menu;
    }

    /** The same as one button, where there is no room for many. */
    MenuButton menuButton() {
        MenuButton all = new MenuButton("Chosen case");
        all.setMinWidth(MenuButton.USE_PREF_SIZE);
        all.getItems().setAll(items("actions-"));
        all.disableProperty().bind(cannot(false));
        return Access.button(all, "case-actions", "Chosen case", "Offers what can be done with the chosen case.");
    }

    private List<MenuItem> items(String prefix) {
        Menu status = new Menu("Status");
        status.setId(prefix + "status");
        status.getItems().setAll(statuses(prefix + "status-"));
        status.disableProperty().bind(cannot(true));
        return List.of(
                item(prefix + "open", "Open", actions::open, false),
                item(prefix + "duplicate", "Duplicate", actions::duplicate, true),
                status,
                item(prefix + "export", "Export letter file…", export, false),
                new SeparatorMenuItem(),
                item(prefix + "delete", "Delete", actions::delete, true));
    }

    List<Node> buttons() {
        MenuButton status = new MenuButton("Status");
        status.setMinWidth(MenuButton.USE_PREF_SIZE);
        status.getItems().setAll(statuses("status-"));
        status.disableProperty().bind(cannot(true));
        Access.button(status, "case-status", "Status", "Says where the chosen case stands.");
        return List.of(
                button(
                        "case-open",
                        Feather.EDIT_3,
                        "Open",
                        "Opens the chosen case. Enter does the same.",
                        actions::open,
                        false),
                button(
                        "case-duplicate",
                        Feather.COPY,
                        "Duplicate",
                        "Begins another letter with the words of the chosen case, without its reference, requester and dates (Ctrl+D in the list).",
                        actions::duplicate,
                        true),
                status,
                button(
                        "case-export",
                        Feather.DOWNLOAD,
                        "Export…",
                        "Writes the letter file of the chosen case, for another computer or another person.",
                        export,
                        false),
                button(
                        "case-delete",
                        Feather.TRASH_2,
                        "Delete",
                        "Takes the chosen case out of the list; the Delete key does the same. It can be undone.",
                        actions::delete,
                        true));
    }

    private Button button(
            String id, Feather icon, String words, String help, Consumer<CaseLine> action, boolean changes) {
        Button button = Buttons.withIcon(id, icon, words, help, () -> withChosen(action));
        button.disableProperty().bind(cannot(changes));
        return button;
    }

    private MenuItem item(String id, String words, Consumer<CaseLine> action, boolean changes) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(chosen -> withChosen(action));
        item.disableProperty().bind(cannot(changes));
        return item;
    }

    private List<RadioMenuItem> statuses(String prefix) {
        ToggleGroup group = new ToggleGroup();
        return Arrays.stream(Status.values())
                .map(status -> {
                    RadioMenuItem item = new RadioMenuItem(CaseWords.status(status));
                    item.setId(prefix + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
                    item.setToggleGroup(group);
                    item.setOnAction(chosen -> withChosen(line -> actions.setStatus(line, status)));
                    cases.chosenProperty()
                            .subscribe(line ->
                                    item.setSelected(line != null && line.row().status() == status));
                    return item;
                })
                .toList();
    }

    /** Runs something with the case that is chosen, if one is. */
    void withChosen(Consumer<CaseLine> action) {
        CaseLine line = cases.chosenProperty().get();
        if (line != null) {
            action.accept(line);
        }
    }

    private BooleanBinding cannot(boolean changes) {
        BooleanBinding none = Bindings.isNull(cases.chosenProperty());
        return changes && actions.isReadOnly() ? none.or(Bindings.createBooleanBinding(() -> true)) : none;
    }
}
