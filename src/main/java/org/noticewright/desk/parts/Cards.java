package org.noticewright.desk.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.noticewright.desk.work.WorkingLetter;
import org.noticewright.letter.Letter;

/**
 * The cards of a list of the letter. A card is made anew only when what it is built from has changed, never while
 * somebody types in it. Cards are put in order by Alt with the arrow keys, by their buttons, and by dragging their heads.
 */
final class Cards extends VBox implements Card.ListEdit, AutoCloseable {
    private static final KeyCombination UP = KeyCombination.valueOf("Alt+UP");
    private static final KeyCombination DOWN = KeyCombination.valueOf("Alt+DOWN");
    private static final DataFormat DRAGGED = new DataFormat("application/x-noticewright-card");

    private final WorkingLetter working;
    private final Kind kind;
    private final Function<Letter, List<?>> keys;
    private final List<Object> shownKeys = new ArrayList<>();
    private final List<Card> cards = new ArrayList<>();
    private IntFunction<Card> make = index -> {
        throw new IllegalStateException("no cards yet");
    };
    private @Nullable Node landing;

    /**
     * What the cards stand for.
     *
     * @param list path of the list
     * @param name of one element, such as {@code question}
     * @param remove takes the element at a place away
     */
    record Kind(String list, String name, Remove remove) {
        /** Takes an element out of a letter. */
        interface Remove {
            /** The letter without the element at a place. */
            Letter from(Letter letter, int index);
        }
    }

    /**
     * The cards of a list.
     *
     * @param keys what each card is built from; equal keys at the same place need no new card
     */
    Cards(WorkingLetter working, Kind kind, Function<Letter, List<?>> keys) {
        this.working = working;
        this.kind = kind;
        this.keys = keys;
        getStyleClass().add("cards");
        addEventFilter(KeyEvent.KEY_PRESSED, this::moveByKey);
    }

    /**
     * Shows the cards, and from then on those of the letter as it is.
     *
     * @param card makes the card at a place
     * @param below gets the keyboard when the last card is gone
     */
    void begin(IntFunction<Card> card, Node below) {
        make = card;
        landing = below;
        show(working.letter());
    }

    /** Shows the cards of a letter. */
    void show(Letter letter) {
        List<?> now = keys.apply(letter);
        while (cards.size() > now.size()) {
            drop(cards.size() - 1);
        }
        for (int i = 0; i < now.size(); i++) {
            if (i >= cards.size()) {
                put(i, now.get(i));
            } else if (!Objects.equals(shownKeys.get(i), now.get(i))) {
                drop(i);
                put(i, now.get(i));
            }
        }
    }

    private void put(int index, Object key) {
        Card card = make.apply(index);
        cards.add(index, card);
        shownKeys.add(index, key);
        getChildren().add(index, card);
        if (!card.getChildren().isEmpty()) {
            drag(card, index);
        }
    }

    private void drop(int index) {
        cards.remove(index).close();
        shownKeys.remove(index);
        getChildren().remove(index);
    }

    /** The cards, in order. */
    List<Card> cards() {
        return List.copyOf(cards);
    }

    /** Gives the keyboard to the control of a path; null where no card has one for it. */
    @Nullable
    Control find(String path, int start, int end) {
        for (Card card : cards) {
            if (path.startsWith(card.path())) {
                Control found = card.find(path, start, end);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private String at(int index) {
        return kind.list() + "[" + index + "]";
    }

    @Override
    public void move(int from, int to) {
        if (to < 0 || to >= cards.size() || from == to) {
            return;
        }
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        String key = cards.get(from).fields().keyOf(owner);
        working.change("move " + kind.name(), at(to), l -> Edits.move(l, kind.list(), from, to));
        String wanted = key == null || !key.startsWith(at(from)) ? at(to) : at(to) + key.substring(at(from).length());
        Control found = find(wanted, -1, -1);
        if (found != null && found.isDisabled()) {
            find(at(to), -1, -1);
        }
    }

    @Override
    public void remove(int index) {
        UnaryOperator<Letter> edit = letter -> kind.remove().from(letter, index);
        working.change("remove " + kind.name(), at(index), edit);
        if (cards.isEmpty()) {
            if (landing != null) {
                landing.requestFocus();
            }
        } else {
            find(at(Math.min(index, cards.size() - 1)) + ".remove", -1, -1);
        }
    }

    private void moveByKey(KeyEvent key) {
        int step = UP.match(key) ? -1 : DOWN.match(key) ? 1 : 0;
        int from = step == 0 ? -1 : cardOf(key.getTarget());
        if (from >= 0) {
            key.consume();
            move(from, from + step);
        }
    }

    private int cardOf(Object target) {
        Node node = target instanceof Node start ? start : null;
        while (node != null && !(node instanceof Card card && cards.contains(card))) {
            node = node.getParent();
        }
        return node == null ? -1 : cards.indexOf(node);
    }

    private void drag(Card card, int index) {
        Node head = card.getChildren().getFirst();
        head.setOnDragDetected(event -> {
            ClipboardContent content = new ClipboardContent();
            content.put(DRAGGED, kind.list() + " " + index);
            head.startDragAndDrop(TransferMode.MOVE).setContent(content);
            event.consume();
        });
        card.setOnDragOver(event -> {
            if (dragged(event) >= 0) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            }
        });
        card.setOnDragEntered(event -> mark(card, dragged(event) >= 0));
        card.setOnDragExited(event -> mark(card, false));
        card.setOnDragDropped(event -> {
            int from = dragged(event);
            event.setDropCompleted(from >= 0);
            event.consume();
            if (from >= 0) {
                move(from, index);
            }
        });
    }

    private static void mark(Card card, boolean target) {
        card.getStyleClass().remove("drop-target");
        if (target) {
            card.getStyleClass().add("drop-target");
        }
    }

    /** The place of the dragged card of this list; -1 for anything else. */
    private int dragged(DragEvent event) {
        String prefix = kind.list() + " ";
        return event.getDragboard().getContent(DRAGGED) instanceof String words && words.startsWith(prefix)
                ? Integer.parseInt(words.substring(prefix.length()))
                : -1;
    }

    @Override
    public void close() {
        cards.forEach(Card::close);
        cards.clear();
    }
}
