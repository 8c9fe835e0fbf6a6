package org.noticewright.check.scope;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
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

/** D02: beside questions that are answered, "neither confirm nor deny" says which questions it is about. */
final class NeitherLimited implements Check {
    /** Words of a sentence that can limit the refusal to the questions it names. */
    private static final Pattern OF_REFUSAL = Phrase.of(
            "\\b(?:confirm|den(?:y|ies|ying)|duty|sections?|s\\.? ?31|exempt\\w*|refus\\w+|appl(?:y|ies|ied)|relation|respect|regard\\w*|as to|answer\\w*|dealt|neither|held|holds?|outweigh\\w*|concern\\w*|part)\\b",
            "^(?:questions?|qs?|items?|parts?|points?|\\(?\\d)");

    private static final Pattern ORDINAL = Phrase.of(
            "\\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:questions?|parts?|points?|items?)\\b");

    private static final Pattern NUMBERED = Phrase.of(
            "\\b(?:questions?|qs?|parts?|points?|items?|requests?|responses?|answers?)\\.? ?(?:\\d|\\([a-z]{1,5}\\))");

    private static final Pattern NAMED = Phrase.of("\\d", "\\([a-z]{1,5}\\)");

    @Override
    public String id() {
        return "D02";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        return letter.neitherGrounds().stream()
                .filter(ground -> isMixed(letter, ground) && !isLimited(letter, ground))
                .map(ground -> Hit.at(ground, "passages.statement"))
                .toList();
    }

    private static boolean isMixed(CheckedLetter letter, Ground ground) {
        return letter.letter().outcomes().stream()
                .anyMatch(o -> o.kind() != null
                        && o.questions().stream()
                                .anyMatch(q -> !ground.questions().contains(q)));
    }

    private static boolean isLimited(CheckedLetter letter, Ground ground) {
        Set<String> all = Set.copyOf(ground.questions());
        return letter.sentences().stream()
                        .filter(s ->
                                s.block().basis() == ground.index() || s.block().isOfLetter())
                        .anyMatch(s -> names(s, ground, all) && (s.block().isHeading() || s.has(OF_REFUSAL)))
                || ground.texts().stream().anyMatch(text -> quotes(letter, ground, text));
    }

    /** Whether a sentence names questions of the ground; a set that the letter's own question numbers give. */
    private static boolean names(Sentence sentence, Ground ground, Set<String> all) {
        boolean ofGround = sentence.block().basis() == ground.index();
        boolean named = !sentence.about().isEmpty() && all.containsAll(sentence.about());
        return named
                && (!ofGround || mentionsNumber(sentence) || sentence.text().contains("“"));
    }

    private static boolean mentionsNumber(Sentence sentence) {
        return ORDINAL.matcher(sentence.text()).find() || isNumbered(sentence);
    }

    private static boolean isNumbered(Sentence sentence) {
        return NAMED.matcher(sentence.text()).find()
                && (NUMBERED.matcher(sentence.text()).find()
                        || LEADING.matcher(sentence.block().text()).find());
    }

    private static final java.util.regex.Pattern LEADING =
            org.noticewright.check.Phrase.of("^\\(?\\d{1,3}[a-z]?(?:[.):]|,| &| and|-| to)");

    private static boolean quotes(CheckedLetter letter, Ground ground, TextBlock text) {
        String words = text.text().toLowerCase(Locale.UK);
        return letter.letter().questions().stream()
                .filter(q -> q.id() != null && ground.questions().contains(q.id()))
                .flatMap(q -> Stream.of(start(q.group()), start(q.text())))
                .anyMatch(start -> start.length() > 3 && words.contains(start));
    }

    private static String start(@org.jspecify.annotations.Nullable String words) {
        String lower = Objects.requireNonNullElse(words, "").strip().toLowerCase(Locale.UK);
        return lower.length() <= 30 ? lower : lower.substring(0, 30);
    }
}
