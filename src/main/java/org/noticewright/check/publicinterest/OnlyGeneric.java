package org.noticewright.check.publicinterest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
import org.noticewright.letter.Factor;

/** P04: the factors for openness say more than that openness is good. */
final class OnlyGeneric implements Check {
    /** The library's general factors. */
    private static final Set<String> GENERAL = Set.of("FD01", "FC01");

    /** Words of such factors that say nothing of a subject. */
    private static final Set<String> FURNITURE = Set.copyOf(
            Words.distinctive(
                    "transparency transparent openness accountability accountable understanding scrutiny confidence reassure decisions"
                            + " decision activities spending money taxpayers promoting increase increased improve enhance encourage"
                            + " authorities agencies bodies citizens operate operates conduct business parliament everyone right"
                            + " democracy democratic participation awareness debate evidence evidences demonstrates demonstrate support supports supporting commitment committed releasing releases duty culture ethos principle principles legislation spirit improving facilitate facilitates reduce reducing crime policing ought somebody someone speaks serve serves account society argument arguments general accept accepts acknowledge acknowledges appreciate understand participate participation trust accuracy accurate quality resources bringing keeping order called decide decided funds taxpayer inherent inherently matter carries carry function functions publicly funded possible"));

    private static final Pattern SUBJECT = Phrase.of(
            "\\b(?:personal|data|security|secure|safe\\w*|protect\\w*|spen[dt]\\w* on|costs? of|value for money|investigat\\w*|procure\\w*)\\b");
    private static final int MOST_SUBJECT_WORDS = 1;

    /** Where running text grants what speaks for openness. */
    private static final Pattern CONCEDES = Phrase.of(
            "\\b(?:accept|recogni[sz]e|acknowledge|appreciate|understand|concede|agree)(?:s|d)?\\b[^.;]{0,80}\\b(?:open|transparen|accountab|disclos|releas|public interest|understanding)\\w*",
            "\\b(?:transparen\\w+|openness|openly|accountab\\w+)\\b[^.;]{0,60}\\bpublic interest\\b",
            "\\binterest in\\b[^.;]{0,40}\\b(?:transparen|accountab|open\\b)\\w*",
            "\\bin favour of (?:disclos|releas|confirm)\\w+",
            "\\b(?:public )?interest in (?:disclos|releas|open|transparen|accountab|confirm)\\w*",
            "\\b(?:although|while|whilst|though)\\b[^.;]{0,80}\\b(?:transparen|accountab|openness)\\w*");

    private static final Pattern PEOPLE =
            Phrase.of("\\b(?:the public|people|residents|patients|customers|tenants|students|taxpayers)\\b");
    private static final Pattern DECIDES = Phrase.of(
            "\\b(?:against (?:this|that)|on the other (?:side|hand)|strong|overwhelming|outweigh\\w*|maintaining|withholding|balance)\\b");
    private static final Pattern THE_RESULT = Phrase.of(
            "\\b(?:greater than|outweighs?) (?:that|the (?:public )?interest) in (?:disclos|releas|confirm|open|transparen)\\w*");
    private static final Pattern BUT = Phrase.of(
            ";",
            " and there is (?:also )?(?=an?\\b)",
            ", and (?:we|i|it) (?:also )?(?:appreciates?|understands?|notes?|knows?) (?:that )?you\\b",
            "(?<=^ ?(?:whilst|while|although|though) [^,]{1,200}),",
            ", (?:but|however|though|yet)\\b",
            "\\b(?:must|has to|have to) be (?:weighed|balanced|set) against\\b");

    @Override
    public String id() {
        return "P04";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        Set<String> house = Words.distinctive(
                letter.authority().name() + " " + letter.authority().shortName());
        return letter.grounds().stream()
                .filter(ground -> isGeneric(ground, house))
                .map(ground -> Hit.at(ground, "factors").because(first(ground)))
                .toList();
    }

    private static boolean isGeneric(Ground ground, Set<String> house) {
        List<Factor> factors = ground.basis().factors(Side.FOR);
        if (!factors.isEmpty()
                && factors.stream().allMatch(f -> f.library() != null && GENERAL.contains(f.library()))) {
            return true;
        }
        List<Sentence> reasons = reasons(ground).toList();
        boolean argued = ground.factors(Side.FOR).findAny().isPresent()
                || reasons.stream().anyMatch(s -> s.has(CONCEDES));
        return argued && !reasons.isEmpty() && reasons.stream().allMatch(s -> isGeneric(s.masked(), house));
    }

    private static Stream<Sentence> reasons(Ground ground) {
        Set<TextBlock> blocks = new HashSet<>(ground.factors(Side.FOR).toList());
        if (blocks.isEmpty()) {
            return ground.weighingSentences().stream()
                    .filter(s -> s.block().isOwn() && !s.isStatementOfLaw() && s.has(Vocabulary.OPENNESS))
                    .filter(s -> s.has(CONCEDES)
                            || (!s.has(IrrelevantArguments.IRRELEVANT)
                                    && MotiveOfRequester.hits(s).isEmpty()))
                    .filter(s -> (s.has(CONCEDES) && !s.has(THE_RESULT))
                            || ((s.has(PEOPLE) || !s.has(Vocabulary.HARM)) && !s.has(DECIDES)));
        }
        return ground.sentences(blocks::contains).stream()
                .filter(s -> s.block().passage() == null || Words.count(s.text()) > 10)
                .filter(s -> s.has(Vocabulary.OPENNESS) || !s.has(Vocabulary.HARM));
    }

    /** Whether the words before a "but" praise openness and name nothing. */
    private static boolean isGeneric(String sentence, Set<String> house) {
        String reason = BUT.split(sentence, 2)[0];
        Set<String> words = new HashSet<>(Words.distinctive(reason));
        words.removeAll(FURNITURE);
        words.removeAll(house);
        return Vocabulary.OPENNESS.matcher(reason).find()
                && !SUBJECT.matcher(reason).find()
                && words.size() <= MOST_SUBJECT_WORDS;
    }

    private static @org.jspecify.annotations.Nullable String first(Ground ground) {
        return reasons(ground)
                .map(Sentence::text)
                .findFirst()
                .map(String::strip)
                .orElse(null);
    }
}
