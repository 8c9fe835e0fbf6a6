package org.noticewright.desk.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.noticewright.desk.work.Part;
import org.noticewright.law.Exemption;
import org.noticewright.law.Likelihood;
import org.noticewright.letter.AuthoritySource;
import org.noticewright.letter.Favours;
import org.noticewright.letter.Letter;
import org.noticewright.letter.OutcomeKind;
import org.noticewright.letter.Signatory;

/** What an officer does in the forms of case, harm, balance, advice and signature. */
class FormsJourneyTest {
    private static final Exemption REFUSAL =
            FormDesk.EXEMPTIONS.exemption("s31(1)(a)").orElseThrow();

    private static Letter withGround() {
        Letter two = Questions.add(Questions.add(Letter.blank()));
        return Bases.give(Bases.add(two, REFUSAL), List.of(0, 1), -1);
    }

    @Test
    void typing_changesTheLetter_andIsUndoneFromTheField() {
        try (FormDesk desk = FormDesk.open(Letter.blank(), new Part.Case())) {
            desk.focus("subject");
            desk.robot.type("Printers");
            assertThat(desk.letter().subject()).isEqualTo("Printers");
            assertThat(desk.working.fieldProperty().get()).isEqualTo("subject");
            desk.robot.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(desk.letter()).isEqualTo(Letter.blank());
            assertThat(desk.text("subject")).isEmpty();
            desk.robot.press(KeyCode.CONTROL, KeyCode.Y);
            assertThat(desk.letter().subject()).isEqualTo("Printers");
        }
    }

    @Test
    void dateTypedWrongly_saysSo_andStaysToBeMended() {
        Letter letter = Edits.put(Letter.blank(), "received", LocalDate.of(2026, 11, 9));
        try (FormDesk desk = FormDesk.open(letter, new Part.Case())) {
            desk.focus("received");
            desk.robot.press(KeyCode.CONTROL, KeyCode.A);
            desk.robot.type("31/02/2026");
            desk.robot.press(KeyCode.TAB);
            desk.robot.await("the fault", () -> says(desk, "This is no date."));
            assertThat(desk.letter().received()).isEqualTo(LocalDate.of(2026, 11, 9));
            desk.focus("subject");
            desk.robot.type("x");
            assertThat(desk.robot.fx(() -> says(desk, "This is no date."))).isTrue();
            desk.focus("received");
            desk.robot.press(KeyCode.CONTROL, KeyCode.A);
            desk.robot.type("2.11.26");
            desk.robot.press(KeyCode.TAB);
            desk.robot.await("the date", () -> LocalDate.of(2026, 11, 2)
                    .equals(desk.working.letter().received()));
            assertThat(desk.robot.fx(() -> says(desk, "This is no date."))).isFalse();
            assertThat(desk.robot.words("due-date")).isEqualTo("Day 20 is Tuesday 1 December 2026.");
        }
    }

    @Test
    void datesThatDoNotFit_areSaidBesideTheDate() {
        Letter letter = Edits.put(Letter.blank(), "received", LocalDate.of(2026, 11, 9));
        letter = Edits.put(letter, "dated", LocalDate.of(2026, 11, 2));
        try (FormDesk desk = FormDesk.open(letter, new Part.Case())) {
            assertThat(desk.robot.fx(() -> says(desk, "before the request was received")))
                    .isTrue();
        }
    }

    private static boolean says(FormDesk desk, String words) {
        return desk.robot.scene().getRoot().lookupAll(".field-fault").stream()
                .anyMatch(node -> node.isVisible()
                        && node instanceof Label label
                        && label.getText().contains(words));
    }

    @Test
    void extension_isBegunAndRemoved() {
        try (FormDesk desk = FormDesk.open(Letter.blank(), new Part.Case())) {
            assertThat(desk.robot.sees("extension-reason")).isFalse();
            desk.press("extension");
            assertThat(desk.letter().isHoldingNotice()).isTrue();
            assertThat(desk.robot.sees("extension-reason")).isTrue();
            desk.press("extension");
            assertThat(desk.letter()).isEqualTo(Letter.blank());
        }
    }

    @Test
    void harm_isWrittenByTheKeyboard() {
        try (FormDesk desk = FormDesk.open(withGround(), new Part.Harm(0))) {
            assertThat(desk.robot.words("basis-serves")).isEqualTo("This ground serves questions 1 and 2.");
            desk.press("bases-0-likelihood-would");
            assertThat(desk.letter().bases().getFirst().likelihood()).isEqualTo(Likelihood.WOULD);
            assertThat(desk.robot.sees("bases-0-harm-ifYes")).isFalse();
            desk.press("add-evidence");
            assertThat(desk.robot.focus()).isEqualTo("bases-0-harm-evidence-0-title");
            desk.robot.type("Report");
            desk.press("add-evidence");
            desk.robot.type("Second");
            desk.robot.press(KeyCode.ALT, KeyCode.UP);
            assertThat(desk.letter().bases().getFirst().harm())
                    .extracting("evidence")
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .extracting("title")
                    .containsExactly("Second", "Report");
            assertThat(desk.robot.focus()).isEqualTo("bases-0-harm-evidence-0-title");
        }
    }

