package org.noticewright.desk.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.noticewright.desk.kit.Access;
import org.noticewright.desk.kit.Buttons;
import org.noticewright.desk.kit.Field;
import org.noticewright.desk.shell.Screen;
import org.noticewright.store.AuthorityProfile;

/** The choice with which a letter begins: what kind it is, and what is known of its case. */
public final class NewLetterScreen implements Screen {
    /** How much room the kinds need side by side, in ems. */
    private static final double BROAD = 58;

    private final NewLetterModel model;
    private final BorderPane content = new BorderPane();
    private final List<RadioButton> kinds = new ArrayList<>();
    private final BooleanBinding broad;

    /** Asks what a letter is begun with. */
    public NewLetterScreen(NewLetterModel model) {
        this.model = model;
        Label lead = lead("What is asked here can be changed later, in the letter itself.");
        this.broad = Breadth.atLeast(BROAD, content, lead);
        Label title = new Label("New letter");
        title.getStyleClass().add("screen-title");
        VBox form = new VBox(new VBox(title, lead), kinds(), fields());
        form.getStyleClass().addAll("screen", "new-letter");
        ScrollPane scroll = new ScrollPane(form);
        scroll.setId("new-letter-form");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        content.setId("new-letter-screen");
        content.getStylesheets()
                .add(Objects.requireNonNull(NewLetterScreen.class.getResource("/org/noticewright/desk/cases.css"))
                        .toExternalForm());
        content.setCenter(scroll);
        content.setBottom(foot());
        content.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                model.cancel();
            }
        });
    }

    private Node kinds() {
        ToggleGroup group = new ToggleGroup();
        List<Node> cards = new ArrayList<>();
        for (LetterKind kind : LetterKind.values()) {
            RadioButton choice = choice(kind, group);
            kinds.add(choice);
            cards.add(card(kind, choice));
        }
        GridPane grid = grid(cards);
        broad.subscribe(isBroad -> lay(grid, cards, isBroad));
        Label fault = note("field-fault");
        fault.setId("kind-fault");
        show(fault, model.kindFaultProperty());
        Label always = lead("For every question that is refused the public interest must be weighed. "
                + "The letter leads you through it.");
        Label question = new Label("What kind of letter is it?");
        question.getStyleClass().add("section-title");
        VBox block = new VBox(question, fault, grid, always);
        block.getStyleClass().add("kind-block");
        return block;
    }

    private RadioButton choice(LetterKind kind, ToggleGroup group) {
        RadioButton choice = new RadioButton(kind.title());
        choice.setId("kind-" + kind.name().toLowerCase(Locale.ROOT));
        choice.setWrapText(true);
        choice.setToggleGroup(group);
        choice.getStyleClass().add("kind-title");
        Access.name(choice, kind.title() + ", " + kind.provision(), kind.explanation());
        choice.selectedProperty().addListener((value, before, now) -> {
            if (now) {
                model.kindProperty().set(kind);
            }
        });
        return choice;
    }

    private static Node card(LetterKind kind, RadioButton choice) {
        Label provision = new Label(kind.provision());
        provision.getStyleClass().add("kind-provision");
        provision.setWrapText(true);
        Label words = new Label(kind.explanation());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        VBox card = new VBox(choice, provision, words);
        card.getStyleClass().addAll("card", "kind-card");
        card.setMaxHeight(Double.MAX_VALUE);
        card.setOnMouseClicked(click -> {
            choice.setSelected(true);
            choice.requestFocus();
        });
        choice.selectedProperty()
                .subscribe(isChosen ->
                        card.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("selected"), isChosen));
        return card;
    }

    /** Side by side, or one below the other. Nothing is taken out: it would lose the keyboard. */
    private static void lay(GridPane grid, List<Node> nodes, boolean isBroad) {
        int columns = isBroad ? nodes.size() : 1;
        ColumnConstraints equal = new ColumnConstraints();
        equal.setPercentWidth(100.0 / columns);
        grid.getColumnConstraints().setAll(Collections.nCopies(columns, equal));
        for (int i = 0; i < nodes.size(); i++) {
            GridPane.setConstraints(nodes.get(i), isBroad ? i : 0, isBroad ? 0 : i);
        }
    }

    private static GridPane grid(List<Node> nodes) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("kinds");
        grid.getChildren().setAll(nodes);
        return grid;
    }

    private Node fields() {
        TextField reference = new TextField();
        reference.textProperty().bindBidirectional(model.referenceProperty());
        TextField subject = new TextField();
        subject.textProperty().bindBidirectional(model.subjectProperty());
        List<Node> first = List.of(
                new Field("new-subject", "Subject", "What the request is about, in a few words.", subject),
                new Field("new-reference", "Reference", "Your own number of this request.", reference));
        List<Node> second = List.of(received(), authority());
        GridPane upper = grid(first);
        GridPane lower = grid(second);
        broad.subscribe(isBroad -> {
            lay(upper, first, isBroad);
            lay(lower, second, isBroad);
        });
        VBox fields = new VBox(upper, lower);
        fields.getStyleClass().add("form-rows");
        return fields;
    }

    private Node received() {
        DatePicker picker = ReceivedDay.of(model.receivedProperty());
        Field field = new Field(
                "new-received", "Received", "The day on which the request came, whether or not a working day.", picker);
        picker.getEditor().setAccessibleText("Received");
        picker.getEditor().focusedProperty().addListener((value, before, now) -> {
            if (!now) {
                model.checkReceived();
            }
        });
        field.faultProperty().bind(model.receivedFaultProperty());
        return new VBox(field, following("new-due", model.due()));
    }

    private Node authority() {
        ComboBox<AuthorityProfile> box = new ComboBox<>(model.authorities());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable AuthorityProfile profile) {
                return profile == null
                        ? "None"
                        : Objects.requireNonNullElse(profile.authority().name(), profile.id());
            }

            @Override
            public AuthorityProfile fromString(String text) {
                throw new UnsupportedOperationException("choices are not typed");
            }
        });
        box.valueProperty().bindBidirectional(model.authorityProperty());
        Field field = new Field("new-authority", "Authority", "Who replies.", box);
        return new VBox(field, following("new-authority-note", model.authorityNote()));
    }

    private static Label following(String id, StringBinding words) {
        Label note = note("field-help");
        note.setId(id);
        show(note, words);
        return note;
    }

    private static Label note(String style) {
        Label note = new Label();
        note.getStyleClass().addAll(style, "following-note");
        note.setWrapText(true);
        return note;
    }

    private static void show(Label note, javafx.beans.binding.StringExpression words) {
        note.textProperty().bind(words);
        note.visibleProperty().bind(words.isNotEmpty());
        note.managedProperty().bind(note.visibleProperty());
    }

    private static Label lead(String words) {
        Label lead = new Label(words);
        lead.getStyleClass().add("lead");
        lead.setWrapText(true);
        return lead;
    }

    private Node foot() {
        Button begin =
                Buttons.main("begin", "Begin", "Makes the letter and opens it. Enter does the same.", model::begin);
        begin.setDefaultButton(true);
        begin.setDisable(model.isReadOnly());
        Button cancel = Buttons.plain(
                "new-cancel",
                "Cancel",
                "Goes back to the cases; nothing is made. Escape does the same.",
                model::cancel);
        FlowPane foot = new FlowPane(begin, cancel);
        foot.getStyleClass().add("new-letter-foot");
        return foot;
    }

    @Override
    public String title() {
        return "New letter";
    }

    @Override
    public Parent content() {
        return content;
    }

    @Override
    public Node firstFocus() {
        return kinds.getFirst();
    }

    @Override
    public void shown() {
        model.load();
    }
}
