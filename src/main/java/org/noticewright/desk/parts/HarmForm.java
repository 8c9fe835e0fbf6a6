package org.noticewright.desk.parts;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.noticewright.desk.form.LetterFields;
import org.noticewright.desk.kit.Buttons;
import org.noticewright.desk.kit.Field;
import org.noticewright.desk.work.WorkingLetter;
import org.noticewright.law.Exemption;
import org.noticewright.law.Exemptions;
import org.noticewright.law.Likelihood;
import org.noticewright.law.Limb;
import org.noticewright.letter.Basis;
import org.noticewright.letter.Evidence;
import org.noticewright.letter.Letter;

/** The exemption of a ground, how likely the harm is, and what the harm is. */
final class HarmForm extends FormPane {
    private final int index;
    private final Exemptions exemptions;
    private final String at;
    private final Label serves = label("");
    private final Cards evidence;
    private final VBox details = new VBox();
    private @Nullable HarmFields harm;
    private @Nullable Field limb;

    HarmForm(WorkingLetter working, int index, Exemptions exemptions) {
        super(
                working,
                "form-harm",
                "Exemption and harm",
                "Which exemption applies, and why: the harm must be more than trivial, and follow from this disclosure or"
                        + " this confirmation.");
        this.index = index;
        this.exemptions = exemptions;
        this.at = "bases[" + index + "].";
        serves.setId("basis-serves");
        evidence = new Cards(
                working,
                new Cards.Kind(at + "harm.evidence", "source", (l, i) -> Edits.remove(l, at + "harm.evidence", i)),
                letter -> IntStream.range(
                                0, Edits.list(letter, at + "harm.evidence").size())
                        .boxed()
                        .toList());
        exemption();
        add(likelihood(), details);
        evidence();
        add(
                label("Also consider", "group-title"),
                yes(
                        fields(),
                        at + "confirmedElsewhere",
                        "The fact is already public",
                        "An earlier reply, a press statement or a report has confirmed it. A refusal is then hard to"
                                + " sustain, above all one that neither confirms nor denies."),
                yes(
                        fields(),
                        at + "environmental",
                        "The information is environmental",
                        "It is then answered under the Environmental Information Regulations 2004, which have no section"
                                + " 31."),
                alone(Buttons.withIcon(
                        "remove-basis",
                        Feather.TRASH_2,
                        "Remove this ground",
                        "With its harm, factors and balance. The questions that rest on it are undecided then.",
                        () -> working.change("remove ground", "bases[" + index + "]", l -> Bases.remove(l, index)))));
        fields().follow(this::show);
    }

    private void exemption() {
        ComboBox<@Nullable Exemption> control = new ComboBox<>();
        control.getItems().add(null);
        control.getItems().addAll(exemptions.all());
        Field field = new Field(
                LetterFields.idOf(at + "exemption"),
                "Exemption",
                "Section 31(1)(a) withholds information that the letter says is held. Section 31(3) says neither yes nor no.",
                control);
        fields().know(at + "exemption", control);
        fields().choose(
                        control,
                        HarmForm::name,
                        letter -> (Exemption) fields().working().value(at + "exemption"),
                        chosen -> working()
                                .change(
                                        "choice of exemption",
                                        at + "exemption",
                                        l -> index < l.bases().size() ? Bases.exempt(l, index, chosen) : l));
        Field limbField = fields().choice(
                        at + "limb",
                        "By virtue of",
                        "The interest that confirming or denying would prejudice. The notice must name it (section"
                                + " 17(1)(b)).",
                        exemptions.limbs(),
                        "Not named yet",
                        HarmForm::name);
        limb = limbField;
        add(field, limbField, serves);
    }

    private static String name(@Nullable Exemption exemption) {
        if (exemption == null) {
            return "Not chosen yet";
        }
        return "Section " + exemption.id().substring(1) + ": "
                + (exemption.neitherConfirmsNorDenies() ? "neither confirm nor deny" : "withhold");
    }

    private static String name(Limb limb) {
        return "Section " + limb.id() + ": " + limb.interest();
    }

    private RadioChoice likelihood() {
        return new RadioChoice(
                fields(),
                at + "likelihood",
                "How likely the harm is",
                "One level runs through every sentence of this ground. The level counts in the public interest test too.",
                List.of(
                        new RadioChoice.Option<>(
                                Likelihood.WOULD,
                                Likelihood.WOULD.key(),
                                "Would prejudice",
                                "More probable than not. It needs the heavier evidence, and weighs more."),
                        new RadioChoice.Option<>(
                                Likelihood.WOULD_BE_LIKELY_TO,
                                Likelihood.WOULD_BE_LIKELY_TO.key(),
                                "Would be likely to prejudice",
                                "A real and significant possibility, more than hypothetical or remote, though it may be"
                                        + " under one half.")));
    }

    private void evidence() {
        Button add = Buttons.withIcon(
                "add-evidence", Feather.PLUS, "Add a source", "A published source that shows the harm.", () -> {
                    String list = at + "harm.evidence";
                    int count = Edits.list(working().letter(), list).size();
                    working().change("add source", list, l -> Edits.add(l, list, new Evidence(null, null, null, null)));
                    goTo(list + "[" + count + "].title", -1, -1);
                });
        add(
                label("Evidence", "group-title"),
                label(
                        "Published sources that show that the harm is real. The letter prints them as a list; prefer recent"
                                + " ones.",
                        "field-help"),
                evidence,
                row(add));
        evidence.begin(i -> new EvidenceCard(working(), at + "harm.evidence", i, evidence), add);
    }

    private void show(Letter letter) {
        evidence.show(letter);
        if (index >= letter.bases().size()) {
            return;
        }
        Basis basis = letter.bases().get(index);
        if (limb != null) {
            show(limb, basis.exemption() != null && basis.exemption().needsLimb());
        }
        List<Integer> questions = Bases.questionsOn(letter, index);
        serves.getStyleClass().removeAll("state-warning", "lead");
        serves.getStyleClass().add(questions.isEmpty() ? "state-warning" : "lead");
        serves.setText(
                questions.isEmpty()
                        ? "No question rests on this ground yet. Choose it as the ground of a question under “Questions and"
                                + " answers”."
                        : "This ground serves " + Questions.names(letter, questions) + ".");
        boolean neither = basis.exemption() != null && basis.exemption().neitherConfirmsNorDenies();
        if (harm == null || harm.neither() != neither) {
            if (harm != null) {
                harm.close();
            }
            HarmFields now = new HarmFields(working(), at, neither);
            harm = now;
            details.getChildren().setAll(now);
        }
    }

    @Override
    @Nullable
    Control find(String path, int start, int end) {
        Control found = path.startsWith(at + "harm.evidence[") ? evidence.find(path, start, end) : null;
        if (found == null && harm != null) {
            found = harm.fields().goTo(path, start, end);
        }
        return found == null
                ? super.find(path.equals(at.substring(0, at.length() - 1)) ? at + "exemption" : path, start, end)
                : found;
    }

    @Override
    public void close() {
        evidence.close();
        if (harm != null) {
            harm.close();
        }
        super.close();
    }
}
