package org.noticewright.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds every colour of text in the style sheets of the desk to the contrast of WCAG 2.2, success criterion 1.4.3, on
 * every ground on which it can stand.
 */
class ContrastTest {
    private static final double LEAST = 4.5;
    private static final Path SHEETS =
            Path.of(System.getProperty("project.basedir", "."), "src/main/resources/org/noticewright/desk");
    private static final Pattern COLOUR = Pattern.compile("(-color-[a-z0-9-]+):\\s*([^;]+);");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)}");
    private static final Pattern TEXT =
            Pattern.compile("-fx-(?:text-fill|fill|prompt-text-fill):\\s*(-color-[a-z0-9-]+)");
    private static final Pattern GROUND = Pattern.compile("-fx-background-color:\\s*(-color-[a-z0-9-]+)");

    /** Where ordinary text stands. */
    private static final List<String> PAGES = List.of("-color-bg-default", "-color-bg-subtle");

    /** What the theme itself does in the controls that the desk uses. */
    private static final List<Pair> OF_THE_THEME = List.of(
            new Pair("-color-fg-emphasis", "-color-accent-emphasis", "the main button"),
            new Pair("-color-accent-fg", "-color-success-subtle", "an offer beside good news"),
            new Pair("-color-accent-fg", "-color-danger-subtle", "an offer beside bad news"),
            new Pair("-color-fg-default", "selected", "the chosen row of a list"));

    private record Pair(String text, String ground, String where) {}

    @ParameterizedTest
    @ValueSource(strings = {"primer-light", "primer-dark"})
    void text_isReadableOnEveryGround(String name) throws IOException {
        Map<String, Color> theme = theme(name);
        Set<Pair> pairs = new LinkedHashSet<>(OF_THE_THEME);
        try (Stream<Path> sheets = Files.list(SHEETS)) {
            for (Path sheet :
                    sheets.filter(file -> file.toString().endsWith(".css")).toList()) {
                pairs.addAll(pairs(Files.readString(sheet), String.valueOf(sheet.getFileName())));
            }
        }
        assertThat(pairs).hasSizeGreaterThan(15);
        assertThat(pairs.stream()
                        .filter(pair -> contrast(theme, pair) < LEAST)
                        .map(pair -> "%s: %s on %s is %.2f:1 (%s)"
                                .formatted(name, pair.text(), pair.ground(), contrast(theme, pair), pair.where())))
                .isEmpty();
    }

    private static List<Pair> pairs(String sheet, String name) {
        List<Pair> pairs = new ArrayList<>();
        for (MatchResult rule :
                RULE.matcher(sheet.replaceAll("(?s)/\\*.*?\\*/", "")).results().toList()) {
            String where = name + " " + rule.group(1).strip();
            List<String> texts = all(TEXT, rule.group(2));
            List<String> grounds = all(GROUND, rule.group(2));
            boolean isChosen = where.contains(":selected");
            for (String text : texts) {
                (grounds.isEmpty() ? isChosen ? List.of("selected") : PAGES : grounds)
                        .forEach(ground -> pairs.add(new Pair(text, ground, where)));
            }
            if (texts.isEmpty()) {
                grounds.forEach(ground -> pairs.add(new Pair("-color-fg-default", ground, where)));
            }
        }
        return pairs;
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static Map<String, Color> theme(String name) throws IOException {
        String css;
        try (InputStream in = Objects.requireNonNull(
                ContrastTest.class.getResourceAsStream("/atlantafx/base/theme/" + name + ".css"))) {
            css = new String(in.readAllBytes(), UTF_8);
        }
        Map<String, String> values = new HashMap<>();
        COLOUR.matcher(css).results().forEach(found -> values.putIfAbsent(found.group(1), found.group(2)));
        Map<String, Color> colours = new HashMap<>();
        values.keySet().forEach(key -> {
            String value = resolved(values, key);
            if (value.startsWith("#") || value.startsWith("rgb")) {
                colours.put(key, Color.web(value));
            }
        });
        String list = css.substring(css.indexOf("\n.list-view {"));
        colours.put(
                "selected",
                Objects.requireNonNull(
                        colours.get(all(Pattern.compile("-color-cell-bg-selected:\\s*(-color-[a-z0-9-]+)"), list)
                                .getFirst())));
        return colours;
    }

    private static String resolved(Map<String, String> values, String key) {
        String value = values.getOrDefault(key, "").strip().toLowerCase(Locale.ROOT);
        return value.startsWith("-color-") && !value.equals(key) ? resolved(values, value) : value;
    }

    private static double contrast(Map<String, Color> theme, Pair pair) {
        Color page = of(theme, "-color-bg-default");
        Color ground = over(of(theme, pair.ground()), page);
        double text = luminance(over(of(theme, pair.text()), ground));
        double below = luminance(ground);
        return (Math.max(text, below) + 0.05) / (Math.min(text, below) + 0.05);
    }

    private static Color of(Map<String, Color> theme, String name) {
        return Objects.requireNonNull(theme.get(name), name);
    }

    /** A colour that may be transparent, on one that is not. */
    private static Color over(Color top, Color below) {
        return below.interpolate(Color.color(top.getRed(), top.getGreen(), top.getBlue()), top.getOpacity());
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
