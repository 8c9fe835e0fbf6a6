package org.noticewright.desk.findings;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.noticewright.check.Finding;
import org.noticewright.check.JudgedFinding;
import org.noticewright.check.Severity;
import org.noticewright.check.Verdict;
import org.noticewright.desk.form.GrowingText;
import org.noticewright.desk.kit.Access;
import org.noticewright.desk.kit.Buttons;
import org.noticewright.desk.kit.Field;

/** One finding: what, where, why, and what can be done about it. */
final class FindingCard extends VBox {
    private final String id;
    private final JudgedFinding judged;
    private final FindingsModel model;

    FindingCard(String id, JudgedFinding judged, FindingsModel model) {
        this.id = id;
        this.judged = judged;
        this.model = model;
        Finding finding = judged.finding();
        setId(id);
        getStyleClass().addAll("card", "finding");
        Hyperlink title = new Hyperlink(finding.id() + ": " + finding.rule().title());
        title.setWrapText(true);
        title.setOnAction(pressed -> model.go(judged));
        Access.button(title, id + "-go", spoken(finding), "Goes to the words that it is about.");
        getChildren().addAll(title, FindingsPanel.words(finding.message(), "finding-message"));
        String excerpt = finding.excerpt();
        if (excerpt != null) {
            getChildren().add(FindingsPanel.words("“" + excerpt + "”", "finding-excerpt"));
        }
        String fix = finding.fix();
        if (fix != null) {
            getChildren().add(FindingsPanel.words(fix, "finding-fix"));
        }
        getChildren().add(verdict());
        Label why = FindingsPanel.words(finding.rule().guidance() + " (" + finding.basis() + ")", "field-help");
        why.setVisible(false);
        why.managedProperty().bind(why.visibleProperty());
        getChildren().addAll(actions(why), why);
        getChildren()
                .removeIf(node -> node instanceof Label label && label.getText().isEmpty());
    }

    private static String spoken(Finding finding) {
        String kind =
                switch (finding.severity()) {
                    case ERROR -> "Error";
                    case WARNING -> "Warning";
                    case INFO -> "Worth knowing";
                };
        return kind + ": " + finding.message();
    }

    private Label verdict() {
        String words =
                switch (judged.verdict()) {
                    case Verdict.Open ignored -> "";
                    case Verdict.Accepted accepted -> "Accepted: " + accepted.reason();
                    case Verdict.Overridden overridden -> "Overridden: " + overridden.reason();
                    case Verdict.Lapsed lapsed ->
                        "It was accepted once (" + lapsed.reason() + "), but what it concerned has changed since.";
                    case Verdict.NeverOverridden never ->
                        never.provision() + " of the Freedom of Information Act 2000 requires it, so it cannot stand.";
                };
        return FindingsPanel.words(words, "finding-verdict");
    }

    private FlowPane actions(Label why) {
        FlowPane actions = new FlowPane(6, 6);
        if (judged.action() != null && judged.isOpen()) {
            actions.getChildren()
                    .add(Buttons.plain(
                            id + "-mend",
                            "Mend it",
                            "Changes the letter; Undo takes it back.",
                            () -> model.mend(judged)));
        }
        boolean standing =
                judged.verdict() instanceof Verdict.Accepted || judged.verdict() instanceof Verdict.Overridden;
        if (standing) {
            actions.getChildren()
                    .add(Buttons.plain(
                            id + "-withdraw", "Take back", "The finding is open again.", () -> model.withdraw(judged)));
        } else if (judged.mayBeAccepted()) {
            String name = judged.finding().severity() == Severity.ERROR ? "Override…" : "Accept…";
            Button accept = Buttons.plain(
                    id + "-accept", name, "Lets it stand, for a reason that is kept with the letter.", () -> {});
            accept.setOnAction(pressed -> askReason(accept));
            actions.getChildren().add(accept);
        }
        Button more = Buttons.plain(id + "-why", "Why?", "Shows the rule behind it.", () -> {});
        more.setOnAction(pressed -> why.setVisible(!why.isVisible()));
        actions.getChildren().add(more);
        return actions;
    }

    private void askReason(Button accept) {
        accept.setDisable(true);
        GrowingText reason = new GrowingText();
        Field field = new Field(
                id + "-reason",
                "Why may it stand?",
                "Kept with the letter for the adviser, never printed. It lapses when these words change.",
                reason);
        Button keep = Buttons.plain(id + "-keep", "Let it stand", "Keeps the reason with the letter.", () -> {
            if (reason.getText().isBlank()) {
                field.faultProperty().set("Write a reason: without one it cannot stand.");
            } else {
                model.accept(judged, reason.getText());
            }
        });
        getChildren().addAll(field, keep);
        reason.requestFocus();
    }
}
