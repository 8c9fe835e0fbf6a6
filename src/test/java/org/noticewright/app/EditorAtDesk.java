package org.noticewright.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.noticewright.casework.Desk;
import org.noticewright.casework.ImportedLetter;
import org.noticewright.desk.DeskRobot;
import org.noticewright.desk.Dialogs;
import org.noticewright.desk.shell.Place;
import org.noticewright.desk.shell.Screen;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterPath;
import org.noticewright.store.AuthorityProfile;
import org.noticewright.store.CaseId;
import org.noticewright.store.FindingsCount;
import org.noticewright.store.LetterSet;
import org.noticewright.store.LetterStore;
import org.noticewright.store.OpenedStore;
import org.noticewright.store.StoreException;

/** The editor of one letter as the program puts it together, in a window in memory, over a real store. */
public final class EditorAtDesk implements AutoCloseable {
    private static final Exemptions EXEMPTIONS = Exemptions.load();

    /** Who sits at the window. */
    public final DeskRobot robot;

    /** Where the letter is kept. */
    public final LetterStore store;

    /** The case of the letter. */
    public final CaseId id;

    private final List<Path> viewed = new CopyOnWriteArrayList<>();
    private Screen screen = new Nothing();

    private EditorAtDesk(Path folder, ImportedLetter imported, Letter letter) {
        LetterSet set = new LetterSet(folder.resolve("letters"), EXEMPTIONS);
        if (!(set.open(null) instanceof OpenedStore.Opened opened)) {
            throw new AssertionError("the letters did not open");
        }
        store = opened.store();
        try {
            AuthorityProfile profile = imported.authority();
            if (profile != null) {
                store.saveAuthority(profile);
            }
            id = store.add(letter, FindingsCount.NONE);
        } catch (StoreException e) {
            throw new AssertionError(e);
        }
        DeskServices services = new DeskServices(EXEMPTIONS, set, store);
        robot = DeskRobot.open(
                parts -> place -> {
                    if (!(place instanceof Place.Editor(CaseId wanted))) {
                        return null;
                    }
                    try {
                        screen = new LetterDesk(
                                        services,
                                        opened.sideFiles(),
                                        parts.background(),
                                        parts.notices(),
                                        new Dialogs(folder, folder, folder),
                                        parts.navigator(),
                                        viewed::add)
                                .editor(wanted);
                        return screen;
                    } catch (StoreException e) {
                        throw new AssertionError(e);
                    }
                },
                new Place.Editor(id));
        robot.await("the letter is checked", () -> !words("findings-tab").contains("checking"));
    }

    /**
     * Opens a worked example, changed.
     *
     * @param folder holds the letters; files are saved there
     * @param example without its ending
     */
    public static EditorAtDesk open(Path folder, String example, UnaryOperator<Letter> change) {
        ImportedLetter imported = Desk.imported(example);
        return new EditorAtDesk(folder, imported, change.apply(imported.letter()));
    }

    /** A change of one value. */
    public static UnaryOperator<Letter> with(String path, @Nullable Object value) {
        return letter -> LetterPath.parse(path).write(letter, value);
    }

    /** The letter as the store has it after everything was saved. */
    public Letter saved() {
        robot.press(KeyCode.CONTROL, KeyCode.S);
        try {
            return store.letter(id);
        } catch (StoreException e) {
            throw new AssertionError(e);
        }
    }

    /** The files that were opened in the system's viewer. */
    public List<Path> viewed() {
        return List.copyOf(viewed);
    }

    /** What a button or a label says. */
    public String words(String nodeId) {
        Node node = robot.scene().lookup("#" + nodeId);
        return node instanceof Labeled labeled ? labeled.getText() : "";
    }

    /** Waits until there is something of that id. */
    public void awaitNode(String nodeId) {
        robot.await("there is #" + nodeId, () -> robot.scene().lookup("#" + nodeId) != null);
    }

    /** Waits until there is nothing of that id any more. */
    public void awaitNone(String nodeId) {
        robot.await("there is no #" + nodeId, () -> robot.scene().lookup("#" + nodeId) == null);
    }

    /** Gives the keyboard to something. */
    public void focus(String nodeId) {
        awaitNode(nodeId);
        robot.fx(() -> {
            robot.scene().lookup("#" + nodeId).requestFocus();
            return true;
        });
        robot.settle();
    }

    /** Presses a button by the space bar. */
    public void press(String nodeId) {
        focus(nodeId);
        robot.press(KeyCode.SPACE);
    }

    /** The words that are marked in the field that has the keyboard. */
    public String marked() {
        return robot.fx(
                () -> robot.scene().getFocusOwner() instanceof TextInputControl field ? field.getSelectedText() : "");
    }

    /** Types into a field, at its end or in the place of its words. */
    public void type(String nodeId, boolean replacing, String words) {
        focus(nodeId);
        robot.fx(() -> {
            TextInputControl field = (TextInputControl) robot.scene().lookup("#" + nodeId);
            if (replacing) {
                field.selectAll();
            } else {
                field.positionCaret(field.getLength());
            }
            return true;
        });
        robot.type(words);
    }

    /** Every word that is seen below something, a line for each control. */
    public String texts(String nodeId) {
        return robot.fx(() -> {
            StringBuilder said = new StringBuilder();
            collect(Objects.requireNonNull(robot.scene().lookup("#" + nodeId), nodeId), said);
            return said.toString();
        });
    }

    private static void collect(Node node, StringBuilder said) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            said.append(labeled.getText()).append('\n');
        } else if (node instanceof javafx.scene.text.TextFlow flow) {
            flow.getChildren().forEach(part -> said.append(((javafx.scene.text.Text) part).getText()));
            said.append('\n');
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, said));
        }
    }

    /** The ids below something that fit a pattern, in the order of the window. */
    public List<String> ids(String nodeId, String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        return robot.fx(() -> robot.scene().lookup("#" + nodeId).lookupAll("*").stream()
                .map(Node::getId)
                .filter(each -> each != null && wanted.matcher(each).matches())
                .toList());
    }

    /** The id of the region that has the keyboard: outline, part-form or beside. */
    public String region() {
        return robot.fx(() -> {
            for (Node node = robot.scene().getFocusOwner(); node != null; node = node.getParent()) {
                String nodeId = String.valueOf(node.getId());
                if (List.of("outline", "part-form", "beside").contains(nodeId)) {
                    return nodeId;
                }
            }
            return "";
        });
    }

    @Override
    public void close() {
        robot.fx(() -> screen.leave());
        robot.close();
        store.close();
    }

    private static final class Nothing implements Screen {
        @Override
        public String title() {
            return "";
        }

        @Override
        public Parent content() {
            throw new IllegalStateException("nothing is shown yet");
        }

        @Override
        public Node firstFocus() {
            throw new IllegalStateException("nothing is shown yet");
        }
    }
}
