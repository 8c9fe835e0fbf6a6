package org.noticewright.desk.editor;

import org.noticewright.desk.work.Part;
import org.noticewright.law.Exemption;
import org.noticewright.letter.Basis;
import org.noticewright.letter.Letter;

/** What the outline calls the parts of a letter. */
public final class PartNames {
    private PartNames() {}

    /** The name of a part. */
    public static String of(Part part) {
        return switch (part) {
            case Part.Case ignored -> "Case and dates";
            case Part.Questions ignored -> "Questions and answers";
            case Part.Harm(int basis) -> "Exemption and harm";
            case Part.Factors(int basis) -> "Public interest factors";
            case Part.Balance(int basis) -> "Balance";
            case Part.Advice ignored -> "Advice and enclosures";
            case Part.Wording ignored -> "Standard wording";
            case Part.Signing ignored -> "Authority and signature";
            case Part.Notes ignored -> "Internal notes";
        };
    }

    /** The heading above a part, where it begins a basis; else empty. */
    static String headingBefore(Part part, Letter letter) {
        return part instanceof Part.Harm(int basis) && basis < letter.bases().size() ? basisName(letter, basis) : "";
    }

    /** What a basis is called: by its exemption, and where several have the same one, by its number too. */
    static String basisName(Letter letter, int index) {
        Exemption exemption = letter.bases().get(index).exemption();
        String name = exemption == null
                ? "Exemption not chosen"
                : "Section " + exemption.id().substring(1);
        long alike = letter.bases().stream()
                .map(Basis::exemption)
                .filter(other -> java.util.Objects.equals(other, exemption))
                .count();
        return alike > 1 ? name + " (ground " + (index + 1) + ")" : name;
    }
}
