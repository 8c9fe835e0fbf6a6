package org.noticewright.desk.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeysTest {
    private static final Path DESK =
            Path.of(System.getProperty("project.basedir", "."), "src/main/java/org/noticewright/desk");
    private static final Pattern NAMED =
            Pattern.compile("KeyCombination\\s*\\.(?:valueOf|keyCombination)\\(\\s*\"([^\"]+)\"");
    private static final Pattern MADE = Pattern.compile(
            "new KeyCodeCombination\\(\\s*KeyCode\\.([A-Z0-9_]+)((?:,\\s*KeyCombination\\.[A-Z_]+)*)\\s*\\)");
    private static final Pattern MODIFIER = Pattern.compile("KeyCombination\\.([A-Z]+)_DOWN");

    private static final Set<String> LISTED = Keys.all().stream()
            .map(Keys.Key::combinations)
            .flatMap(List::stream)
            .map(KeysTest::normal)
            .collect(Collectors.toSet());

    private static String normal(String combination) {
        String[] parts = combination
                .toUpperCase(java.util.Locale.ROOT)
                .replace("CTRL", "SHORTCUT")
                .split("\\+");
        Set<String> modifiers = new TreeSet<>(List.of(parts).subList(0, parts.length - 1));
        return modifiers + parts[parts.length - 1];
    }

    static List<String> in(String source) {
        List<String> found = new ArrayList<>();
        NAMED.matcher(source).results().map(named -> named.group(1)).forEach(found::add);
        for (MatchResult made : MADE.matcher(source).results().toList()) {
            StringBuilder combination = new StringBuilder();
            Matcher modifier = MODIFIER.matcher(made.group(2));
            while (modifier.find()) {
                combination.append(modifier.group(1)).append('+');
            }
            found.add(combination.append(made.group(1)).toString());
        }
        return found;
    }

    @Test
    void everyAccelerator_isInTheHelp() throws IOException {
        List<String> missing = new ArrayList<>();
        int found = 0;
        try (Stream<Path> files = Files.walk(DESK)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                for (String combination : in(Files.readString(file))) {
                    found++;
                    if (!LISTED.contains(normal(combination))) {
                        missing.add(combination + " in " + file.getFileName());
                    }
                }
            }
        }
        assertThat(found).as("accelerators in the sources").isGreaterThan(8);
        assertThat(missing).as("keys that help.Keys does not list").isEmpty();
    }

    @Test
    void search_findsKeysHoweverTheyAreMade() {
        assertThat(in("KeyCombination.valueOf(\"Shortcut+Q\")")).containsExactly("Shortcut+Q");
        assertThat(in("new KeyCodeCombination(KeyCode.F2, KeyCombination.SHIFT_DOWN, KeyCombination.SHORTCUT_DOWN)"))
                .containsExactly("SHIFT+SHORTCUT+F2");
        assertThat(LISTED)
                .contains(normal("Shift+Shortcut+Z"), normal("Ctrl+S"))
                .doesNotContain(normal("Shortcut+Q"));
    }

    @Test
    void words_areThoseOfAKeyboard() {
        assertThat(Keys.all().stream().map(Keys.Key::words))
                .contains("Ctrl+L", "Ctrl+Y or Ctrl+Shift+Z", "Ctrl+plus", "Ctrl+0", "Page Down or Page Up", "F1");
    }
}
