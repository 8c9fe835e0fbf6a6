package org.noticewright.desk.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The glossary of the documents, {@code docs/glossary.md}, read into terms. */
final class Glossary {
    private static final String RESOURCE = "glossary.md";
    private static final Pattern CELLS = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern RULE = Pattern.compile("[\\s:|-]+");
    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");

    private Glossary() {}

    /**
     * One word.
     *
     * @param word with the key of the letter file that it names, if any
     * @param meaning in our words
     * @param source that governs
     * @param chapter under which it stands
     */
    record Term(String word, String meaning, String source, String chapter) {}

    /** The terms of the program's glossary, in its order. */
    static List<Term> load() {
        return read(ProgramText.of(RESOURCE));
    }

    /** Reads every table of three columns, without its head. */
    static List<Term> read(String markdown) {
        List<Term> terms = new ArrayList<>();
        String chapter = "";
        boolean isInTable = false;
        for (String line : markdown.lines().toList()) {
            if (line.startsWith("## ")) {
                chapter = plain(line.substring(3));
            }
            if (!line.startsWith("|")) {
                isInTable = false;
            } else if (RULE.matcher(line).matches()) {
                isInTable = true;
            } else if (isInTable) {
                List<String> cells = CELLS.splitAsStream(line.substring(1))
                        .map(Glossary::plain)
                        .toList();
                if (cells.size() >= 3) {
                    terms.add(new Term(cells.get(0), cells.get(1), cells.get(2), chapter));
                }
            }
        }
        return List.copyOf(terms);
    }

    private static String plain(String markdown) {
        return LINK.matcher(markdown)
                .replaceAll("$1")
                .replace("`", "")
                .replace("**", "")
                .replace("\\|", "|")
                .strip();
    }
}
