package org.noticewright.desk.findings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.noticewright.check.JudgedFinding;
import org.noticewright.check.Judgement;
import org.noticewright.check.Severity;
import org.noticewright.desk.kit.Access;
import org.noticewright.desk.kit.IntoSight;
import org.noticewright.desk.kit.Restacked;

/**
 * The findings, grouped by what follows from them; each leads to its words and offers what can be done. A card stays as
 * long as its finding does, so that nobody loses the keyboard or a half-written reason while the letter changes.
 */
public final class FindingsPanel extends ScrollPane {
    /** Goes to the next finding. */
    public static final KeyCombination NEXT = KeyCombination.valueOf("F8");

    /** Goes to the finding before. */
    public static final KeyCombination BEFORE = KeyCombination.valueOf("Shift+F8");

    private final FindingsModel model;
    private final VBox content = new VBox();
    private List<FindingCard> cards = List.of();
    private String shownTrouble = "";

    /** Shows the findings of a letter. */
    public FindingsPanel(FindingsModel model) {
        this.model = model;
        setId("findings");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        Access.name(this, "Findings of the checks", "What in the letter would not hold, with what to do.");
        content.getStyleClass().add("findings");
        setContent(content);
        model.judgementProperty().addListener((value, before, now) -> show(now));
        model.troubleProperty()
                .addListener(
                        (value, before, now) -> show(model.judgementProperty().get()));
        model.currentProperty().addListener((value, before, now) -> mark(now));
        show(model.judgementProperty().get());
    }

    private void show(Judgement judgement) {
        List<FindingCard> all = cards(judgement.findings());
        List<Node> nodes = new ArrayList<>();
        String trouble = model.troubleProperty().get();
        if (!trouble.isEmpty()) {
            nodes.add(words(trouble, "state-error"));
        }
        List<FindingCard> now = new ArrayList<>();
        for (Group group : Group.values()) {
            List<FindingCard> of =
                    all.stream().filter(card -> group.holds(card.judged())).toList();
            if (!of.isEmpty()) {
                nodes.add(words(group.title + " (" + of.size() + ")", "section-title"));
                nodes.add(words(group.means, "field-help"));
                nodes.addAll(of);
                now.addAll(of);
            }
        }
        if (nodes.isEmpty()) {
            nodes.add(words("The checks find nothing.", "state-good"));
        }
        if (!now.equals(cards)
                || !trouble.equals(shownTrouble)
                || content.getChildren().isEmpty()) {
            double place = getVvalue();
            cards = List.copyOf(now);
            shownTrouble = trouble;
            Restacked.show(content, nodes);
            setVvalue(place);
        }
        JudgedFinding current = model.currentProperty().get();
        cards.forEach(card -> card.mark(card.isAbout(current)));
    }

    /** What follows from the findings that stand together. */
    private enum Group {
        ERRORS("Errors", "No final letter while one stands.", Severity.ERROR),
        WARNINGS("Warnings", "The letter is weak here, or likely to lose on review.", Severity.WARNING),
        NOTES("Worth knowing", "Nothing has to be done.", Severity.INFO),
        ACCEPTED("Accepted", "These stand, for the reasons given.", null);

        private final String title;
        private final String means;
        private final @Nullable Severity severity;

        Group(String title, String means, @Nullable Severity severity) {
            this.title = title;
            this.means = means;
            this.severity = severity;
        }

        boolean holds(JudgedFinding one) {
            return one.isOpen() ? one.finding().severity() == severity : severity == null;
        }
    }

    /** For each finding the card that says it already, else a new one with the first number that is free. */
    private List<FindingCard> cards(List<JudgedFinding> findings) {
        List<FindingCard> old = new ArrayList<>(cards);
        List<Optional<FindingCard>> kept =
                findings.stream().map(one -> taken(one, old)).toList();
        Set<String> ids =
                kept.stream().flatMap(Optional::stream).map(Node::getId).collect(Collectors.toCollection(HashSet::new));
        List<FindingCard> now = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            JudgedFinding one = findings.get(i);
            now.add(kept.get(i)
                    .orElseGet(() -> new FindingCard(free(one.finding().id(), ids), one, model)));
        }
        return now;
    }

    private static Optional<FindingCard> taken(JudgedFinding one, List<FindingCard> from) {
        Optional<FindingCard> found =
                from.stream().filter(card -> card.shows(one)).findFirst();
        found.ifPresent(card -> {
            from.remove(card);
            card.follow(one);
        });
        return found;
    }

    private static String free(String check, Set<String> ids) {
        int number = 0;
        while (!ids.add("finding-" + check + "-" + number)) {
            number++;
        }
        return "finding-" + check + "-" + number;
    }

    private void mark(@Nullable JudgedFinding current) {
        for (FindingCard card : cards) {
            card.mark(card.isAbout(current));
            if (card.isAbout(current) && getScene() != null) {
                applyCss(); // what was never drawn is in no window yet
                IntoSight.scroll(this, card);
            }
        }
    }

    /** Gives the keyboard to the finding to which somebody went last, else to the first. */
    public void takeKeyboard() {
        JudgedFinding current = model.currentProperty().get();
        cards.stream()
                .filter(card -> card.isAbout(current))
                .findFirst()
                .or(() -> cards.stream().findFirst())
                .map(FindingCard::first)
                .orElse(this)
                .requestFocus();
    }

    static Label words(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
