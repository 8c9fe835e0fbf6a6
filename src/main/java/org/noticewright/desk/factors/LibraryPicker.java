package org.noticewright.desk.factors;

import atlantafx.base.theme.Styles;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.noticewright.desk.kit.Access;
import org.noticewright.desk.kit.Buttons;
import org.noticewright.desk.kit.Field;
import org.noticewright.desk.kit.WrappingBox;
import org.noticewright.law.LibraryFactor;
import org.noticewright.law.Side;

/**
 * The factors of the library that fit one side, found while words are typed: down goes into the list, Enter or a double
 * click takes a factor, Escape closes.
 */
final class LibraryPicker extends VBox {
    private final FactorActions actions;
    private final Side side;
    private final TextField find = new TextField();
    private final ListView<LibraryOffer> list = new ListView<>();
    private final Label count = new Label();
    private final Consumer<Integer> taken;
    private final Runnable closed;

    /**
     * A picker.
     *
     * @param taken is told where a taken factor is
     * @param own begins a factor of one's own
     * @param closed is told when the person has done
     */
    LibraryPicker(FactorActions actions, Side side, Consumer<Integer> taken, Runnable own, Runnable closed) {
        this.actions = actions;
        this.side = side;
        this.taken = taken;
        this.closed = closed;
        getStyleClass().addAll("card", "library-picker");
        setId("library-" + side.key());
        Field field = new Field(
                "library-find-" + side.key(),
                "Find in the library",
                "Type a few words. Down goes into the list, Enter takes a factor, Escape closes.",
                find);
        find.textProperty().addListener((value, before, now) -> refresh());
        find.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInFind);
        Label label = new Label("Factors that fit");
        label.getStyleClass().add("field-label");
        label.setLabelFor(list);
        list.setId("library-list-" + side.key());
        Access.name(list, "Factors of the library that fit", "Enter takes the chosen factor into the letter.");
        list.getStyleClass().add("library-list");
        list.setCellFactory(view -> new OfferCell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInList);
        count.setWrapText(true);
        count.getStyleClass().add("field-help");
        FlowPane buttons = new FlowPane(
                Buttons.main("library-take-" + side.key(), "Take it", "Takes the chosen factor.", this::take),
                Buttons.plain("library-own-" + side.key(), "Write one of my own", "Begins an empty factor.", own),
                Buttons.plain("library-close-" + side.key(), "Close the library", "", closed));
        buttons.getStyleClass().add("factor-buttons");
        getChildren().addAll(field, label, list, count, buttons);
    }

    /** Shows what the library offers now. */
    void refresh() {
        LibraryOffer chosen = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(actions.offers(side, find.getText()));
        int size = list.getItems().size();
        count.setText(
                switch (size) {
                    case 0 -> "No factor has all these words. Try fewer words, or write one of your own.";
                    case 1 -> "One factor fits.";
                    default -> size + " factors fit.";
                });
        int again = -1;
        for (int i = 0; i < size && chosen != null; i++) {
            if (list.getItems().get(i).factor().equals(chosen.factor())) {
                again = i;
            }
        }
        list.getSelectionModel().select(Math.max(0, again));
        if (again < 0) {
            list.scrollTo(0);
        }
    }

    /** Gives the keyboard to the field in which words are typed. */
    void begin() {
        find.clear();
        refresh();
        find.requestFocus();
    }

    private void keyInFind(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> {
                key.consume();
                list.requestFocus();
            }
            case ENTER -> {
                key.consume();
                take();
            }
            case ESCAPE -> {
                key.consume();
                closed.run();
            }
            default -> {
                // typing
            }
        }
    }

    private void keyInList(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            take();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            closed.run();
        } else if (key.getCode() == KeyCode.UP && list.getSelectionModel().getSelectedIndex() <= 0) {
            key.consume();
            find.requestFocus();
        }
    }

    private void take() {
        LibraryOffer offer = list.getSelectionModel().getSelectedItem();
        if (offer != null) {
            taken.accept(actions.take(offer.factor()));
        }
    }

    /** One factor with all that helps to choose. */
    private final class OfferCell extends ListCell<LibraryOffer> {
        private final Label head = words("offer-head");
        private final Label text = words("offer-text");
        private final Label prompts = words("field-help");
        private final WrappingBox lines = new WrappingBox(list, head, text, prompts);

        OfferCell() {
            getStyleClass().add("offer");
            lines.getStyleClass().add("offer-lines");
            setPrefWidth(0);
            setOnMouseClicked(click -> {
                if (click.getClickCount() == 2 && !isEmpty()) {
                    take();
                }
            });
        }

        private static Label words(String style) {
            Label words = new Label();
            words.setWrapText(true);
            words.getStyleClass().add(style);
            words.setMinHeight(USE_PREF_SIZE);
            return words;
        }

        @Override
        protected void updateItem(@Nullable LibraryOffer offer, boolean empty) {
            super.updateItem(offer, empty);
            if (offer == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            LibraryFactor factor = offer.factor();
            head.setText(factor.id() + " · " + TestWords.weight(factor.weight())
                    + (offer.isTaken() ? " · ✓ already in the letter" : ""));
            head.getStyleClass().remove(Styles.SUCCESS);
            if (offer.isTaken()) {
                head.getStyleClass().add(Styles.SUCCESS);
            }
            text.setText(factor.text());
            prompts.setText(line("More, if: ", factor.moreIf())
                    + line("Less, if: ", factor.lessIf())
                    + "Source: " + factor.source());
            setGraphic(lines);
            setAccessibleText(offer.spoken());
        }

        private static String line(String lead, @Nullable String words) {
            return Objects.requireNonNullElse(words, "").isEmpty() ? "" : lead + words + "\n";
        }
    }
}
