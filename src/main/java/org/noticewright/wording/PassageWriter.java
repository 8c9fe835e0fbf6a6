package org.noticewright.wording;

import freemarker.template.SimpleHash;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.noticewright.letter.Basis;
import org.noticewright.letter.Letter;
import org.noticewright.wording.TemplateFolders.Layer;

/**
 * Finds the words of a named passage: the officer's for this letter, else the house's, else the standard ones. For one
 * letter; not thread-safe.
 */
final class PassageWriter {

    private final Letter letter;
    private final Templates templates;
    private final TemplateFolders folders;
    private final Map<String, Object> root;
    private final Map<LocalDate, String> dates = new HashMap<>();
    private final Map<String, Set<String>> filled = new HashMap<>();

    PassageWriter(Letter letter, Templates templates, TemplateFolders folders, Map<String, Object> root) {
        this.letter = letter;
        this.templates = templates;
        this.folders = folders;
        this.root = root;
    }

    /** Who worded a passage. */
    enum Origin {
        LETTER,
        HOUSE,
        STANDARD,
        NOBODY
    }

    Origin origin(String name, @Nullable Integer basis) {
        if (typed(name, basis) != null) {
            return Origin.LETTER;
        }
        return file(name, basis)
                .map(f -> folders.has(Layer.HOUSE, f) ? Origin.HOUSE : Origin.STANDARD)
                .orElse(Origin.NOBODY);
    }

    /** The field of the letter file that replaces a passage. */
    static String field(String name, @Nullable Integer basis) {
        return (basis == null ? "" : "bases[" + basis + "].") + "passages." + name;
    }

    /**
     * The words of a passage as Markdown; empty where the passage was removed or nobody worded it.
     *
     * @param extra values that the passage sees besides those of the letter
     */
    String markdown(String name, @Nullable Integer basis, Map<String, Object> extra) throws WordingException {
        String typed = typed(name, basis);
        if (typed != null) {
            return typed;
        }
        Optional<String> file = file(name, basis);
        if (file.isEmpty()) {
            return "";
        }
        Map<String, Object> values = new LinkedHashMap<>(root);
        values.putAll(extra);
        String words = filled(file.get(), values);
        filled.computeIfAbsent(field(name, basis), field -> new HashSet<>()).add(words.strip());
        return words;
    }

    /** The words of each passage that was asked for and has the same ones wherever it stands, by its field. */
    Map<String, String> filled() {
        Map<String, String> byField = new HashMap<>();
        filled.forEach((field, words) -> {
            if (words.size() == 1) {
                byField.put(field, words.iterator().next());
            }
        });
        return byField;
    }

    /** A date in the style of the house or the standard one. */
    String date(LocalDate date) throws WordingException {
        String styled = dates.get(date);
        if (styled == null) {
            styled = filled("passages/date.md", dateParts(date)).strip();
            dates.put(date, styled);
        }
        return styled;
    }

    private static Map<String, Object> dateParts(LocalDate date) {
        int day = date.getDayOfMonth();
        String month = date.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
        return new Values()
                .put("day", String.valueOf(day))
                .put("dayTwoDigits", "%02d".formatted(day))
                .put("dayOrdinal", day + ordinal(day))
                .put("weekday", date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK))
                .put("month", month)
                .put("monthShort", month.substring(0, 3))
                .put("monthTwoDigits", "%02d".formatted(date.getMonthValue()))
                .put("year", String.valueOf(date.getYear()))
                .map();
    }

    private static String ordinal(int day) {
        if (day >= 11 && day <= 13) {
            return "th";
        }
        return switch (day % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private String filled(String file, Map<String, Object> values) throws WordingException {
        StringWriter out = new StringWriter();
        templates.fill(file, new SimpleHash(values, ModelWrapper.FOR_PASSAGES), new BoundedWriter(out));
        return out.toString();
    }

    private @Nullable String typed(String name, @Nullable Integer basis) {
        return basis == null
                ? letter.passages().get(name)
                : letter.bases().get(basis).passages().get(name);
    }

    private Optional<String> file(String name, @Nullable Integer basis) {
        return folders.passage(
                name, basis == null ? null : folder(letter.bases().get(basis)));
    }

    private static @Nullable String folder(Basis basis) {
        return basis.exemption() == null ? null : basis.exemption().folder();
    }
}
