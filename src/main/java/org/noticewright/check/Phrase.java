package org.noticewright.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * Makes patterns for words in running text. A pattern reads over capital letters; a space stands for one space, since
 * texts have single spaces. Patterns must be bounded: no repetition without an upper limit, except of single characters
 * or spaces.
 */
public final class Phrase {
    static final String PHRASES = "/templates/checks/phrases/";
    static final String WORDS = "/templates/checks/words/";
    private static final Pattern LET = Pattern.compile("let ([A-Z_]+) = (.+)");
    private static final Pattern NAME = Pattern.compile("\\{(?:([A-Z_]+)|([a-z-]+))}");

    private Phrase() {}

    /** A pattern that finds any of some phrases, each of them a regular expression. */
    public static Pattern of(String... alternatives) {
        return Pattern.compile("(?:" + String.join("|", alternatives) + ")", Pattern.CASE_INSENSITIVE);
    }

    /**
     * A pattern that finds any phrase of a file of the program, {@code templates/checks/phrases/NAME.txt}.
     *
     * @throws IllegalStateException if that file is missing or a line of it is no regular expression
     */
    public static Pattern read(String name) {
        return of(lines(name).toArray(String[]::new));
    }

    /**
     * A pattern that finds any word of a list of the program, {@code templates/checks/words/NAME.txt}, as a whole word.
     *
     * @throws IllegalStateException if that file is missing or a line of it is no regular expression
     */
    public static Pattern words(String name) {
        return of("\\b" + anyOf(name) + "\\b");
    }

    /** A part of a pattern: any word of a list of the program, without the ends of words about it. */
    public static String anyOf(String list) {
        return "(?:" + lines(WORDS, list).stream().map(Phrase::alternatives).collect(Collectors.joining("|")) + ")";
    }

    /** A line of a list of words as an expression. */
    static String alternatives(String line) {
        return String.join("|", line.split(" \\| "));
    }

    /**
     * The phrases of a file: one regular expression a line. {@code let NAME = ...} gives a part a name, by which later
     * lines use it in curly brackets, as they use a list of words by the name of its file; {@code #} begins a remark.
     */
    static List<String> lines(String name) {
        return lines(PHRASES, name);
    }

    /** The same for a file of phrases or a list of words, by its folder. */
    static List<String> lines(String folder, String name) {
        Map<String, String> parts = new LinkedHashMap<>();
        List<String> phrases = new ArrayList<>();
        String file = folder + name + ".txt";
        for (String line : text(file).lines().toList()) {
            Matcher let = LET.matcher(line);
            if (let.matches()) {
                parts.put(let.group(1), filled(let.group(2), parts, file));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                phrases.add(filled(line, parts, file));
            }
        }
        return phrases;
    }

    private static String filled(String line, Map<String, String> parts, String file) {
        String filled = NAME.matcher(line)
                .replaceAll(part -> Matcher.quoteReplacement(
                        part.group(1) != null ? part(part.group(1), parts, file) : anyOf(part.group(2))));
        try {
            Pattern.compile(filled);
        } catch (PatternSyntaxException e) {
            throw new IllegalStateException(file + " has a line that is no regular expression: " + line, e);
        }
        return filled;
    }

    private static String part(String name, Map<String, String> parts, String file) {
        String value = parts.get(name);
        if (value == null) {
            throw new IllegalStateException(file + " uses {" + name + "}, which no line before gives. Write \"let "
                    + name + " = ...\" above it.");
        }
        return value;
    }

    private static String text(String file) {
        try (InputStream in = Phrase.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + file + ". Build it again.");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's file " + file + " can't be read", e);
        }
    }
}
