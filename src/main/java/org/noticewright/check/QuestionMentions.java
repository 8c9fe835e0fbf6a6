package org.noticewright.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.noticewright.letter.Letter;
import org.noticewright.letter.Question;

/**
 * Finds which questions a sentence names: "questions 1 to 3 and 5", "Q4", "1, 2 and 3." at the
 * start of a paragraph, or the words or the heading of questions in quotation marks.
 */
final class QuestionMentions {
    /** A bare letter; "a" and "I" are words unless more letters follow. */
    static final String LETTER = "(?<=\\s)(?:[b-hj-z]|a(?=[,.;:)]| and\\b| to\\b| or\\b| ?-))(?![\\w'])";

    private static final String NUMBER = "(?:\\d{1,3}[a-z]?|\\([ivx]{2,5}\\)|\\([a-z]\\)|" + LETTER + ")";
    private static final String LIST = "(" + NUMBER
            + "(?:(?:, ?and | ?, ?| ?& ?| and | or | to | ?- ?)(?:question |q\\.? ?)?" + NUMBER + "){0,30})";
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:questions?|qs?|parts?|points?|items?|requests?|numbers?|responses?|answers?)\\.? ?" + LIST
                    + "(?![\\d/])(?! (?:few|number|lot|copy|list))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEADING = Pattern.compile("^\\(?" + LIST + "[.):](?: |$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern STEP = Pattern.compile(
            "(\\d{1,3}[a-z]?|(?<=\\()[ivx]{2,5}(?=\\))|(?<![a-z'])[a-z](?![a-z']))|(\\bto\\b|-)",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final String ORDINAL_WORD = "(?:" + String.join("|", ORDINALS) + ")";

    /** "your first and second questions". */
    static final Pattern ORDINAL = Pattern.compile(
            "\\b(?:your|the) (" + ORDINAL_WORD + "(?:(?:, | and |, and | to )" + ORDINAL_WORD
                    + "){0,9}) (?:questions?|parts?|points?|items?)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern QUOTED = Pattern.compile("“([^“”]{3,300})”");

    private final Letter letter;
    private final List<String> numbers = new ArrayList<>();
    private final Map<String, String> idOf = new LinkedHashMap<>();

    QuestionMentions(Letter letter) {
        this.letter = letter;
        boolean numbered = letter.questions().stream().anyMatch(question -> question.number() != null);
        for (Question question : letter.questions()) {
            String number = numbered ? question.number() : question.id();
            String id = question.id();
            if (number != null && id != null) {
                String plain = number.toLowerCase(Locale.UK)
                        .replaceAll("[^a-z0-9]", "")
                        .replaceFirst("^q", "");
                if (plain.isEmpty()) {
                    continue;
                }
                numbers.add(plain);
                idOf.putIfAbsent(plain, id);
            }
        }
    }

    /** The ids of the questions that are named; empty where none is. */
    Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        for (Matcher quoted = QUOTED.matcher(text); quoted.find(); ) {
            addQuoted(quoted.group(1), found);
        }
        if (numbers.isEmpty()) {
            return found;
        }
        for (Matcher matcher = NAMED.matcher(text); matcher.find(); ) {
            add(matcher.group(1), found);
        }
        for (Matcher matcher = ORDINAL.matcher(text); matcher.find(); ) {
            addOrdinals(matcher.group(1).toLowerCase(Locale.UK), found);
        }
        Matcher leading = LEADING.matcher(text);
        if (leading.find()) {
            add(leading.group(1), found);
        }
        return found;
    }

    private void addOrdinals(String words, Set<String> found) {
        for (int i = 0; i < ORDINALS.size() && i < letter.questions().size(); i++) {
            String id = letter.questions().get(i).id();
            if (id != null && words.contains(ORDINALS.get(i))) {
                found.add(id);
            }
        }
    }

    private void addQuoted(String words, Set<String> found) {
        String start = words.endsWith("…") ? words.substring(0, words.length() - 1) : words;
        String group = "";
        for (Question question : letter.questions()) {
            group = Objects.requireNonNullElse(question.group(), group);
            boolean quoted = Objects.requireNonNullElse(question.text(), "").startsWith(start.strip());
            if (question.id() != null && (quoted || group.equals(start))) {
                found.add(question.id());
            }
        }
    }

    /**
     * Where a question stands that is called so; where the questions have numbers, a letter or a small Roman numeral
     * counts from the first.
     */
    private int position(String name) {
        int at = numbers.indexOf(name);
        if (at >= 0 || numbers.stream().anyMatch(number -> Character.isLetter(number.charAt(0)))) {
            return at;
        }
        boolean isLetter = name.length() == 1 && Character.isLetter(name.charAt(0));
        int nth = ROMAN.contains(name) ? ROMAN.indexOf(name) : isLetter ? name.charAt(0) - 'a' : -1;
        return nth < numbers.size() ? nth : -1;
    }

    private void add(String list, Set<String> found) {
        int last = -1;
        boolean range = false;
        for (Matcher step = STEP.matcher(list.toLowerCase(Locale.UK)); step.find(); ) {
            if (step.group(2) != null) {
                range = true;
                continue;
            }
            int at = position(step.group(1));
            if (at >= 0) {
                for (int i = range && last >= 0 ? last : at; i <= at; i++) {
                    found.add(idOf.getOrDefault(numbers.get(i), numbers.get(i)));
                }
            }
            last = at;
            range = false;
        }
    }
}
