package org.noticewright.desk.parts;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.noticewright.clock.Clock;
import org.noticewright.desk.DeskRobot;
import org.noticewright.desk.form.PartForm;
import org.noticewright.desk.shell.Place;
import org.noticewright.desk.shell.Screen;
import org.noticewright.desk.work.Part;
import org.noticewright.desk.work.WorkingLetter;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Authority;
import org.noticewright.letter.AuthorityFile;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterFile;
import org.noticewright.letter.LetterFileException;
import org.noticewright.store.AuthorityProfile;

/** One form at a real window, as wide as the editor's middle region can be. */
final class FormDesk implements AutoCloseable {
    static final Exemptions EXEMPTIONS = Exemptions.load();
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    final DeskRobot robot;
    final WorkingLetter working;
    final PartForm form;
    final AtomicInteger profilesAsked = new AtomicInteger();

    private FormDesk(Letter letter, Part part, double width) {
        working = new WorkingLetter(letter, InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z")));
        PartForms forms = new PartForms(
                EXEMPTIONS,
                Clock.standard(),
                () -> TODAY,
                () -> List.of(profile()),
                profilesAsked::incrementAndGet,
                (other, desk) -> {
                    throw new AssertionError("not here: " + other);
                });
        OneForm[] shown = new OneForm[1];
        robot = DeskRobot.open(
                parts -> place -> {
                    PartForm made = forms.of(part, working);
                    working.wantedProperty()
                            .addListener((value, before, now) -> made.goTo(now.path(), now.start(), now.end()));
                    shown[0] = new OneForm(made, width);
                    return shown[0];
                },
                new Place.Help());
        form = shown[0].form();
    }

    static FormDesk open(Letter letter, Part part) {
        return new FormDesk(letter, part, 700);
    }

    static FormDesk open(Letter letter, Part part, double width) {
        return new FormDesk(letter, part, width);
    }

    static Letter example(String name) {
        try {
            return new LetterFile(EXEMPTIONS).read(examples().resolve(name + ".letter.json"));
        } catch (LetterFileException e) {
            throw new AssertionError(e);
        }
    }

    private static Path examples() {
        return Path.of(System.getProperty("project.basedir", "."), "examples");
    }

    private static AuthorityProfile profile() {
        try {
            Authority authority = new AuthorityFile().read(examples().resolve("harrowby.authority.json"));
            return new AuthorityProfile(authority, new byte[0]);
        } catch (LetterFileException e) {
            throw new AssertionError(e);
        }
    }

    Letter letter() {
        return robot.fx(working::letter);
    }

    /** Goes to the control of an id, as a click on it would. */
    void focus(String id) {
        robot.fx(() -> {
            node(id).requestFocus();
            return true;
        });
        robot.settle();
    }

    private Node node(String id) {
        return Objects.requireNonNull(robot.scene().lookup("#" + id), () -> "there is no #" + id);
    }

    /** Presses the button of an id by the keyboard. */
    void press(String id) {
        focus(id);
        robot.press(javafx.scene.input.KeyCode.SPACE);
    }

    /** What a field shows. */
    String text(String id) {
        return robot.fx(() -> node(id) instanceof TextInputControl control ? control.getText() : "");
    }

    /** Chooses the value of a box by its name, as it is offered. */
    void choose(String id, String name) {
        robot.fx(() -> {
            choose((ComboBox<?>) node(id), name);
            return true;
        });
        robot.settle();
    }

    private static <T> void choose(ComboBox<T> box, String name) {
        T wanted = box.getItems().stream()
                .filter(item -> box.getConverter().toString(item).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not offered, only " + offered(box)));
        box.setValue(wanted);
    }

    private static <T> List<String> offered(ComboBox<T> box) {
        return box.getItems().stream()
                .map(item -> box.getConverter().toString(item))
                .toList();
    }

    /** What a box offers. */
    List<String> offered(String id) {
        return robot.fx(() -> offered((ComboBox<?>) node(id)));
    }

    void copy(String text) {
        robot.fx(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            return Clipboard.getSystemClipboard().setContent(content);
        });
    }

    /** All of the form, also what has to be scrolled to. */
    Region column() {
        return (Region) robot.fx(() -> ((ScrollPane) form.content()).getContent());
    }

    @Override
    public void close() {
        robot.fx(() -> {
            form.close();
            return true;
        });
        robot.close();
    }

    /** A screen that holds one form at its left. */
    private static final class OneForm implements Screen {
        private final PartForm form;
        private final BorderPane pane = new BorderPane();

        OneForm(PartForm form, double width) {
            this.form = form;
            ((Region) form.content()).setPrefWidth(width);
            pane.setLeft(form.content());
        }

        PartForm form() {
            return form;
        }

        @Override
        public String title() {
            return "Form";
        }

        @Override
        public Parent content() {
            return pane;
        }

        @Override
        public Node firstFocus() {
            return form.content();
        }
    }

    /** The control that has the keyboard; null for none. */
    @Nullable
    Node owner() {
        return robot.fx(() -> robot.scene().getFocusOwner());
    }
}
