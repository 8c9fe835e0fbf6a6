package org.noticewright.desk.factors;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.noticewright.desk.form.LetterFields;
import org.noticewright.desk.kit.Buttons;
import org.noticewright.law.Exemption;
import org.noticewright.law.Side;

/** The factors of one side below their heading, with the ways to add one; or those whose side is not chosen. */
final class FactorColumn extends VBox {
    private final @Nullable Side side;
    private final FactorActions actions;
    private final Consumer<Node> intoSight;
    private final Label heading = new Label();
    private final Label nothing = new Label("No factor yet. Give at least one on each side.");
    private final VBox cards = new VBox();
    private final Region mark = new Region();
    private @Nullable Button open;
    private @Nullable LibraryPicker picker;
    private int lastTaken = -1;

    /**
     * A column.
     *
     * @param side null for the factors that are on none
     * @param show gives the keyboard to the factor of an index
     * @param intoSight scrolls to something
     */
    FactorColumn(FactorActions actions, @Nullable Side side, Consumer<Integer> show, Consumer<Node> intoSight) {
        this.intoSight = intoSight;
        this.actions = actions;
        this.side = side;
        getStyleClass().add("factor-column");
        cards.getStyleClass().add("factor-cards");
        mark.getStyleClass().add("drop-mark");
        heading.getStyleClass().add("section-title");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        nothing.setWrapText(true);
        nothing.getStyleClass().add("field-help");
        getChildren().addAll(heading, nothing, cards);
        if (side != null) {
            setId("factors-" + side.key());
            adding(side, show);
        }
        setMinWidth(0);
    }

    private void adding(Side of, Consumer<Integer> show) {
        Runnable own = () -> {
            close();
            show.accept(actions.addOwn(of));
        };
        Button opener = Buttons.withIcon(
                "library-open-" + of.key(),
                Feather.BOOK_OPEN,
                "Add from the library",
                "Shows the factors of the library that fit this side.",
                this::begin);
        open = opener;
        LibraryPicker library = new LibraryPicker(actions, of, index -> lastTaken = index, own, () -> {
            close();
            if (lastTaken >= 0) {
                show.accept(lastTaken);
            } else {
                opener.requestFocus();
            }
        });
        picker = library;
        shown(library, false);
        FlowPane buttons = new FlowPane(
                opener,
                Buttons.withIcon(
                        "factor-own-" + of.key(),
                        Feather.EDIT_3,
                        "Write one of my own",
                        "Begins an empty factor on this side.",
                        own));
        buttons.getStyleClass().add("factor-buttons");
        getChildren().addAll(library, buttons);
    }

    private void begin() {
        if (picker != null) {
            lastTaken = -1;
            shown(picker, true);
            picker.begin();
            intoSight.accept(picker);
        }
    }

    private void close() {
        if (picker != null) {
            shown(picker, false);
        }
    }

    /** Takes the heading and the library's offers from the letter as it is now. */
    void refresh() {
        Exemption exemption = actions.exemption();
        heading.setText(
                side == null
                        ? "On neither side yet"
                        : exemption == null
                                ? (side == Side.FOR ? "For" : "Against")
                                : TestWords.heading(exemption, side));
        if (open != null && picker != null) {
            shown(open, exemption != null);
            if (exemption == null) {
                close();
            } else if (picker.isVisible()) {
                picker.refresh();
            }
        }
    }

    /** Makes the cards anew; those of these indices are unfolded. */
    void rebuild(LetterFields fields, List<Integer> unfolded, FactorCard.Moves moves, Consumer<FactorCard> dress) {
        List<Integer> indices = actions.of(side);
        List<Node> made = new ArrayList<>();
        for (int i = 0; i < indices.size(); i++) {
            FactorCard card = new FactorCard(fields, actions, indices.get(i), i + 1, side, moves);
            if (unfolded.contains(card.index())) {
                card.unfold();
            }
            dress.accept(card);
            made.add(card);
        }
        cards.getChildren().setAll(made);
        shown(nothing, made.isEmpty());
        if (side == null) {
            shown(this, !made.isEmpty());
        }
    }

    /** The cards, in order. */
    List<FactorCard> cards() {
        return cards.getChildren().stream()
                .filter(FactorCard.class::isInstance)
                .map(FactorCard.class::cast)
                .toList();
    }

    @Nullable
    Side side() {
        return side;
    }

    /** Shows where a dragged card would come to stand; -1 shows nothing. */
    void mark(int position, FactorCard dragged) {
        cards.getChildren().remove(mark);
        if (position >= 0) {
            List<FactorCard> others =
                    cards().stream().filter(card -> card != dragged).toList();
            int at = position < others.size()
                    ? cards.getChildren().indexOf(others.get(position))
                    : cards.getChildren().size();
            cards.getChildren().add(at, mark);
        }
    }

    static void shown(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
