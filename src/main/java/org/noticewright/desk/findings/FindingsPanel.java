package org.noticewright.desk.findings;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.noticewright.check.JudgedFinding;
import org.noticewright.check.Judgement;
import org.noticewright.check.Severity;
import org.noticewright.desk.kit.Access;

/** The findings, grouped by what follows from them; each leads to its words and offers what can be done. */
public final class FindingsPanel extends ScrollPane {
    private final FindingsModel model;
    private final VBox content = new VBox();
    private List<JudgedFinding> shown = List.of();

    /** Shows the findings of a letter. */
    public FindingsPanel(FindingsModel model) {
        this.model = model;
        setId("findings");
        setFitToWidth(true);
        Access.name(this, "Findings of the checks", "What in the letter would not hold, with what to do.");
        content.getStyleClass().add("findings");
        setContent(content);
        model.judgementProperty().addListener((value, before, now) -> show(now));
        model.troubleProperty()
                .addListener(
                        (value, before, now) -> show(model.judgementProperty().get()));
        show(model.judgementProperty().get());
    }

    private void show(Judgement judgement) {
        boolean same = shown.equals(judgement.findings())
                && model.troubleProperty().get().isEmpty()
                && !content.getChildren().isEmpty();
        if (same) {
            // nothing is built anew while somebody types a reason or reads
            return;
        }
        shown = judgement.findings();
        double place = getVvalue();
        content.getChildren().clear();
        if (!model.troubleProperty().get().isEmpty()) {
            content.getChildren().add(words(model.troubleProperty().get(), "state-error"));
        }
        group("Errors", "No final letter while one stands.", open(Severity.ERROR));
        group("Warnings", "The letter is weak here, or likely to lose on review.", open(Severity.WARNING));
        group("Worth knowing", "", open(Severity.INFO));
        group("Accepted", "These stand, for the reasons given.", accepted());
        if (content.getChildren().isEmpty()) {
            content.getChildren().add(words("The checks find nothing.", "state-good"));
        }
        setVvalue(place);
    }

    private List<JudgedFinding> open(Severity severity) {
        return shown.stream()
                .filter(one -> one.isOpen() && one.finding().severity() == severity)
                .toList();
    }

    private List<JudgedFinding> accepted() {
        return shown.stream().filter(one -> !one.isOpen()).toList();
    }

    private void group(String title, String means, List<JudgedFinding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        content.getChildren().add(words(title + " (" + findings.size() + ")", "section-title"));
        if (!means.isEmpty()) {
            content.getChildren().add(words(means, "field-help"));
        }
        for (int i = 0; i < findings.size(); i++) {
            String id = "finding-" + findings.get(i).finding().id() + "-" + i;
            content.getChildren().add(new FindingCard(id, findings.get(i), model));
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
