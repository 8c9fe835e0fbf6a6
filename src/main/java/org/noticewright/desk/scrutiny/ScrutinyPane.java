package org.noticewright.desk.scrutiny;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.noticewright.desk.kit.Access;
import org.noticewright.desk.kit.Buttons;
import org.noticewright.desk.kit.FileDialogs;
import org.noticewright.desk.kit.Restacked;
import org.noticewright.scrutiny.Asked;

/**
 * The questions that a reader will ask, those without an answer first, each with the words that answer it. A link leads to
 * these words, or to the field where they would be written.
 */
public final class ScrutinyPane extends ScrollPane {
    /** Shows the questions. */
    public static final KeyCombination SHOW = KeyCombination.valueOf("F7");

    private static final FileDialogs.Kind PDF = new FileDialogs.Kind("PDF files", List.of("*.pdf"));

    private final ScrutinyModel model;
    private final VBox questions = new VBox();
    private final Map<String, QuestionCard> cards = new HashMap<>();
    private List<Asked> shown = List.of();

    /** Shows the questions of a letter. */
    public ScrutinyPane(ScrutinyModel model, FileDialogs dialogs) {
        this.model = model;
        setId("scrutiny");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        Access.name(this, "What a reader will ask", "The questions of a sharp reader, and what in the letter answers.");
        Label summary = words("", "scrutiny-summary");
        summary.setId("scrutiny-summary");
        summary.textProperty().bind(model.summaryProperty());
        Label fault = words("", "field-fault");
        fault.setId("scrutiny-fault");
        fault.textProperty().bind(model.faultProperty());
        fault.visibleProperty().bind(model.faultProperty().isNotEmpty());
        fault.managedProperty().bind(fault.visibleProperty());
        questions.getStyleClass().add("scrutiny-questions");
        VBox content = new VBox(
                words("What a reader will ask", "section-title"),
                words(
                        "A sharp requester, or the regulator's case officer, will put these questions to this letter. This"
                                + " page is for the file and never part of the letter.",
                        "lead"),
                summary,
                Buttons.wrapping(Buttons.plain(
                        "scrutiny-save",
                        "Save as a page for the file…",
                        "Writes the questions and answers as a PDF of their own.",
                        () -> dialogs.fileToSave(
                                        "Save the page for the file", PDF, model.folder(), model.suggestedName())
                                .ifPresent(model::save))),
                fault,
                questions);
        content.getStyleClass().add("findings");
        setContent(content);
        model.askedProperty().subscribe(this::show);
        sceneProperty()
                .addListener((value, before, now) -> show(model.askedProperty().get()));
    }

    /** Only while it is seen, so that nobody who types waits for it. */
    private void show(List<Asked> now) {
        if (getScene() == null || now.equals(shown)) {
            return;
        }
        shown = now;
        List<Node> open = new ArrayList<>();
        List<Node> answered = new ArrayList<>();
        Map<String, QuestionCard> unused = new HashMap<>(cards);
        cards.clear();
        for (Asked one : now) {
            String id = idOf(one);
            QuestionCard card = unused.remove(id);
            if (card == null) {
                card = new QuestionCard(id, model);
            }
            card.show(one);
            cards.put(id, card);
            (one.isAnswered() ? answered : open).add(card);
        }
        List<Node> nodes = new ArrayList<>();
        group(nodes, "Without an answer", open);
        group(nodes, "Answered", answered);
        double place = getVvalue();
        Restacked.show(questions, nodes);
        setVvalue(place);
    }

    private static void group(List<Node> nodes, String title, List<Node> cards) {
        if (!cards.isEmpty()) {
            nodes.add(words(title + " (" + cards.size() + ")", "group-title"));
            nodes.addAll(cards);
        }
    }

    /** Such as {@code asked-A06-section-31-1-a-questions-1-3}. */
    private static String idOf(Asked one) {
        return ("asked-" + one.enquiry().id() + "-" + one.about())
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("-$", "");
    }

    /** Gives the keyboard to the first question. */
    public void takeKeyboard() {
        Node first = questions.getChildren().stream()
                .map(Restacked::first)
                .filter(Node::isFocusTraversable)
                .findFirst()
                .orElse(null);
        focus(first);
    }

    private void focus(@Nullable Node node) {
        if (node == null) {
            lookup("#scrutiny-save").requestFocus();
        } else {
            node.requestFocus();
        }
    }

    static Label words(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
