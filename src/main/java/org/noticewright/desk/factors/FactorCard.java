package org.noticewright.desk.factors;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.noticewright.compare.WordsComparison;
import org.noticewright.desk.form.LetterFields;
import org.noticewright.desk.kit.Access;
import org.noticewright.desk.kit.Buttons;
import org.noticewright.desk.kit.ComparedWords;
import org.noticewright.desk.kit.Field;
import org.noticewright.law.Exemption;
import org.noticewright.law.LibraryFactor;
import org.noticewright.law.Side;
import org.noticewright.law.Weight;
import org.noticewright.letter.Factor;

/** One factor: its words, weight and reason, where it came from, and where it can go. */
final class FactorCard extends VBox {
    private final int index;
    private final FactorActions actions;
    private final Moves moves;
    private final HBox handle = new HBox();
    private final Label origin = new Label();
    private final Label changed = new Label("changed from library");
    private final Button back;
    private final ToggleButton difference = new ToggleButton("Show difference");
    private final FlowPane library = new FlowPane();
    private final VBox compared = new VBox();
    private final ComparedWords words = new ComparedWords();
    private final ToggleButton more = new ToggleButton("More");
    private final VBox folded = new VBox();

    /** What a card asks for that changes where it stands; the column answers. */
    interface Moves {
        void step(int index, int step);

        void toSide(int index, Side side);

        void remove(int index);
    }

    /**
     * A card.
     *
     * @param index of the factor in the letter's list
     * @param number within its side, from 1
     */
    FactorCard(LetterFields fields, FactorActions actions, int index, int number, @Nullable Side side, Moves moves) {
        this.index = index;
        this.actions = actions;
        this.moves = moves;
        getStyleClass().addAll("card", "factor-card");
        setId("factor-" + index);
        Exemption exemption = actions.exemption();
        String name =
                "Factor " + number + (side == null || exemption == null ? "" : " " + TestWords.side(exemption, side));
        back = Buttons.plain(id("back"), "Back to the library's words", "", () -> actions.backToLibrary(index));
        fold(fields, name);
        library();
        getChildren()
                .addAll(
                        head(name, side),
                        library,
                        compared,
                        named(fields.text(path("text"), "Words", ""), name, "words"),
                        weight(fields, name),
                        named(fields.text(path("reason"), "Why it weighs so much here", ""), name, "reason"),
                        more,
                        folded);
        fields.follow(letter -> refresh());
        addEventFilter(KeyEvent.KEY_PRESSED, this::stepByKey);
    }

    private String path(String value) {
        return actions.edits().path(index, value);
    }

    private String id(String what) {
        return "factor-" + index + "-" + what;
    }

    private static Field named(Field field, String name, String what) {
        field.control().setAccessibleText(name + ", " + what);
        return field;
    }

    private Field weight(LetterFields fields, String name) {
        Field weight = fields.choice(
                path("weight"), "Weight", "", List.of(Weight.values()), "Not weighed yet", TestWords::weight);
        return named(weight, name, "weight");
    }

    private HBox head(String name, @Nullable Side side) {
        Label title = new Label(name, new FontIcon(Feather.MORE_VERTICAL));
        title.setWrapText(true);
        title.getStyleClass().add("field-label");
        handle.getChildren().add(title);
        handle.getStyleClass().add("factor-handle");
        handle.setId(id("handle"));
        handle.setCursor(Cursor.OPEN_HAND);
        HBox.setHgrow(handle, Priority.ALWAYS);
        handle.setMaxWidth(Double.MAX_VALUE);
        HBox buttons = new HBox(
                Buttons.icon(id("up"), Feather.ARROW_UP, name + ": up (Alt+Up)", () -> moves.step(index, -1)),
                Buttons.icon(id("down"), Feather.ARROW_DOWN, name + ": down (Alt+Down)", () -> moves.step(index, 1)));
        if (side != Side.FOR) {
            buttons.getChildren().add(toSide(name, Side.FOR));
        }
        if (side != Side.AGAINST) {
            buttons.getChildren().add(toSide(name, Side.AGAINST));
        }
        buttons.getChildren()
                .add(Buttons.icon(id("remove"), Feather.TRASH_2, name + ": remove", () -> moves.remove(index)));
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(handle, buttons);
        head.getStyleClass().add("factor-head");
        return head;
    }

