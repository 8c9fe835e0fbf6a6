package org.noticewright.desk.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.noticewright.desk.work.WorkingLetter;
import org.noticewright.law.Side;
import org.noticewright.letter.Basis;
import org.noticewright.letter.Favours;
import org.noticewright.letter.Letter;

/** Which side of the public interest test outweighs, and section 17(4). */
final class BalanceForm extends FormPane {
    private final int index;
    private final Label missing = label("", "state-warning");
    private final VBox choice = new VBox();
    private boolean neither;

    BalanceForm(WorkingLetter working, int index) {
        super(
                working,
                "form-balance",
                "Balance",
                "Weigh the factors of both sides. A refusal stands only where the public interest in refusing is the"
                        + " stronger one, in all the circumstances of the case.");
        this.index = index;
        String at = "bases[" + index + "].";
        missing.setId("balance-missing");
        add(
                missing,
                choice,
                fields().text(
                                at + "balance.reason",
                                "Reason",
                                "Why the one side is stronger here: how likely and how severe the harm is, how old the"
                                        + " information is, what is already public. Weigh; do not repeat the harm."));
        section17();
        neither = !isNeither(working.letter());
        fields().follow(this::show);
    }

    private void section17() {
        String at = "bases[" + index + "].section17_4.";
        add(
                label("Reasons that would themselves give the information away", "group-title"),
                yes(
                        fields(),
                        at + "claimed",
                        "Leave the reasons out of the letter, under section 17(4)",
                        "Only to the extent that the reasons would themselves disclose exempt information. To be used with"
                                + " great care: you may have to defend it before the Commissioner."));
        var reason = fields().text(
                        at + "reason",
                        "Why the reasons are left out",
                        "Recorded, never printed: what the reasons would have disclosed, and who decided it.");
        add(reason);
        fields().follow(letter -> {
            boolean claimed =
                    index < letter.bases().size() && letter.bases().get(index).claimsSection17_4();
            boolean recorded = fields().working().value(at + "reason") != null;
            show(reason, claimed || recorded);
        });
    }

    private void show(Letter letter) {
        if (index >= letter.bases().size()) {
            return;
        }
        if (neither != isNeither(letter)) {
            neither = isNeither(letter);
            choice.getChildren()
                    .setAll(new RadioChoice(
                            fields(),
                            "bases[" + index + "].balance.favours",
                            "The public interest favours",
                            neither
                                    ? "The test of section 2(1)(b): saying whether information is held, against not saying it."
                                    : "The test of section 2(2)(b): giving the information, against withholding it.",
                            options()));
        }
        Basis basis = letter.bases().get(index);
        List<String> sides = new ArrayList<>();
        if (!PartState.hasFactor(basis, Side.FOR)) {
            sides.add(neither ? "for confirming or denying" : "for disclosing");
        }
        if (!PartState.hasFactor(basis, Side.AGAINST)) {
            sides.add(neither ? "for not confirming or denying" : "for maintaining the exemption");
        }
        missing.setText("There is no factor " + String.join(" and none ", sides)
                + " yet. Add one under “Public interest factors” before you weigh.");
        show(missing, !sides.isEmpty() && !basis.claimsSection17_4());
    }

    private List<RadioChoice.Option<Favours>> options() {
        String outweighs = ", in all the circumstances of the case. You must then ";
        if (neither) {
            return List.of(
                    option(
                            Favours.MAINTAINING,
                            "Maintaining the exclusion of the duty to confirm or deny",
                            "It outweighs the public interest in disclosing whether the information is held. Only this"
                                    + " gives a refusal."),
                    option(
                            Favours.CONFIRMING,
                            "Disclosing whether the information is held",
                            "It is at least as strong" + outweighs + "confirm or deny."));
        }
        return List.of(
                option(
                        Favours.MAINTAINING,
                        "Maintaining the exemption",
                        "It outweighs the public interest in disclosing the information. Only this gives a refusal."),
                option(
                        Favours.DISCLOSING,
                        "Disclosing the information",
                        "It is at least as strong" + outweighs + "disclose."));
    }

    private static RadioChoice.Option<Favours> option(Favours value, String words, String meaning) {
        return new RadioChoice.Option<>(value, value.key(), words, meaning);
    }

    private boolean isNeither(Letter letter) {
        if (index >= letter.bases().size()) {
            return neither;
        }
        var exemption = letter.bases().get(index).exemption();
        return exemption != null && exemption.neitherConfirmsNorDenies();
    }
}
