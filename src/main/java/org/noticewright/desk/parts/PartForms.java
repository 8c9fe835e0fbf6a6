package org.noticewright.desk.parts;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.noticewright.clock.Clock;
import org.noticewright.desk.form.PartForm;
import org.noticewright.desk.work.Part;
import org.noticewright.desk.work.WorkingLetter;
import org.noticewright.law.Exemptions;
import org.noticewright.store.AuthorityProfile;

/**
 * Makes the form of a part of the letter.
 *
 * @param exemptions what can be relied on
 * @param clock reckons the due date
 * @param today the day from which days left are counted
 * @param profiles the stored profiles of authorities, read when the form is made
 * @param editProfiles leads to the profiles
 * @param elsewhere makes the forms of factors and of wording, which have rooms of their own
 */
public record PartForms(
        Exemptions exemptions,
        Clock clock,
        Supplier<LocalDate> today,
        Supplier<List<AuthorityProfile>> profiles,
        Runnable editProfiles,
        BiFunction<Part, WorkingLetter, PartForm> elsewhere) {

    /** The form of a part of the letter on the desk. */
    public PartForm of(Part part, WorkingLetter working) {
        return switch (part) {
            case Part.Case ignored -> new CaseForm(working, clock, today);
            case Part.Questions ignored -> new QuestionsForm(working, exemptions);
            case Part.Harm(int basis) -> new HarmForm(working, basis, exemptions);
            case Part.Balance(int basis) -> new BalanceForm(working, basis);
            case Part.Advice ignored -> new AdviceForm(working);
            case Part.Signing ignored -> new SigningForm(working, profiles.get(), editProfiles);
            case Part.Notes ignored -> new NotesForm(working);
            case Part.Factors ignored -> elsewhere.apply(part, working);
            case Part.Wording ignored -> elsewhere.apply(part, working);
        };
    }
}