    private Button toSide(String name, Side side) {
        Exemption exemption = actions.exemption();
        String words = exemption == null ? side.key() : TestWords.side(exemption, side);
        Feather icon = side == Side.FOR ? Feather.CHEVRONS_LEFT : Feather.CHEVRONS_RIGHT;
        return Buttons.icon(
                id("to-" + side.key()), icon, name + ": move to the factors " + words, () -> moves.toSide(index, side));
    }

    private void library() {
        origin.setWrapText(true);
        origin.getStyleClass().add("field-help");
        changed.getStyleClass().add("state-warning");
        changed.setId(id("changed"));
        origin.setId(id("origin"));
        Access.button(difference, id("difference"), "Show difference", "The library's words and yours in one.");
        for (var small : List.of(back, difference)) {
            small.getStyleClass().add("small-button");
        }
        library.getStyleClass().add("factor-buttons");
        library.getChildren().addAll(origin, changed, back, difference);
        Label legend = new Label("Struck through: words of the library. Underlined: words of this letter.");
        legend.setWrapText(true);
        legend.getStyleClass().add("field-help");
        words.setId(id("compared"));
        compared.getStyleClass().add("compared");
        compared.getChildren().addAll(words, legend);
        shown(compared, false);
        difference.selectedProperty().addListener((value, before, now) -> refresh());
    }

    private void fold(LetterFields fields, String name) {
        folded.getStyleClass().add("fold");
        folded.getChildren()
                .addAll(
                        named(fields.text(path("source"), "Source", "What supports it; printed."), name, "source"),
                        named(
                                fields.text(path("note"), "Internal note", "Never printed, whatever you write here."),
                                name,
                                "note"));
        Access.button(more, id("more"), name + ": source and note", "");
        more.getStyleClass().addAll("small-button", Styles.FLAT);
        shown(folded, false);
        more.selectedProperty().addListener((value, before, now) -> {
            shown(folded, now);
            more.setText(now ? "Less" : "More: source and note");
        });
        more.setText("More: source and note");
    }

    private void refresh() {
        List<Factor> factors = actions.factors();
        if (index >= factors.size()) {
            return; // on its way out
        }
        Factor factor = factors.get(index);
        LibraryFactor from = actions.origin(factor);
        boolean isChanged = from != null && FactorEdits.isChanged(factor, from);
        shown(library, factor.library() != null);
        origin.setText(originWords(factor, from));
        shown(changed, isChanged);
        shown(back, isChanged);
        shown(difference, isChanged);
        boolean compares = isChanged && difference.isSelected();
        shown(compared, compares);
        if (compares && from != null) {
            words.show(WordsComparison.of(from.text(), Objects.requireNonNullElse(factor.text(), "")));
        }
    }

    private String originWords(Factor factor, @Nullable LibraryFactor from) {
        Exemption exemption = actions.exemption();
        if (from == null) {
            return "From a library: " + factor.library() + ", which this library does not have";
        }
        if (exemption != null && !from.exemption().equals(exemption.id())) {
            return "From the library: " + from.id() + ", written for " + from.exemption()
                    + ". Its test is another one: check the words.";
        }
        return "From the library: " + from.id();
    }

    private static void shown(javafx.scene.Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    private void stepByKey(KeyEvent key) {
        if (key.isAltDown() && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN)) {
            key.consume();
            moves.step(index, key.getCode() == KeyCode.UP ? -1 : 1);
        }
    }

    /** Shows what is folded away. */
    void unfold() {
        more.setSelected(true);
    }

    boolean isUnfolded() {
        return more.isSelected();
    }

    /** What a mouse takes hold of to drag the card. */
    Region handle() {
        return handle;
    }

    int index() {
        return index;
    }

    /** Whether the keyboard is in a text of this card. */
    boolean isWriting() {
        return getScene() != null && getScene().getFocusOwner() instanceof TextInputControl && isFocusWithin();
    }
}
