package org.noticewright.desk.findings;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.noticewright.check.Finding;
import org.noticewright.check.JudgedFinding;
import org.noticewright.check.Severity;
import org.noticewright.check.Verdict;
import org.noticewright.desk.form.GrowingText;
import org.noticewright.desk.kit.Buttons;
import org.noticewright.desk.kit.Field;
import org.noticewright.desk.kit.Links;

/** One finding: what, where, why, and what can be done about it. It stays while what it says stays. */
final class FindingCard extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final Pattern ENDED = Pattern.compile("[.!?…]$");

    private final Said said;
    private final FindingsModel model;
    private final Hyperlink title;
    private JudgedFinding judged;

    /**
     * What a card says. Where the words stand may change beneath it.
     *
     * @param words digest of what the finding is about
     */
    private record Said(
            String check,
            String field,
            String words,
            String message,
            @Nullable String excerpt,
            Verdict verdict,
            boolean mendable) {

        static Said of(JudgedFinding judged) {
            Finding finding = judged.finding();
            return new Said(
                    finding.id(),
                    finding.field(),
                    finding.words(),
                    finding.message(),
                    finding.excerpt(),
                    judged.verdict(),
                    judged.action() != null);
        }
    }

    FindingCard(String id, JudgedFinding judged, FindingsModel model) {
        this.said = Said.of(judged);
        this.judged = judged;
        this.model = model;
        Finding finding = judged.finding();
        setId(id);
        getStyleClass().addAll("card", "finding");
        title = Links.of(
                id + "-go",
                finding.id() + ": " + finding.rule().title(),
                "Goes to the words that it is about.",
                () -> model.go(this.judged));
        title.setAccessibleText(kind(finding.severity()) + ": " + finding.message());
        getChildren().addAll(title, FindingsPanel.words(finding.message(), "finding-message"));
        String excerpt = finding.excerpt();
        if (excerpt != null) {
            getChildren().add(FindingsPanel.words("“" + excerpt + "”", "finding-excerpt"));
        }
        String fix = finding.fix();
        if (fix != null) {
            getChildren().add(FindingsPanel.words(fix, "finding-fix"));
        }
        String verdict = words(judged.verdict());
        if (!verdict.isEmpty()) {
            getChildren().add(FindingsPanel.words(verdict, "finding-verdict"));
        }
        getChildren().add(FindingsPanel.words("Basis: " + finding.basis(), "field-help"));
        Label why = FindingsPanel.words(finding.rule().guidance(), "field-help");
        why.setId(id + "-guidance");
        why.setVisible(false);
        why.managedProperty().bind(why.visibleProperty());
        getChildren().addAll(actions(why), why);
    }

    private static String kind(Severity severity) {
        return switch (severity) {
            case ERROR -> "Error";
            case WARNING -> "Warning";
            case INFO -> "Worth knowing";
        };
    }

    /** What was said of a finding, in words; empty for nothing. */
    static String words(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Open ignored -> "";
            case Verdict.Accepted accepted -> said("Accepted", accepted.by(), accepted.on(), accepted.reason());
            case Verdict.Overridden overridden ->
                said("Overridden", overridden.by(), overridden.on(), overridden.reason());
            case Verdict.Lapsed lapsed ->
                said("Once accepted", lapsed.by(), lapsed.on(), lapsed.reason())
                        + " What it concerned has changed since, so it is open again.";
            case Verdict.NeverOverridden never ->
                "%c%s of the Freedom of Information Act 2000 requires it, so it cannot stand."
                        .formatted(
                                Character.toUpperCase(never.provision().charAt(0)),
                                never.provision().substring(1));
        };
    }

    private static String said(String what, @Nullable String by, @Nullable LocalDate on, String reason) {
        return what
                + (by == null || by.isBlank() ? "" : " by " + by)
                + (on == null ? "" : " on " + DAY.format(on))
                + ": "
                + reason.strip()
                + (ENDED.matcher(reason.strip()).find() ? "" : ".");
    }

    private FlowPane actions(Label why) {
        FlowPane actions = new FlowPane(6, 6);
        String id = getId();
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
        GrowingText reason = new GrowingText();
        Field field = new Field(
                getId() + "-reason",
                "Why may it stand?",
                "Kept with the letter for the adviser, never printed. It lapses when these words change.",
                reason);
        Button keep = Buttons.plain(getId() + "-keep", "Let it stand", "Keeps the reason with the letter.", () -> {
            if (reason.getText().isBlank()) {
                field.faultProperty().set("Write a reason: without one it cannot stand.");
                reason.requestFocus();
            } else {
                model.accept(judged, reason.getText());
            }
        });
        Button no = Buttons.plain(getId() + "-not", "Do not accept", "The finding stays open.", () -> {});
        FlowPane both = new FlowPane(6, 6, keep, no);
        no.setOnAction(pressed -> {
            accept.setDisable(false);
            accept.requestFocus();
            getChildren().removeAll(List.of(field, both));
        });
        getChildren().addAll(field, both);
        reason.requestFocus();
        accept.setDisable(true); // only now, so that the keyboard goes to the reason
    }

    /** Whether this card says all that is to be said of a finding. */
    boolean shows(JudgedFinding other) {
        return said.equals(Said.of(other));
    }

    /** Takes over where the words stand now. */
    void follow(JudgedFinding other) {
        judged = other;
    }

    /** The finding, with where its words stand now. */
    JudgedFinding judged() {
        return judged;
    }

    /** Whether this card is about a finding. */
    boolean isAbout(@Nullable JudgedFinding other) {
        return judged.equals(other);
    }

    /** Marks the card as the one to which somebody went, or not. */
    void mark(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    /** What gets the keyboard. */
    Node first() {
        return title;
    }
}
