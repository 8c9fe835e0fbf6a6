package org.noticewright.desk.work;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.noticewright.letter.Letter;

/** A part of a letter, as the outline of the editor lists them. Every path of a letter belongs to exactly one. */
public sealed interface Part {
    /** Reference, subject, requester, dates, delay, extension. */
    record Case() implements Part {}

    /** What was asked, and what becomes of each question, with the answers. */
    record Questions() implements Part {}

    /**
     * The exemption of a basis, its likelihood and its harm.
     *
     * @param basis index of the basis
     */
    record Harm(int basis) implements Part {}

    /**
     * The public interest factors of a basis.
     *
     * @param basis index of the basis
     */
    record Factors(int basis) implements Part {}

    /**
     * The balance of a basis, and section 17(4).
     *
     * @param basis index of the basis
     */
    record Balance(int basis) implements Part {}

    /** Advice and assistance, enclosures. */
    record Advice() implements Part {}

    /** The standard words, and what replaces them in this letter. */
    record Wording() implements Part {}

    /** Which authority replies, and who signs. */
    record Signing() implements Part {}

    /** What is never printed. */
    record Notes() implements Part {}

    /** The parts of a letter, in the order of the outline. */
    static List<Part> of(Letter letter) {
        List<Part> parts = new ArrayList<>(List.of(new Case(), new Questions()));
        for (int i = 0; i < letter.bases().size(); i++) {
            parts.add(new Harm(i));
            parts.add(new Factors(i));
            parts.add(new Balance(i));
        }
        parts.addAll(List.of(new Advice(), new Wording(), new Signing(), new Notes()));
        return List.copyOf(parts);
    }

    /** The part that holds a path of a letter, such as {@code bases[0].harm.causalLink}. */
    static Part holding(String path) {
        Matcher basis = Paths.OF_BASIS.matcher(path);
        if (basis.matches()) {
            int index = Integer.parseInt(basis.group(1));
            return switch (first(basis.group(2))) {
                case "factors" -> new Factors(index);
                case "balance", "section17_4" -> new Balance(index);
                case "passages" -> new Wording();
                default -> new Harm(index);
            };
        }
        return switch (first(path)) {
            case "introduction", "questions", "outcomes" -> new Questions();
            case "advice", "enclosures" -> new Advice();
            case "passages" -> new Wording();
            case "authority", "signatory" -> new Signing();
            case "notes", "accepted" -> new Notes();
            default -> new Case();
        };
    }

    private static String first(String path) {
        Matcher first = Paths.FIRST.matcher(path);
        return first.lookingAt() ? first.group() : "";
    }

    /** How paths begin. */
    final class Paths {
        private static final Pattern OF_BASIS = Pattern.compile("bases\\[(\\d{1,6})]\\.?(.*)");
        private static final Pattern FIRST = Pattern.compile("[A-Za-z0-9_]+");

        private Paths() {}
    }
}
