package org.noticewright.desk.parts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.noticewright.clock.Clock;
import org.noticewright.desk.form.Days;
import org.noticewright.desk.form.LetterFields;
import org.noticewright.desk.kit.Access;
import org.noticewright.desk.kit.Field;
import org.noticewright.desk.work.WorkingLetter;
import org.noticewright.letter.Consistency;
import org.noticewright.letter.Extension;
import org.noticewright.letter.Letter;
import org.noticewright.letter.Problem;

/** Reference, subject, requester; dates with the due date beside them; delay and extension. */
final class CaseForm extends FormPane {
    private final Map<String, Field> dates = new HashMap<>();

    CaseForm(WorkingLetter working, Clock clock, Supplier<LocalDate> today) {
        super(
                working,
                "form-case",
                "Case and dates",
                "Which request this answers, who made it, and when. The due date is reckoned from these dates.");
        LetterFields fields = fields();
        add(
                fields.line(
                        "reference", "Reference", "Your own number for the request, as it is printed on the letter."),
                fields.line(
                        "subject",
                        "Subject",
                        "What the request is about, in a few words: the letter's heading uses it."));
        add(
                label("Requester", "group-title"),
                fields.line("requester.name", "Name", "As the requester gave it. It is left out of a public copy."),
                fields.line("requester.salutation", "Greeting", "The whole greeting, such as “Dear Dr Example”."),
                fields.lines(
                        "requester.address",
                        "Address",
                        "One line each: a postal address, or how the reply is sent, such as “By email”."));
        add(label("Dates", "group-title"), dates(), new DueDatePane(fields, clock, today));
        add(
                label("If the reply is late", "group-title"),
                yes(
                        fields,
                        "delay.apologise",
                        "Apologise for the delay",
                        "The letter then says sorry. Section 10(1) asks for a reply promptly, and by day 20 at the latest."),
                fields.text(
                        "delay.reason",
                        "Reason for the delay",
                        "As told to the requester, in one or two sentences. Leave it empty to give none."));
        add(label("More time for the public interest test", "group-title"));
        extension();
        fields.follow(this::showFaults);
    }

    private VBox dates() {
        VBox dates = new VBox(
                date("received", "Received", "The day on which the request came, also a weekend or a holiday: day 0."),
                date(
                        "clarified",
                        "Clarified",
                        "Only if you needed clarification: the day on which it came. The clock starts anew then."),
                date("dated", "Date of the letter", "Leave it empty to print the day on which the letter is made."));
        dates.getStyleClass().add("fields");
        return dates;
    }

    private Field date(String path, String label, String help) {
        Field field = fields().date(path, label, help);
        field.getStyleClass().add("date-field");
        dates.put(path, field);
        return field;
    }

    private void extension() {
        CheckBox extends10 = new CheckBox("This letter extends the time, under section 10(3)");
        extends10.setWrapText(true);
        extends10.setId("extension");
        String help =
                "It is then a holding notice: it names the exemption and says when the decision will be made, and leaves"
                        + " the balance open. More time is allowed only to weigh the public interest, never to find the exemption.";
        Access.name(extends10, extends10.getText(), help);
        fields().know("extension", extends10);
        VBox details = new VBox(
                date(
                        "extension.until",
                        "Decision expected by",
                        "Section 17(2) asks for this date. The Commissioner expects it by day 40, shown above."),
                fields().text(
                                "extension.reason",
                                "Why more time is needed",
                                "As told to the requester: what it is about the public interest that takes longer."));
        details.getStyleClass().add("fields");
        fields().follow(letter -> {
            extends10.setSelected(letter.extension() != null);
            show(details, letter.extension() != null);
        });
        extends10.selectedProperty().addListener((value, before, now) -> {
            if (!fields().isFollowing()) {
                working()
                        .put(
                                now ? "begin extension" : "remove extension",
                                "extension",
                                now ? new Extension(null, null) : null);
            }
        });
        VBox both = new VBox(extends10, label(help, "field-help"));
        both.getStyleClass().add("field");
        add(both, details);
    }

    /** Dates that do not fit one another are said beside the date, unless what is typed there is no date at all. */
    private void showFaults(Letter letter) {
        Map<String, String> wrong = new HashMap<>();
        for (Problem problem : Consistency.faults(letter)) {
            wrong.putIfAbsent(problem.path(), problem.message());
        }
        dates.forEach((path, field) -> {
            if (!Days.NO_DATE.equals(field.faultProperty().get())) {
                field.faultProperty().set(wrong.getOrDefault(path, ""));
            }
        });
    }
}
