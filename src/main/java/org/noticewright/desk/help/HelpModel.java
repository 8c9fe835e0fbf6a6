package org.noticewright.desk.help;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.noticewright.check.Rule;
import org.noticewright.check.Rules;
import org.noticewright.check.Severity;

/** What the help says, and what of it holds the words that somebody looks for. To be used on one thread. */
public final class HelpModel {
    /** The chapters of the help. */
    public enum Chapter {
        /** Which key does what. */
        KEYS("Keys"),
        /** What words mean. */
        WORDS("Words"),
        /** Where each rule comes from. */
        RULES("Where each rule comes from"),
        /** What the program is. */
        ABOUT("About");

        private final String title;

        Chapter(String title) {
            this.title = title;
        }

        /** What the chapter is called. */
        public String title() {
            return title;
        }
    }

    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final Map<Chapter, FilteredList<Entry>> found = new EnumMap<>(Chapter.class);

    /**
     * Reads the help.
     *
     * @param version of the program, such as {@code 0.1}
     */
    public HelpModel(Rules rules, String version) {
        put(
                Chapter.KEYS,
                Keys.all().stream()
                        .map(key -> new Entry(key.words(), key.where(), key.does(), ""))
                        .toList());
        put(
                Chapter.WORDS,
                Glossary.load().stream()
                        .map(term -> new Entry(term.word(), term.chapter(), term.meaning(), term.source()))
                        .toList());
        put(Chapter.RULES, rules.all().stream().map(HelpModel::entry).toList());
        put(Chapter.ABOUT, about(version));
        query.addListener((value, before, now) ->
                found.values().forEach(list -> list.setPredicate(now.isBlank() ? null : entry -> entry.holds(now))));
    }

    private void put(Chapter chapter, List<Entry> entries) {
        found.put(chapter, new FilteredList<>(FXCollections.observableArrayList(entries)));
    }

    private static Entry entry(Rule rule) {
        String fix = rule.fix();
        return new Entry(
                rule.id() + " " + rule.title(),
                words(rule.severity()) + " " + rule.basis(),
                rule.message() + " " + rule.guidance() + (fix == null ? "" : " What to do: " + fix),
                rule.source());
    }

    private static String words(Severity severity) {
        return switch (severity) {
            case ERROR -> "Error: the notice would be unlawful or incomplete.";
            case WARNING -> "Warning: the notice would be weak.";
            case INFO -> "Worth knowing.";
        };
    }

    private static List<Entry> about(String version) {
        List<Entry> about = new ArrayList<>();
        about.add(new Entry(
                "Noticewright " + version,
                "Apache License 2.0",
                "Writes refusals under section 31 of the Freedom of Information Act 2000. It never uses a network: what you type stays in the data folder of this computer.",
                "https://www.apache.org/licenses/LICENSE-2.0"));
        about.add(new Entry(
                "Bank holidays and extracts of the Act",
                "Open Government Licence 3.0",
                "Contain public sector information licensed under the Open Government Licence.",
                "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"));
        ProgramText.of("/org/noticewright/desk/help/libraries.txt")
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("; *", 3))
                .map(cells -> new Entry(cells[0], cells[2], "Used for " + cells[1] + ".", ""))
                .forEach(about::add);
        return about;
    }

    /** The words that somebody looks for. */
    public StringProperty queryProperty() {
        return query;
    }

    /** The entries of a chapter that hold these words. */
    public ObservableList<Entry> found(Chapter chapter) {
        return Objects.requireNonNull(found.get(chapter));
    }

    /** The title of a chapter, with how much was found in it while somebody looks for something. */
    String title(Chapter chapter) {
        return query.get().isBlank()
                ? chapter.title()
                : "%s (%d)".formatted(chapter.title(), found(chapter).size());
    }
}
