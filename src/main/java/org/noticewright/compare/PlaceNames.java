package org.noticewright.compare;

import java.util.Map;
import java.util.Optional;

/** Plain names of what a letter holds. */
final class PlaceNames {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("Letter.authority", "Authority"),
            Map.entry("Letter.reference", "Reference"),
            Map.entry("Letter.subject", "Subject"),
            Map.entry("Letter.requester", "Requester"),
            Map.entry("Letter.received", "Received"),
            Map.entry("Letter.clarified", "Clarified"),
            Map.entry("Letter.dated", "Date of the letter"),
            Map.entry("Letter.introduction", "Introduction"),
            Map.entry("Letter.questions", "Question"),
            Map.entry("Letter.outcomes", "Outcome"),
            Map.entry("Letter.bases", "Ground"),
            Map.entry("Letter.environmental", "Environmental information"),
            Map.entry("Letter.delay", "Delay"),
            Map.entry("Letter.extension", "Extension"),
            Map.entry("Letter.advice", "Advice and assistance"),
            Map.entry("Letter.enclosures", "Enclosures"),
            Map.entry("Letter.passages", "Passage"),
            Map.entry("Letter.signatory", "Signatory"),
            Map.entry("Letter.notes", "Notes"),
            Map.entry("Letter.accepted", "Accepted finding"),
            Map.entry("Acceptance.check", "Check"),
            Map.entry("Acceptance.field", "Place"),
            Map.entry("Acceptance.words", "Digest of the words"),
            Map.entry("Acceptance.reason", "Reason"),
            Map.entry("Acceptance.by", "Accepted by"),
            Map.entry("Named.name", ""),
            Map.entry("Given.authority", ""),
            Map.entry("Requester.name", "Name"),
            Map.entry("Requester.salutation", "Greeting"),
            Map.entry("Requester.address", "Address"),
            Map.entry("Question.id", "Id"),
            Map.entry("Question.number", "Number"),
            Map.entry("Question.group", "Heading above it"),
            Map.entry("Question.text", "Words"),
            Map.entry("Question.table", "Table"),
            Map.entry("QuestionTable.columns", "Columns"),
            Map.entry("QuestionTable.rows", "Rows"),
            Map.entry("Outcome.questions", "Questions"),
            Map.entry("Outcome.kind", "Outcome"),
            Map.entry("Outcome.basis", "Ground"),
            Map.entry("Outcome.answer", "Answer"),
            Map.entry("Outcome.cells", "Cells of the table"),
            Map.entry("Outcome.part", "Part of the question"),
            Map.entry("Basis.id", "Id"),
            Map.entry("Basis.exemption", "Exemption"),
            Map.entry("Basis.limb", "By virtue of"),
            Map.entry("Basis.confirmedElsewhere", "Already public"),
            Map.entry("Basis.environmental", "Environmental information"),
            Map.entry("Basis.likelihood", "Likelihood"),
            Map.entry("Basis.harm", "Harm"),
            Map.entry("Basis.factors", "Factor"),
            Map.entry("Basis.balance", "Balance"),
            Map.entry("Basis.section17_4", "Section 17(4)"),
            Map.entry("Basis.passages", "Passage"),
            Map.entry("Harm.revealed", "What the information would show"),
            Map.entry("Harm.causalLink", "How it would lead to crime"),
            Map.entry("Harm.severity", "How bad it would be"),
            Map.entry("Harm.combinesWith", "What it would be put together with"),
            Map.entry("Harm.ifYes", "What confirming would tell"),
            Map.entry("Harm.ifNo", "What denying would tell"),
            Map.entry("Harm.evidence", "Evidence"),
            Map.entry("Evidence.title", "Title"),
            Map.entry("Evidence.url", "Address"),
            Map.entry("Evidence.date", "Date"),
            Map.entry("Evidence.quote", "Quotation"),
            Map.entry("Factor.side", "Side"),
            Map.entry("Factor.library", "From the library"),
            Map.entry("Factor.text", "Words"),
            Map.entry("Factor.weight", "Weight"),
            Map.entry("Factor.reason", "Why it weighs so much"),
            Map.entry("Factor.source", "Source"),
            Map.entry("Factor.note", "Internal note"),
            Map.entry("Balance.favours", "What the public interest favours"),
            Map.entry("Balance.reason", "Reason"),
            Map.entry("Section17Subsection4.claimed", "Reasons left out"),
            Map.entry("Section17Subsection4.reason", "Why"),
            Map.entry("Delay.apologise", "Apology"),
            Map.entry("Delay.reason", "Reason"),
            Map.entry("Extension.until", "Until"),
            Map.entry("Extension.reason", "Reason"),
            Map.entry("Signatory.name", "Name"),
            Map.entry("Signatory.role", "Role"));

    private PlaceNames() {}

    /**
     * What a component of a record is called.
     *
     * @param record its simple name
     */
    static String name(String record, String component) {
        return known(record, component).orElse(component);
    }

    static Optional<String> known(String record, String component) {
        return Optional.ofNullable(NAMES.get(record + "." + component));
    }
}
