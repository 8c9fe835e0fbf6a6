package org.noticewright.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.noticewright.check.ExampleFile.Example;
import org.noticewright.clock.Clock;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Authority;
import org.noticewright.letter.AuthoritySource;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterFile;
import org.noticewright.letter.LetterFileException;
import org.noticewright.wording.Wording;
import org.noticewright.wording.WordingException;

/** Makes the letters of the examples. */
final class ExampleLetters {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 26);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern STEP = Pattern.compile("passages\\.(.+)|([A-Za-z0-9_]+)|\\[(\\d+)]");
    private static final LetterFile LETTERS = new LetterFile(Exemptions.load());
    private static final Wording WORDING = Wording.standard();
    private static final Map<Example, SoftReference<Worded>> WORDED = new ConcurrentHashMap<>();

    private ExampleLetters() {}

    static CheckedLetter of(Example example) throws IOException, LetterFileException, WordingException {
        return of(example, new SentenceMemory());
    }

    /** Examples of one base share most sentences: a memory for all of them spares reading those again. */
    static CheckedLetter of(Example example, SentenceMemory memory)
            throws IOException, LetterFileException, WordingException {
        SoftReference<Worded> known = WORDED.get(example);
        Worded worded = known == null ? null : known.get();
        if (worded == null) {
            worded = word(example);
            WORDED.put(example, new SoftReference<>(worded));
        }
        return worded.checked(memory);
    }

    private static Worded word(Example example) throws IOException, LetterFileException, WordingException {
        ObjectNode letter = (ObjectNode) read(example.base() + ".letter.json");
        letter.set("authority", read("authority.json"));
        List<String> fileNames = new ArrayList<>();
        for (Map.Entry<String, String> change : example.changes().entrySet()) {
            if (change.getKey().equals(LetterNames.FILE_NAME)) {
                fileNames.add(JSON.readTree(change.getValue()).textValue());
                continue;
            }
            JsonNode value = change.getValue().equals("removed") ? null : JSON.readTree(change.getValue());
            put(letter, change.getKey(), value);
        }
        return word(LETTERS.parse(JSON.writeValueAsString(letter), example.line()), fileNames);
    }

    static CheckedLetter checked(Letter letter) throws WordingException {
        return word(letter, List.of()).checked(new SentenceMemory());
    }

    private static Worded word(Letter letter, List<String> fileNames) throws WordingException {
        AuthoritySource source = letter.authority();
        if (!(source instanceof AuthoritySource.Given given)) {
            throw new IllegalArgumentException("an example holds its authority");
        }
        LocalDate dated = letter.dated() == null ? TODAY : letter.dated();
        String xhtml = WORDING.word(letter, given.authority(), dated, false).xhtml();
        return new Worded(letter, given.authority(), dated, xhtml, fileNames);
    }

    /** A letter in words, which no check changes: worded once, it is checked by every mutant of a check. */
    private record Worded(Letter letter, Authority authority, LocalDate dated, String xhtml, List<String> fileNames) {
        CheckedLetter checked(SentenceMemory memory) {
            return CheckedLetter.of(letter, authority, dated, Clock.standard(), xhtml, memory, fileNames);
        }
    }

    private static JsonNode read(String name) throws IOException {
        return JSON.readTree(Files.readString(ExampleFile.FOLDER.resolve("base").resolve(name), UTF_8));
    }

    @SuppressWarnings("NullAway") // null removes
    private static void put(ObjectNode letter, String path, @org.jspecify.annotations.Nullable JsonNode value) {
        List<Object> steps = new ArrayList<>();
        for (Matcher step = STEP.matcher(path); step.find(); ) {
            if (step.group(1) != null) {
                steps.add("passages");
                steps.add(step.group(1));
            } else {
                steps.add(step.group(2) != null ? step.group(2) : (Object) Integer.valueOf(step.group(3)));
            }
        }
        JsonNode at = letter;
        for (Object step : steps.subList(0, steps.size() - 1)) {
            JsonNode next = step instanceof Integer i ? at.get(i) : at.get((String) step);
            at = next != null ? next : ((ObjectNode) at).putObject((String) step);
        }
        Object last = steps.getLast();
        if (last instanceof Integer i) {
            ArrayNode array = (ArrayNode) at;
            if (value == null) {
                array.remove(i);
            } else if (i < array.size()) {
                array.set(i, value);
            } else {
                array.add(value);
            }
        } else if (value == null) {
            ((ObjectNode) at).remove((String) last);
        } else {
            ((ObjectNode) at).set((String) last, value);
        }
    }
}
