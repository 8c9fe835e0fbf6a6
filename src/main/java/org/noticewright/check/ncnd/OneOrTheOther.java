package org.noticewright.check.ncnd;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.letter.Outcome;
import org.noticewright.letter.OutcomeKind;

/** C11: no question is withheld and neither confirmed nor denied at once; named parts of a question may differ. */
final class OneOrTheOther implements Check {
    /** The other exemption, kept in reserve. */
    private static final Pattern ALTERNATIVE = Phrase.of(
            "\\b(?:in the alternative|alternatively|if (?:that|this) is (?:wrong|not accepted)|should (?:that|this) (?:fail|be wrong)|failing that)\\b[^;]{0,160}\\b31 ?\\(1\\)(?: ?\\(a\\))?",
            "\\b31 ?\\(1\\)(?: ?\\(a\\))?[^;]{0,60}\\bin the alternative\\b");

    @Override
    public String id() {
        return "C11";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        Set<String> neither = letter.questions(OutcomeKind.NEITHER_CONFIRM_NOR_DENY);
        Stream<Hit> both = letter.questions(OutcomeKind.WITHHELD).stream()
                .filter(neither::contains)
                .filter(id -> !inDifferentParts(letter, id))
                .map(id -> Hit.at("outcomes", List.of(id)));
        Stream<Hit> inTheAlternative = letter.neitherGrounds().stream()
                .flatMap(ground -> ground.sentences().stream())
                .flatMap(s -> s.hit(ALTERNATIVE).stream());
        return Stream.concat(both, inTheAlternative).toList();
    }

    private static boolean inDifferentParts(CheckedLetter letter, String id) {
        List<String> parts = letter.letter().outcomes().stream()
                .filter(o -> o.questions().contains(id))
                .map(Outcome::part)
                .map(part -> Objects.requireNonNullElse(part, "").strip())
                .toList();
        return parts.stream().noneMatch(String::isEmpty) && Set.copyOf(parts).size() == parts.size();
    }
}
