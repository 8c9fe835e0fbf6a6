package org.noticewright.letter;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.noticewright.law.Exemption;
import org.noticewright.law.Likelihood;
import org.noticewright.law.Side;
import org.noticewright.law.Weight;

/** Generated bases that lack nothing. */
final class BasisArbitraries {
    private BasisArbitraries() {}

    static Arbitrary<Basis> whole(String id, Exemption exemption) {
        Arbitrary<List<String>> prose = LetterArbitraries.texts().list().ofSize(8);
        Arbitrary<List<Factor>> factors = factors();
        Arbitrary<List<Evidence>> evidence = evidence().list().ofMaxSize(2);
        return Combinators.combine(
                        prose, Arbitraries.of(Likelihood.class), factors, evidence, Arbitraries.of(true, false))
                .as((words, likelihood, pros, sources, claimed) -> new Basis(
                        id,
                        exemption,
                        exemption.needsLimb() ? exemption.limbs().getFirst() : null,
                        false,
                        false,
                        likelihood,
                        harm(words, exemption, sources),
                        pros,
                        new Balance(Favours.MAINTAINING, words.get(6)),
                        new Section17Subsection4(claimed && exemption.neitherConfirmsNorDenies(), words.get(7)),
                        Map.of("law", words.get(0), "heading.balance", words.get(1))));
    }

    private static Harm harm(List<String> words, Exemption exemption, List<Evidence> evidence) {
        boolean neither = exemption.neitherConfirmsNorDenies();
        return new Harm(
                words.get(0),
                words.get(1),
                words.get(2),
                words.get(3),
                neither ? words.get(4) : null,
                neither ? words.get(5) : null,
                evidence);
    }

    private static Arbitrary<List<Factor>> factors() {
        Arbitrary<String> texts = LetterArbitraries.texts();
        return Combinators.combine(Arbitraries.of(Side.class), texts, Arbitraries.of(Weight.class), texts, texts, texts)
                .as((side, text, weight, reason, source, note) ->
                        new Factor(side, "FD01", text, weight, reason, source, note))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Arbitrary<Evidence> evidence() {
        Arbitrary<String> texts = LetterArbitraries.texts();
        return Combinators.combine(texts, LetterArbitraries.days(), texts.injectNull(0.5))
                .as((title, day, quote) ->
                        new Evidence(title, "https://www.example.org/report", day.toString(), quote));
    }
}
