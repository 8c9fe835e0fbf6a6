package org.noticewright.desk.authorities;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.noticewright.desk.kit.Access;
import org.noticewright.desk.kit.FileDialogs;
import org.noticewright.letter.Jurisdiction;

/** The form of one profile: everything that an authority file holds, in groups. */
final class ProfileForm implements AutoCloseable {
    private final ProfileFields fields;
    private final ScrollPane content = new ScrollPane();

    ProfileForm(AuthoritiesModel model, WorkingProfile profile, FileDialogs dialogs, Node head) {
        this.fields = new ProfileFields(profile);
        VBox form = new VBox(
                authority(),
                requests(),
                group(
                        "Letterhead",
                        "The picture at the head of every letter.",
                        LogoField.of(model, profile, fields, dialogs)),
                review(),
                regulator(),
                signatory(),
                group(
                        "House wording",
                        "A folder with the authority's own templates and passages, if it has any.",
                        TemplatesField.of(model, profile, fields, dialogs)));
        form.getStyleClass().addAll("form", "authority-form");
        form.setDisable(model.isReadOnly());
        fields.showFaults(List.of("jurisdiction"));
        fields.undoIn(form);
        content.setId("authority-form");
        content.getStyleClass().add("authority-scroll");
        content.setFitToWidth(true);
        content.setContent(new VBox(head, form));
        Access.name(content, "Details of " + profile.name(), "");
        profile.working().wantedProperty().addListener((value, before, now) -> fields.goTo(now.path()));
    }

    Node content() {
        return content;
    }

    private Node authority() {
        return group(
                "The authority",
                "How it is called in letters, and which law it answers under.",
                fields.line("name", "Name", "In full, as printed at the head of the letter."),
                fields.line("shortName", "Short name", "After the first mention, such as \"the Council\"."),
                fields.choice(
                        "jurisdiction",
                        "Where it is",
                        "Scottish public authorities answer under another Act, for which this program has no letters.",
                        List.of(Jurisdiction.values()),
                        "Not chosen yet",
                        Jurisdictions::name));
    }

    private Node requests() {
        return group(
                "Where requesters write to",
                "Printed at the head of the letter.",
                fields.lines("replyTo", "Postal address", "One line of the address on each line."),
                fields.line("email", "E-mail", ""),
                fields.line("telephone", "Telephone", ""),
                fields.line("website", "Website", "With https:// before it."));
    }

    private Node review() {
        return group(
                "Internal review",
                "Section 17(7)(a): a refusal gives the particulars of the complaints procedure, or says that there is none.",
                fields.choice(
                        "internalReview.offered",
                        "Is a review offered?",
                        "",
                        List.of(Boolean.TRUE, Boolean.FALSE),
                        "Not chosen yet",
                        offered -> offered ? "Yes, there is a procedure" : "No, there is none"),
                fields.line("internalReview.contact", "Where to ask for it", "An e-mail or postal address."),
                fields.workingDays(
                        "internalReview.withinWorkingDays",
                        "To be asked for within (working days)",
                        "Counted from the reply. The section 45 Code says 40."),
                fields.workingDays(
                        "internalReview.answeredWithinWorkingDays",
                        "Answered within (working days)",
                        "The section 45 Code says 20."));
    }

    private Node regulator() {
        return group(
                "Regulator",
                "Section 17(7)(b): a refusal says where to complain under section 50. Its name and address change: check them on its website.",
                fields.line("regulator.name", "Name of the regulator", ""),
                fields.lines("regulator.address", "Address of the regulator", "One line of the address on each line."),
                fields.line("regulator.telephone", "Telephone of the regulator", ""),
                fields.line("regulator.website", "Website of the regulator", ""));
    }

    private Node signatory() {
        return group(
                "Who signs",
                "Where a letter names nobody itself.",
                fields.line("signatory.name", "Name of the signatory", "A person, or an office."),
                fields.line("signatory.role", "Role", "Printed below the name."));
    }

    private static Node group(String title, String lead, Node... fields) {
        Label head = new Label(title);
        head.getStyleClass().add("section-title");
        head.setWrapText(true);
        Label words = new Label(lead);
        words.getStyleClass().add("lead");
        words.setWrapText(true);
        VBox group = new VBox(head, words);
        group.getChildren().addAll(fields);
        group.getStyleClass().add("authority-group");
        return group;
    }

    @Override
    public void close() {
        fields.close();
    }
}
