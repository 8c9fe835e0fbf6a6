package org.noticewright.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.noticewright.law.Side;
import org.noticewright.law.Weight;
import org.noticewright.letter.Basis;
import org.noticewright.letter.Evidence;
import org.noticewright.letter.Factor;
import org.noticewright.letter.Favours;
import org.noticewright.letter.Harm;

/** A basis as values for templates. */
final class BasisValues {

    private BasisValues() {}

    /**
     * Makes the values.
     *
     * @param index position in the letter
     * @param scope the questions that rest on the basis
     * @param first whether no earlier basis of the letter rests on the same exemption
     */
    static Map<String, Object> of(Basis basis, int index, Map<String, Object> scope, boolean first, DateStyle dateStyle)
            throws WordingException {
        String field = "bases[" + index + "]";
        Values values = new Values()
                .put("index", index)
                .put("field", field)
                .put("scope", scope)
                .put("first", first)
                .put("section17_4", basis.claimsSection17_4())
                .put(
                        "likelihood",
                        basis.likelihood() == null ? null : basis.likelihood().words())
                .put("harm", harm(basis.harm(), field + ".harm", dateStyle))
                .put("factorsFor", factors(basis, Side.FOR, field))
                .put("factorsAgainst", factors(basis, Side.AGAINST, field))
                .put("balance", balance(basis, field));
        if (basis.exemption() != null) {
            var exemption = basis.exemption();
            var limb = exemption.needsLimb() ? basis.limb() : exemption.limbs().getFirst();
            values.put(
                            "exemption",
                            new Values()
                                    .put("id", exemption.id())
                                    .put("citation", exemption.citation())
                                    .put("title", exemption.title())
                                    .put("folder", exemption.folder())
                                    .put("neitherConfirmsNorDenies", exemption.neitherConfirmsNorDenies())
                                    .map())
                    .put("limb", limb == null ? null : "section " + limb.id())
                    .put("interest", limb == null ? null : limb.interest());
        }
        return values.map();
    }

    private static Map<String, Object> harm(@Nullable Harm harm, String field, DateStyle dateStyle)
            throws WordingException {
        if (harm == null) {
            return Map.of("evidence", List.of());
        }
        List<Object> evidence = new ArrayList<>();
        for (int i = 0; i < harm.evidence().size(); i++) {
            Map<String, Object> entry = evidence(harm.evidence().get(i), field + ".evidence[" + i + "]", dateStyle);
            if (entry.size() > 1) { // more than its field
                evidence.add(entry);
            }
        }
        return new Values()
                .block("ifYes", harm.ifYes(), field + ".ifYes")
                .block("ifNo", harm.ifNo(), field + ".ifNo")
                .block("revealed", harm.revealed(), field + ".revealed")
                .block("causalLink", harm.causalLink(), field + ".causalLink")
                .block("severity", harm.severity(), field + ".severity")
                .block("combinesWith", harm.combinesWith(), field + ".combinesWith")
                .put("evidence", evidence)
                .map();
    }

    private static Map<String, Object> evidence(Evidence evidence, String field, DateStyle dateStyle)
            throws WordingException {
        return new Values()
                .line("title", evidence.title(), field + ".title")
                .line("url", evidence.url(), field + ".url")
                .line("date", inWords(evidence.date(), dateStyle), field + ".date")
                .block("quote", evidence.quote(), field + ".quote")
                .put("field", field)
                .map();
    }

    private static @Nullable String inWords(@Nullable String date, DateStyle dateStyle) throws WordingException {
        if (date == null) {
            return null;
        }
        try {
            return dateStyle.apply(LocalDate.parse(date.strip()));
        } catch (DateTimeException e) {
            return date;
        }
    }

    private static List<Object> factors(Basis basis, Side side, String field) {
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < basis.factors().size(); i++) {
            Factor factor = basis.factors().get(i);
            if (factor.side() == side && !isEmpty(factor)) {
                String at = field + ".factors[" + i + "]";
                list.add(new Values()
                        .block("text", factor.text(), at + ".text")
                        .put("weight", factor.weight() == null ? null : weight(factor.weight()))
                        .line("reason", factor.reason(), at + ".reason")
                        .line("source", factor.source(), at + ".source")
                        .put("field", at)
                        .map());
            }
        }
        return list;
    }

    private static boolean isEmpty(Factor factor) {
        return factor.weight() == null
                && Stream.of(factor.text(), factor.reason(), factor.source()).allMatch(t -> t == null || t.isBlank());
    }

    private static String weight(Weight weight) {
        return switch (weight) {
            case LOW -> "little";
            case MEDIUM -> "moderate";
            case HIGH -> "considerable";
            case VERY_HIGH -> "very considerable";
        };
    }

    private static Map<String, Object> balance(Basis basis, String field) {
        var balance = basis.balance();
        return new Values()
                .put("maintains", balance != null && balance.favours() == Favours.MAINTAINING)
                .put("decided", balance != null && balance.favours() != null)
                .block("reason", balance == null ? null : balance.reason(), field + ".balance.reason")
                .map();
    }
}
