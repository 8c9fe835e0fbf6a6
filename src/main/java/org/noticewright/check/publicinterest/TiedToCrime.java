package org.noticewright.check.publicinterest;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Ground;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.check.Sentence;
import org.noticewright.check.TextBlock;
import org.noticewright.check.Words;
import org.noticewright.law.Side;

/** P07: each factor against is tied to the prevention or detection of crime. */
final class TiedToCrime implements Check {
    private static final int LONGEST_POINT = 30;
    /** A paragraph that grants what speaks for openness stands on no side against. */
    private static final Pattern GRANTS = Phrase.of(
            "\\b(?:appreciates?|recogni[sz]es?|accepts?|acknowledges?)\\b[^.;]{0,20}\\bpublic interest in (?:knowing|openness|transparen\\w+|seeing|understanding)\\b");

    private static final Pattern CONSISTENT = Phrase.of(
            "\\b(?:(?:later|other|next|second) (?:refusal|reply|answer)|each time|either answer|work out the position|consisten\\w+|same (?:reply|answer|response)|one (?:name|[\\w-]{1,15}) after another|silence)\\b");
    private static final Pattern LEAST_OF_IT =
            Phrase.of("\\b(?:least of|nothing (?:beside|compared)|quite apart from|not (?:so much )?the fine)\\b");

    @Override
    public String id() {
        return "P07";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        return letter.grounds().stream().flatMap(TiedToCrime::hits).toList();
    }

    private static Stream<Hit> hits(Ground ground) {
        return Stream.concat(ofFactors(ground), ofWeighing(ground));
    }

    /** Where no factors are listed, what the weighing argues from besides crime. */
    private static Stream<Hit> ofWeighing(Ground ground) {
        List<TextBlock> sides = ground.factors(Side.AGAINST).toList();
        return ground.basis().factors().isEmpty()
                ? ground.weighingSentences().stream()
                        .filter(s -> s.block().isOwn() && !sides.contains(s.block()) && !s.isStatementOfLaw())
                        .filter(s -> MotiveOfRequester.hits(s).isEmpty())
                        .flatMap(s -> s.hits(Vocabulary.OWN_INTEREST).stream())
                : Stream.empty();
    }

    private static Stream<Hit> ofFactors(Ground ground) {
        return ground.factors(Side.AGAINST)
                .flatMap(text -> isRunning(text)
                        ? ground.sentences(text::equals).stream()
                                .filter(s -> s.has(Vocabulary.OTHER_INTEREST)
                                        && MotiveOfRequester.hits(s).isEmpty()
                                        && !s.has(IrrelevantArguments.IRRELEVANT))
                                .map(Sentence::hit)
                        : Stream.of(text)
                                .filter(t -> isUntied(t) && !isConsistency(ground, t))
                                .map(untied -> Hit.at(untied.field(), untied.questions())
                                        .because(untied.text())));
    }

    /** That one answer shows another is the interest in neither confirming nor denying itself. */
    private static boolean isConsistency(Ground ground, TextBlock factor) {
        return ground.isNeither() && CONSISTENT.matcher(factor.text()).find();
    }

    /** Whether a paragraph argues more than one point. */
    private static boolean isRunning(TextBlock text) {
        return text.isRunningText() && !isLead(text) && Words.count(text.text()) > LONGEST_POINT;
    }

    private static boolean isLead(TextBlock factor) {
        return factor.is("factorsFor") || factor.is("factorsAgainst");
    }

    private static boolean isUntied(TextBlock factor) {
        boolean lead = isLead(factor) && (factor.text().endsWith(":") || Words.count(factor.text()) < 12);
        return !lead
                && !(factor.isRunningText() && GRANTS.matcher(factor.text()).find())
                && (!Vocabulary.CRIME.matcher(factor.text()).find()
                        || (Vocabulary.OTHER_INTEREST.matcher(factor.text()).find()
                                && !LEAST_OF_IT.matcher(factor.text()).find()));
    }
}
