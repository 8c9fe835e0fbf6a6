package org.noticewright.desk.parts;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.noticewright.desk.form.LetterFields;
import org.noticewright.desk.kit.Access;
import org.noticewright.desk.kit.Buttons;
import org.noticewright.desk.kit.Field;
import org.noticewright.desk.work.WorkingLetter;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Letter;
import org.noticewright.letter.OutcomeKind;

/** Sets the outcome of several questions at once. */
final class SeveralPane extends VBox {
    private final WorkingLetter working;
    private final Supplier<List<Integer>> questions;
    private final CheckBox all = new CheckBox("Choose all questions");
    private final ComboBox<@Nullable OutcomeKind> kind = new ComboBox<>();
    private final GroundChoice ground;
    private final Field groundField;
    private final VBox details = new VBox();
    private final Button set;
    private int count;
    private boolean showing;

    SeveralPane(
            LetterFields fields,
            Exemptions exemptions,
            Supplier<List<Integer>> questions,
            Consumer<Boolean> chooseAll) {
        this.working = fields.working();
        this.questions = questions;
        getStyleClass().addAll("card", "several");
        setId("several");
        all.setId("choose-all");
        all.setWrapText(true);
        Access.name(all, all.getText(), "To set the outcome of several questions at once.");
        all.selectedProperty().addListener((value, before, now) -> {
            if (!showing) {
                chooseAll.accept(now);
            }
        });
        ground = new GroundChoice(fields, exemptions);
        groundField = new Field("several-basis", "Ground of the chosen questions", "", ground);
        Field kindField = new Field("several-outcome", "Outcome of the chosen questions", "", kind);
        kind.getItems().add(null);
        kind.getItems().addAll(OutcomeKind.values());
        fields.choose(kind, OutcomeNames::name, letter -> kind.getValue(), now -> offer());
        fields.choose(ground, ground::name, letter -> still(letter, ground.getValue()), now -> {});
        fields.follow(letter -> ground.offer(letter, kind.getValue()));
        set = Buttons.main("several-set", "Set outcome", "Decides the chosen questions at once.", this::set);
        details.getStyleClass().add("fields");
        details.getChildren().addAll(kindField, groundField, FormPane.alone(set));
        getChildren().addAll(all, details);
        offer();
    }

    private static GroundChoice.@Nullable Ground still(Letter letter, GroundChoice.@Nullable Ground ground) {
        return ground instanceof GroundChoice.Ground.Of(String id)
                        && letter.basis(id).isEmpty()
                ? null
                : ground;
    }

    private void offer() {
        OutcomeKind now = kind.getValue();
        ground.offer(working.letter(), now);
        FormPane.show(groundField, now != null && now.needsBasis());
        if (now != null && now.needsBasis()) {
            ground.setValue(ground.getItems().get(1));
        }
        set.setDisable(count == 0);
    }

    /** Shows how many questions are chosen. */
    void showCount(int chosen, int questionCount) {
        count = chosen;
        showing = true;
        all.setIndeterminate(chosen > 0 && chosen < questionCount);
        all.setSelected(chosen > 0 && chosen == questionCount);
        showing = false;
        String words = chosen == 1 ? "1 question" : chosen + " questions";
        all.setText(chosen == 0 ? "Choose all questions" : words + " chosen");
        set.setText("Set outcome of " + words);
        set.setAccessibleText(set.getText());
        FormPane.show(details, chosen > 0);
        FormPane.show(this, questionCount > 1);
        set.setDisable(chosen == 0);
    }

    private void set() {
        List<Integer> places = questions.get();
        OutcomeKind now = kind.getValue();
        GroundChoice.Ground rests = now != null && now.needsBasis() ? ground.getValue() : null;
        working.change("outcome of " + count + " questions", "questions", letter -> switch (rests) {
            case null -> Outcomes.set(letter, places, now, null);
            case GroundChoice.Ground.Of(String id) -> Outcomes.set(letter, places, now, id);
            case GroundChoice.Ground.Fresh(var exemption) -> Bases.give(Bases.add(letter, exemption), places, -1);
        });
    }
}
