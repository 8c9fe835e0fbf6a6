package org.noticewright.render;

import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.function.Supplier;

/** Makes the body of a letter by chance: headings, lists, quotations, tables and links in each other, three deep. */
final class AnyBody {

    private static final int DEEPEST = 3;

    private static final List<String> WORDS = List.of(
            "police", "s31(1)(a)", "\u0175y", "caf\u00e9", "\u201cquoted\u201d", "\u2713", "x".repeat(120), "&amp;");

    private static final List<String> DRESSES = List.of(
            "strong", "em", "code", "sup", "span lang=\"cy\"", "a href=\"https://a.example/b\"", "a href=\"#no\"");

    private final Random random;

    AnyBody(long seed) {
        random = new Random(seed);
    }

    String make() {
        return blocks(1 + random.nextInt(12), DEEPEST);
    }

    private String blocks(int number, int depth) {
        return repeated(number, () -> block(depth), "\n");
    }

    private String block(int depth) {
        int kind = random.nextInt(depth == 0 ? 4 : 10);
        return switch (kind) {
            case 0, 1 -> "<p>" + inline() + "</p>";
            case 2 -> "<h2>" + inline() + "</h2>";
            case 3 -> "<h5>" + inline() + "</h5>";
            case 4 -> "<ul>" + items(depth) + "</ul>";
            case 5 -> "<ol start=\"3\">" + items(depth) + "</ol>";
            case 6 -> "<blockquote>" + blocks(1 + random.nextInt(3), depth - 1) + "</blockquote>";
            case 7 -> "<div class=\"part\">" + blocks(1 + random.nextInt(3), depth - 1) + "</div>";
            default -> table();
        };
    }

    private String items(int depth) {
        return repeated(
                1 + random.nextInt(4),
                () -> "<li>" + (random.nextBoolean() ? inline() : blocks(1 + random.nextInt(2), depth - 1)) + "</li>",
                "");
    }

    private String table() {
        int columns = 1 + random.nextInt(9);
        String head = repeated(columns, () -> "<th scope=\"col\">" + words(4) + "</th>", "");
        String body = repeated(
                1 + random.nextInt(60),
                () -> "<tr><th scope=\"row\">" + words(4) + "</th>" + "<td>12</td>".repeat(columns - 1) + "</tr>",
                "");
        return "<table><caption>" + inline() + "</caption><thead><tr>" + head + "</tr></thead><tbody>" + body
                + "</tbody></table>";
    }

    private String inline() {
        return repeated(1 + random.nextInt(3), () -> random.nextBoolean() ? words(25) : dressed(), " ");
    }

    private String dressed() {
        String tag = DRESSES.get(random.nextInt(DRESSES.size()));
        return "<" + tag + ">" + words(25) + "</" + tag.replaceFirst(" .*", "") + ">";
    }

    private String words(int most) {
        return repeated(1 + random.nextInt(most), () -> WORDS.get(random.nextInt(WORDS.size())), " ");
    }

    private static String repeated(int times, Supplier<String> part, String separator) {
        StringJoiner parts = new StringJoiner(separator);
        for (int i = 0; i < times; i++) {
            parts.add(part.get());
        }
        return parts.toString();
    }
}
