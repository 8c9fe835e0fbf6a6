package org.noticewright.check.scope;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Ground;
import org.noticewright.check.Hit;
import org.noticewright.check.TextBlock;
import org.noticewright.check.Words;

/** D06: the reasons of a ground share distinctive words with its questions, and not one word with one of many. */
final class ReasonsNameTheSubject implements Check {
    private static final int SHORTEST_REASONING = 20;
    private static final int SEVERAL_QUESTIONS = 3;
    private static final double MOST_PASSED_OVER = 0.75;

    /** Words that stand in the reasons of any such letter, so that they show no thought of this request. */
    private static final Set<String> OF_ANY_REASONS =
            Words.distinctive("attack attacks cyber-attack attempt attempted operate operating operator operation");

    private static final Pattern NAMES_OF_ACTS = Pattern.compile("(?:\\p{Lu}[\\w-]{1,20} ){1,4}(?:Act|Regulations)\\b");

    @Override
    public String id() {
        return "D06";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        return letter.grounds().stream()
                .filter(ground -> isUnrelated(letter, ground))
                .map(ground -> Hit.at(ground, "harm"))
                .toList();
    }

    private static boolean isUnrelated(CheckedLetter letter, Ground ground) {
        List<TextBlock> reasons = ground.texts().stream()
                .filter(TextBlock::isOwn)
                .filter(t -> !t.isHeading() || t.origin() == TextBlock.Origin.LETTER)
                .toList();
        Set<String> said = Words.distinctive(NAMES_OF_ACTS
                .matcher(reasons.stream().map(TextBlock::text).collect(Collectors.joining(" ")))
                .replaceAll(" "));
        return Words.count(reasons) >= SHORTEST_REASONING && isPassedOver(asked(letter, ground), said);
    }

    /** The distinctive words of each question. */
    private static List<Set<String>> asked(CheckedLetter letter, Ground ground) {
        Set<String> house = Words.distinctive(
                letter.authority().name() + " " + letter.authority().shortName());
        List<Set<String>> asked = new ArrayList<>();
        for (String id : ground.questions()) {
            letter.letter().question(id).ifPresent(q -> {
                Set<String> words =
                        Words.distinctive(CheckedLetter.wordsOf(q) + " " + Objects.requireNonNullElse(q.group(), ""));
                words.removeAll(house);
                asked.add(words);
            });
        }
        return asked;
    }

    /** Whether the reasons have nothing of any question, or one word only while most of several questions are passed over. */
    private static boolean isPassedOver(List<Set<String>> asked, Set<String> said) {
        Set<String> telling = new HashSet<>(said);
        telling.removeAll(OF_ANY_REASONS);
        List<Set<String>> named =
                asked.stream().filter(words -> !words.isEmpty()).toList();
        long passedOver = named.stream()
                .filter(words -> Words.shared(words, telling).isEmpty())
                .count();
        return !named.isEmpty()
                && (sharedWith(named, said).isEmpty()
                        || (sharedWith(named, telling).isEmpty()
                                && named.size() >= SEVERAL_QUESTIONS
                                && passedOver >= MOST_PASSED_OVER * named.size()));
    }

    private static Set<String> sharedWith(List<Set<String>> asked, Set<String> said) {
        return asked.stream()
                .flatMap(words -> Words.shared(words, said).stream())
                .collect(Collectors.toSet());
    }
}
