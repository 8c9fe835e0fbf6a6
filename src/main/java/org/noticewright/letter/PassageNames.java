package org.noticewright.letter;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The names of the passages of a letter, and what each stands for. The order is that of the letter. Every passage can be
 * replaced in one letter or by the templates of a house; one without standard words is there to be filled.
 */
public final class PassageNames {

    private static final Map<String, String> STAND_FOR = new LinkedHashMap<>();

    /** Passages of the letter as a whole. */
    public static final List<String> OF_LETTER = List.copyOf(ofLetter().keySet());

    /** Passages of one basis. */
    public static final List<String> OF_BASIS = List.copyOf(ofBasis().keySet());

    static {
        STAND_FOR.putAll(ofLetter());
        STAND_FOR.putAll(ofBasis());
    }

    private PassageNames() {}

    /** Whether there is a passage of that name, of the letter or of a basis. */
    public static boolean isKnown(String name) {
        return STAND_FOR.containsKey(name);
    }

    /** What a passage stands for, in a few words; empty for an unknown name. */
    public static String standsFor(String name) {
        return Objects.requireNonNullElse(STAND_FOR.get(name), "");
    }

    private static Map<String, String> ofLetter() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("title", "the title of the document");
        names.put("description", "the description of the document");
        names.put("runningReference", "the head of every page but the first");
        names.put("date", "how dates are written");
        names.put("label.replyTo", "the line above the authority's address");
        names.put("label.email", "before an e-mail address");
        names.put("label.telephone", "before a telephone number");
        names.put("label.website", "before the regulator's web address");
        names.put("label.reference", "before the reference");
        names.put("label.date", "before the date");
        names.put("salutation", "the greeting");
        withHeading(names, "opening", "thanks, when the request was received, what it is about");
        withHeading(names, "delay", "the apology for a late reply");
        withHeading(names, "decision", "the summary: which questions got which outcome");
        withHeading(names, "request", "the line before the questions as received");
        names.put("request.table", "below a question that came with a table");
        withHeading(names, "answers", "the line before the answers");
        names.put("scope", "above a list of questions that have no numbers");
        names.put("answer.heading", "the heading of one answer");
        names.put("answer.lead", "the line before the words of one answer");
        names.put("label.withheld", "in a table, for cells that are withheld");
        names.put("label.neitherConfirmNorDeny", "in a table, for cells neither confirmed nor denied");
        names.put("label.notHeld", "in a table, for cells not held");
        names.put("label.notGiven", "in a table, for cells without an answer");
        names.put("label.availableElsewhere", "in a table, for cells available elsewhere");
        names.put("factor.weight", "after a factor: how much it weighs");
        names.put("label.source", "before a factor's source");
        withHeading(names, "extension", "a holding notice: why and until when (section 17(2))");
        withHeading(names, "advice", "the line before the advice and assistance (section 16)");
        withHeading(names, "review", "internal review (section 17(7)(a))");
        withHeading(names, "complaint", "the right to complain (section 17(7)(b))");
        withHeading(names, "closing", "before the signature");
        names.put("signOff", "the words above the signature");
        withHeading(names, "enclosures", "the line before the list of enclosures");
        withHeading(names, "annex", "the line before the tables of the annex");
        names.put("annex.heading", "the heading of one table of the annex");
        names.put("heading.letter", "the subject line");
        return Collections.unmodifiableMap(names);
    }

    private static Map<String, String> ofBasis() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("heading.basis", "the heading of the whole section");
        withHeading(names, "statement", "the legal statement: exempt under …, or the duty does not arise");
        withHeading(names, "law", "what the provision says, in short");
        withHeading(names, "harm", "the prejudice as a whole; without it, the fields of the letter are printed");
        names.put("label.ifYes", "above what confirming would tell");
        names.put("label.ifNo", "above what denying would tell");
        names.put("section17_4", "that reasons are left out under section 17(4)");
        names.put("heading.evidence", "the heading of the evidence");
        withHeading(names, "publicInterest", "which public interest test is applied");
        withHeading(names, "factorsFor", "the line before the factors for disclosing, or for confirming or denying");
        withHeading(names, "factorsAgainst", "the line before the factors for maintaining");
        withHeading(names, "balance", "the weighing; without it, the reason of the letter is printed");
        withHeading(names, "conclusion", "the sentence of decision");
        withHeading(names, "indication", "that nothing here shows whether anything is held");
        return Collections.unmodifiableMap(names);
    }

    private static void withHeading(Map<String, String> names, String name, String standsFor) {
        names.put("heading." + name, "the heading before \"" + name + "\"");
        names.put(name, standsFor);
    }
}
