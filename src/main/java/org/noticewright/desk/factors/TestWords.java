package org.noticewright.desk.factors;

import org.noticewright.law.Exemption;
import org.noticewright.law.Side;
import org.noticewright.law.Weight;

/**
 * What the public interest test of an exemption weighs, in the words of section 2(1)(b) and section 2(2)(b) of the
 * Freedom of Information Act 2000 (https://www.legislation.gov.uk/ukpga/2000/36/section/2).
 */
final class TestWords {
    private TestWords() {}

    /** The heading of a side. */
    static String heading(Exemption exemption, Side side) {
        return switch (exemption.effect()) {
            case WITHHOLDS ->
                switch (side) {
                    case FOR -> "For disclosing the information";
                    case AGAINST -> "For maintaining the exemption";
                };
            case NEITHER_CONFIRMS_NOR_DENIES ->
                switch (side) {
                    case FOR -> "For confirming or denying";
                    case AGAINST -> "For maintaining the exclusion of the duty to confirm or deny";
                };
        };
    }

    /** The question that the factors answer. */
    static String question(Exemption exemption) {
        return switch (exemption.effect()) {
            case WITHHOLDS ->
                "Section 2(2)(b): does the public interest in maintaining the exemption outweigh the public interest"
                        + " in disclosing the information? Give at least one factor on each side.";
            case NEITHER_CONFIRMS_NOR_DENIES ->
                "Section 2(1)(b): does the public interest in maintaining the exclusion of the duty to confirm or deny"
                        + " outweigh the public interest in disclosing whether the information is held? Weigh only"
                        + " that: what confirming or denying would do, not what the information would show.";
        };
    }

    /** A short name of a side, fit after "factor". */
    static String side(Exemption exemption, Side side) {
        return switch (side) {
            case FOR -> exemption.neitherConfirmsNorDenies() ? "for confirming or denying" : "for disclosing";
            case AGAINST -> "for maintaining";
        };
    }

    /** A weight in words. */
    static String weight(Weight weight) {
        return switch (weight) {
            case LOW -> "Little weight";
            case MEDIUM -> "Moderate weight";
            case HIGH -> "Considerable weight";
            case VERY_HIGH -> "Very considerable weight";
        };
    }
}
