package org.noticewright.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.noticewright.letter.Letter;
import org.noticewright.letter.Question;

/**
 * Names questions as a reader would: "question 2", "questions 1 to 3 and 5", "the questions under “Urology”". Numbers
 * that occur twice are told apart by their headings; a question without a number is named by its heading when all of
 * the heading is meant, else by its first words.
 */
final class QuestionNames {

    private static final int MOST_WORDS_QUOTED = 8;
    private static final int MOST_QUOTED = 2;

    private final List<Question> all;
    private final Set<String> repeatedNumbers = new HashSet<>();
    /** Groups and numbers that name more than one question. */
    private final Set<String> ambiguous = new HashSet<>();

    private final Map<Question, String> groupOf = new LinkedHashMap<>();

    QuestionNames(Letter letter) {
        all = letter.questions();
        Set<String> seen = new HashSet<>();
        Set<String> seenInGroup = new HashSet<>();
        String group = "";
        for (Question question : all) {
            group = Objects.requireNonNullElse(question.group(), group);
            groupOf.put(question, group);
            if (isNumbered(question)) {
                if (!seen.add(bare(question))) {
                    repeatedNumbers.add(bare(question));
                }
                if (!seenInGroup.add(group + "\n" + bare(question))) {
                    ambiguous.add(group + "\n" + bare(question));
                }
            }
        }
    }

    /** Whether these are all the questions of the letter, or the letter lists none. */
    boolean areAll(Collection<Question> some) {
        return new HashSet<>(some).containsAll(all);
    }

    /** The heading under which a question stands; empty for none. */
    String group(Question question) {
        return groupOf.getOrDefault(question, "");
    }

    /** A phrase for some questions, in the order of the letter, such as {@code questions 1 to 3}. */
    String phrase(Collection<Question> some) {
        List<Question> ordered =
                all.stream().filter(new LinkedHashSet<>(some)::contains).toList();
        if (ordered.isEmpty()) {
            return "your request";
        }
        if (areAll(ordered) && !ordered.stream().allMatch(this::hasNumber)) {
            return ordered.size() == 1 ? "your question" : "all your questions";
        }
        Map<String, List<Question>> numbered = new LinkedHashMap<>();
        List<String> phrases = new ArrayList<>();
        Set<String> wholeGroups = new LinkedHashSet<>();
        for (Question question : ordered) {
            if (hasNumber(question)) {
                String qualifier = repeatedNumbers.contains(bare(question)) ? group(question) : "";
                numbered.computeIfAbsent(qualifier, g -> new ArrayList<>()).add(question);
            } else if (isQuoted(question, ordered)) {
                phrases.add("the question “" + firstWords(question) + "”");
            } else {
                wholeGroups.add(group(question));
            }
        }
        List<String> result = new ArrayList<>();
        numbered.forEach((group, questions) ->
                result.add(numbers(questions) + (group.isEmpty() ? "" : " under the heading “" + group + "”")));
        if (!wholeGroups.isEmpty()) {
            result.add("the questions under the heading" + (wholeGroups.size() > 1 ? "s " : " ")
                    + join(wholeGroups.stream().map(g -> "“" + g + "”").toList()));
        }
        result.addAll(phrases);
        return join(result);
    }

    /** Whether a phrase would have to quote so many questions that a list reads better. */
    boolean needList(Collection<Question> some) {
        return !areAll(some) && some.stream().filter(q -> isQuoted(q, some)).count() > MOST_QUOTED;
    }

    private boolean isQuoted(Question question, Collection<Question> some) {
        return !hasNumber(question) && (group(question).isEmpty() || !some.containsAll(members(group(question))));
    }

    private List<Question> members(String group) {
        return all.stream().filter(q -> group(q).equals(group)).toList();
    }

    /** Whether the number tells the question from all others under its heading. */
    private boolean hasNumber(Question question) {
        return isNumbered(question) && !ambiguous.contains(group(question) + "\n" + bare(question));
    }

    private static boolean isNumbered(Question question) {
        return question.number() != null && !question.number().isBlank();
    }

    private static String numbers(List<Question> questions) {
        List<String> parts = new ArrayList<>();
        int i = 0;
        while (i < questions.size()) {
            int j = i;
            while (j + 1 < questions.size() && follows(questions.get(j), questions.get(j + 1))) {
                j++;
            }
            String first = bare(questions.get(i));
            switch (j - i) {
                case 0 -> parts.add(first);
                case 1 -> parts.addAll(List.of(first, bare(questions.get(j))));
                default -> parts.add(first + " to " + bare(questions.get(j)));
            }
            i = j + 1;
        }
        return (questions.size() == 1 ? "question " : "questions ") + join(parts);
    }

    private static boolean follows(Question first, Question second) {
        try {
            return Integer.parseInt(bare(first)) + 1 == Integer.parseInt(bare(second));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** The number without the marks around it: "3" for "3.", "Q3)" or "(3)". */
    private static String bare(Question question) {
        String number = Objects.requireNonNullElse(question.number(), "").strip();
        String bare = number.replaceFirst("^[(\\[]", "")
                .replaceFirst("(?i)^q(?:uestion)?\\s*(?=\\d)", "")
                .replaceFirst("[.):\\]]+$", "");
        return bare.isBlank() ? number : bare;
    }

    private static String firstWords(Question question) {
        String text = Markdown.oneLine(Objects.requireNonNullElse(question.text(), "without words"));
        String[] words = text.split(" ", MOST_WORDS_QUOTED + 1);
        return words.length <= MOST_WORDS_QUOTED
                ? withoutFullStop(text)
                : String.join(" ", List.of(words).subList(0, MOST_WORDS_QUOTED)) + " …";
    }

    /** The text without the full stop at its end, for a place where the sentence brings its own. */
    static String withoutFullStop(String text) {
        return text.endsWith(".") && !text.endsWith("..") ? text.substring(0, text.length() - 1) : text;
    }

    /** Joins as in a sentence: "1", "1 and 2", "1, 2 and 3". */
    static String join(List<String> parts) {
        return switch (parts.size()) {
            case 0 -> "";
            case 1 -> parts.getFirst();
            default -> String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
        };
    }
}
