package org.noticewright.desk.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a request, parted into questions: at lines that begin with a number ({@code 1.}, {@code 2)}, {@code Q3}),
 * else at bullets, else at blank lines. Words are kept as they are; only the marks that part them are taken off.
 *
 * @param introduction what stands before the first numbered or bulleted question; empty for nothing
 * @param questions in the order of the text
 */
public record PastedRequest(String introduction, List<Asked> questions) {
    private static final Pattern NUMBER = Pattern.compile(
            "^\\h*(?:(?i:question|q)\\h*(\\d{1,3})\\h*[.):\\-\u2013]?|\\(?(\\d{1,3})[.):])(?=\\h|$)\\h*");
    private static final Pattern BULLET = Pattern.compile("^\\h*[-*\u2022\u2013\u00b7\u25aa\u25cf\u25e6](?=\\h)\\h*");

    /** Takes an unchangeable copy. */
    public PastedRequest {
        questions = List.copyOf(questions);
    }

    /**
     * One question of it.
     *
     * @param number as the requester gave it; null for none
     * @param text the requester's words
     */
    public record Asked(@Nullable String number, String text) {}

    /** Parts a text. */
    public static PastedRequest of(String text) {
        List<String> lines =
                text.replace("\r\n", "\n").replace('\r', '\n').lines().toList();
        if (lines.stream().anyMatch(line -> NUMBER.matcher(line).find())) {
            return at(NUMBER, lines);
        }
        if (lines.stream().anyMatch(line -> BULLET.matcher(line).find())) {
            return at(BULLET, lines);
        }
        return atBlankLines(lines);
    }

    private static PastedRequest at(Pattern mark, List<String> lines) {
        StringBuilder introduction = new StringBuilder();
        List<Asked> questions = new ArrayList<>();
        StringBuilder now = introduction;
        String number = null;
        for (String line : lines) {
            Matcher found = mark.matcher(line);
            if (found.find()) {
                if (now != introduction) {
                    questions.add(new Asked(number, now.toString().strip()));
                }
                now = new StringBuilder(line.substring(found.end())).append('\n');
                number = mark.equals(NUMBER) ? (found.group(1) == null ? found.group(2) : found.group(1)) : null;
            } else {
                now.append(line).append('\n');
            }
        }
        questions.add(new Asked(number, now.toString().strip()));
        return new PastedRequest(introduction.toString().strip(), questions);
    }

    private static PastedRequest atBlankLines(List<String> lines) {
        List<Asked> questions = new ArrayList<>();
        StringBuilder now = new StringBuilder();
        for (String line : lines) {
            if (line.isBlank()) {
                end(now, questions);
            } else {
                now.append(line).append('\n');
            }
        }
        end(now, questions);
        return new PastedRequest("", questions);
    }

    private static void end(StringBuilder now, List<Asked> questions) {
        if (!now.isEmpty()) {
            questions.add(new Asked(null, now.toString().strip()));
            now.setLength(0);
        }
    }
}
