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

/**
 * Makes patterns for words in running text. A pattern reads over capital letters; a space stands for one space, since
 * texts have single spaces. Patterns must be bounded: no repetition without an upper limit, except of single characters
 * or spaces.
 */
public final class Phrase {
    private static final String FOLDER = "/templates/checks/phrases/";
    private static final Pattern LET = Pattern.compile("let ([A-Z_]+) = (.+)");
    private static final Pattern NAME = Pattern.compile("\\{([A-Z_]+)}");

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
     * The phrases of a file: one regular expression a line. {@code let NAME = ...} gives a part a name, by which later
     * lines use it in curly brackets; {@code #} begins a remark.
     */
    static List<String> lines(String name) {
        Map<String, String> parts = new LinkedHashMap<>();
        List<String> phrases = new ArrayList<>();
        for (String line : text(name).lines().toList()) {
            Matcher let = LET.matcher(line);
            if (let.matches()) {
                parts.put(let.group(1), filled(let.group(2), parts, name));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                phrases.add(filled(line, parts, name));
            }
        }
        return phrases;
    }

    private static String filled(String line, Map<String, String> parts, String name) {
        String filled = NAME.matcher(line).replaceAll(part -> {
            String value = parts.get(part.group(1));
            if (value == null) {
                throw new IllegalStateException(FOLDER + name + ".txt uses {" + part.group(1)
                        + "}, which no line before gives. Write \"let " + part.group(1) + " = ...\" above it.");
            }
            return Matcher.quoteReplacement(value);
        });
        try {
            Pattern.compile(filled);
        } catch (PatternSyntaxException e) {
            throw new IllegalStateException(
                    FOLDER + name + ".txt has a line that is no regular expression: " + line, e);
        }
        return filled;
    }

    private static String text(String name) {
        try (InputStream in = Phrase.class.getResourceAsStream(FOLDER + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException(
                        "the program lacks its file " + FOLDER + name + ".txt. Build it again.");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's file " + FOLDER + name + ".txt can't be read", e);
        }
    }
}