    @Test
    void otherExemption_showsItsFields_andChangesTheOutcomes() {
        try (FormDesk desk = FormDesk.open(withGround(), new Part.Harm(0))) {
            assertThat(desk.robot.sees("bases-0-limb")).isFalse();
            desk.choose("bases-0-exemption", "Section 31(3): neither confirm nor deny");
            assertThat(desk.robot.sees("bases-0-harm-ifYes")).isTrue();
            assertThat(desk.robot.sees("bases-0-limb")).isTrue();
            assertThat(desk.letter().outcomes().getFirst().kind()).isEqualTo(OutcomeKind.NEITHER_CONFIRM_NOR_DENY);
            desk.robot.fx(() -> {
                desk.working.undo();
                return true;
            });
            assertThat(desk.letter()).isEqualTo(withGround());
            assertThat(desk.robot.sees("bases-0-harm-ifYes")).isFalse();
        }
    }

    @Test
    void removedGround_comesBackByUndo() {
        try (FormDesk desk = FormDesk.open(withGround(), new Part.Harm(0))) {
            desk.press("remove-basis");
            assertThat(desk.letter().bases()).isEmpty();
            assertThat(desk.letter().outcomes()).isEmpty();
            desk.robot.fx(() -> {
                desk.working.undo();
                return true;
            });
            assertThat(desk.letter()).isEqualTo(withGround());
        }
    }

    @Test
    void balance_isChosenInTheWordsOfTheTest() {
        try (FormDesk desk = FormDesk.open(withGround(), new Part.Balance(0))) {
            assertThat(desk.robot.words("balance-missing"))
                    .isEqualTo("There is no factor for disclosing and none for maintaining the exemption yet. Add one"
                            + " under “Public interest factors” before you weigh.");
            desk.press("bases-0-balance-favours-maintaining");
            assertThat(desk.letter().bases().getFirst().balance())
                    .extracting("favours")
                    .isEqualTo(Favours.MAINTAINING);
            assertThat(desk.robot.sees("bases-0-section17-4-reason")).isFalse();
            desk.press("bases-0-section17-4-claimed");
            assertThat(desk.letter().bases().getFirst().claimsSection17_4()).isTrue();
            assertThat(desk.robot.sees("bases-0-section17-4-reason")).isTrue();
        }
    }

    @Test
    void enclosures_areOneALine() {
        try (FormDesk desk = FormDesk.open(Letter.blank(), new Part.Advice())) {
            desk.focus("enclosures");
            desk.robot.type("Register");
            desk.robot.press(KeyCode.ENTER);
            desk.robot.press(KeyCode.ENTER);
            desk.robot.type("Policy");
            assertThat(desk.letter().enclosures()).containsExactly("Register", "Policy");
            desk.robot.press(KeyCode.TAB);
            assertThat(desk.robot.focus()).isNotEqualTo("enclosures");
        }
    }

    @Test
    void signatory_withoutWords_isTheAuthoritys() {
        try (FormDesk desk = FormDesk.open(Letter.blank(), new Part.Signing())) {
            desk.choose("authority", "Harrowby Borough Council");
            assertThat(desk.letter().authority()).isInstanceOf(AuthoritySource.Named.class);
            desk.focus("signatory-name");
            desk.robot.type("A");
            assertThat(desk.letter().signatory()).isEqualTo(new Signatory("A", null));
            desk.robot.press(KeyCode.BACK_SPACE);
            assertThat(desk.letter().signatory()).isNull();
            desk.press("edit-profiles");
            assertThat(desk.profilesAsked).hasValue(1);
        }
    }

    @Test
    void wanted_fieldGetsTheKeyboardAndItsWordsAreMarked() {
        Letter letter = FormDesk.example("harrowby-council-mixed");
        try (FormDesk desk = FormDesk.open(letter, new Part.Harm(0), 480)) {
            desk.robot.fx(() -> {
                desk.working.want("bases[0].harm.severity", 0, 9);
                return true;
            });
            assertThat(desk.robot.focus()).isEqualTo("bases-0-harm-severity");
            desk.robot.fx(() -> {
                desk.working.want("bases[0].harm.evidence[1].url");
                return true;
            });
            assertThat(desk.robot.focus()).isEqualTo("bases-0-harm-evidence-1-url");
        }
    }
}
