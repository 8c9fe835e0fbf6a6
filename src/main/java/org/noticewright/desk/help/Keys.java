package org.noticewright.desk.help;

import java.util.List;

/** Every key that does something in the desk, in one place; a test holds the code to it. */
public final class Keys {
    private static final String EVERYWHERE = "Everywhere";
    private static final String CASES = "In the list of cases";
    private static final String EDITOR = "In a letter";
    private static final String PREVIEW = "In the preview";

    private static final List<Key> ALL = List.of(
            new Key(EVERYWHERE, "Go to the cases", "Shortcut+L"),
            new Key(EVERYWHERE, "Begin a letter", "Shortcut+N"),
            new Key(EVERYWHERE, "Show this help", "F1"),
            new Key(EVERYWHERE, "Make the text larger", "Shortcut+Shift+UP"),
            new Key(EVERYWHERE, "Make the text smaller", "Shortcut+Shift+DOWN"),
            new Key(EVERYWHERE, "Take the last change back", "Shortcut+Z"),
            new Key(EVERYWHERE, "Make it again", "Shortcut+Y", "Shortcut+Shift+Z"),
            new Key(EVERYWHERE, "Paste", "Shortcut+V", "Shift+INSERT"),
            new Key(EVERYWHERE, "Go to the next field, or to the one before", "TAB", "Shift+TAB"),
            new Key(CASES, "Find", "Shortcut+F"),
            new Key(CASES, "Import letter files", "Shortcut+O"),
            new Key(CASES, "Open the chosen case", "ENTER"),
            new Key(CASES, "Duplicate the chosen case", "Shortcut+D"),
            new Key(CASES, "Delete the chosen case (this can be undone)", "DELETE"),
            new Key(CASES, "Show all cases again", "ESCAPE"),
            new Key(EDITOR, "Save at once (every change is saved by itself, too)", "Shortcut+S"),
            new Key(EDITOR, "Export", "Shortcut+E"),
            new Key(EDITOR, "Go to the next region: outline, form, what stands beside it", "F6"),
            new Key(EDITOR, "Go to the region before", "Shift+F6"),
            new Key(EDITOR, "Move the border of the region", "Alt+Shift+LEFT", "Alt+Shift+RIGHT"),
            new Key(EDITOR, "Show what a reader of the letter will ask", "F7"),
            new Key(EDITOR, "Go to the next finding", "F8"),
            new Key(EDITOR, "Go to the finding before", "Shift+F8"),
            new Key(EDITOR, "Go from the outline to the form of the chosen part", "ENTER"),
            new Key(EDITOR, "Go to the next part", "Shortcut+DOWN"),
            new Key(EDITOR, "Go to the part before", "Shortcut+UP"),
            new Key(EDITOR, "Move a question or factor up or down", "Alt+UP", "Alt+DOWN"),
            new Key(PREVIEW, "Show the pages larger", "Shortcut+PLUS", "Shortcut+EQUALS", "Shortcut+ADD"),
            new Key(PREVIEW, "Show the pages smaller", "Shortcut+MINUS", "Shortcut+SUBTRACT"),
            new Key(PREVIEW, "Fit the pages to the width", "Shortcut+0", "Shortcut+DIGIT0", "Shortcut+NUMPAD0"),
            new Key(PREVIEW, "Go to the next page, or to the one before", "PAGE_DOWN", "PAGE_UP"));

    private Keys() {}

    /**
     * What keys do.
     *
     * @param where they do it
     * @param does what, in words
     * @param combinations the keys as JavaFX names them, any of which does it; the first is shown, and a second one that
     *     a person would know as another key
     */
    public record Key(String where, String does, List<String> combinations) {
        /** Takes an unchangeable copy. */
        public Key {
            combinations = List.copyOf(combinations);
        }

        private Key(String where, String does, String... combinations) {
            this(where, does, List.of(combinations));
        }

        /** The keys as they are printed on a keyboard. */
        public String words() {
            return String.join(
                    " or ",
                    combinations.stream().map(Keys::printed).distinct().limit(2).toList());
        }
    }

    /** All of them, by place. */
    public static List<Key> all() {
        return ALL;
    }

    private static String printed(String combination) {
        boolean isMac = System.getProperty("os.name", "").startsWith("Mac");
        return combination
                .replace("Shortcut", isMac ? "Cmd" : "Ctrl")
                .replaceAll("PLUS|EQUALS|ADD", "plus")
                .replaceAll("MINUS|SUBTRACT", "minus")
                .replaceAll("DIGIT0|NUMPAD0", "0")
                .replace("PAGE_DOWN", "Page Down")
                .replace("PAGE_UP", "Page Up")
                .replace("ENTER", "Enter")
                .replace("DELETE", "Delete")
                .replace("ESCAPE", "Esc")
                .replace("TAB", "Tab")
                .replace("LEFT", "Left")
                .replace("RIGHT", "Right")
                .replace("DOWN", "Down")
                .replace("UP", "Up");
    }
}
