package org.noticewright.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterFile;
import org.noticewright.letter.LetterFileException;
import org.noticewright.letter.LetterPath;
import org.noticewright.store.FindingsCount;
import org.noticewright.store.LetterStore;
import org.noticewright.store.StoreException;

/** Letters of real length, as many as wanted, the same for the same seed: an example with other words in every text. */
public final class ManyLetters {
    /** How many different words all letters have; a letter has some 600 of them. */
    private static final int VOCABULARY = 20_000;

    private static final int WORDS_IN_NOTES = 550;
    private static final String[] SYLLABLES = {
        "ba", "con", "de", "er", "fi", "gra", "hol", "in", "jus", "ka", "lor", "men", "no", "or", "pre", "qua", "res",
        "sti", "ta", "un", "ver", "wal", "yo", "zen"
    };

    private final Random random;
    private final Letter like;
    private final List<String> vocabulary = new ArrayList<>();

    /** Letters like the long example of the project. */
    public ManyLetters(Path project, long seed) throws LetterFileException {
        this.random = new Random(seed);
        this.like = new LetterFile(Exemptions.load())
                .read(project.resolve("examples").resolve("harrowby-council-mixed.letter.json"));
        for (int i = 0; i < VOCABULARY; i++) {
            StringBuilder word = new StringBuilder();
            for (int rest = i + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
                word.append(SYLLABLES[rest % SYLLABLES.length]);
            }
            vocabulary.add(word.toString());
        }
    }

    /** A word that letters have; low numbers are common. */
    public String word() {
        double skewed = Math.pow(random.nextDouble(), 2);
        return vocabulary.get((int) (skewed * VOCABULARY));
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : i % 12 == 0 ? ". " : " ").append(word());
        }
        return text.append('.').toString();
    }

    /** The letter of that number. */
    public Letter letter(int number) {
        return with(
                "reference",
                "FOI/2026/%05d".formatted(number),
                "subject",
                words(6),
                "received",
                LocalDate.of(2020, 1, 6).plusDays(number % 2500),
                "introduction",
                words(60),
                "advice",
                words(120),
                "notes",
                words(WORDS_IN_NOTES));
    }

    /** The example with other values at these paths: path, value, path, value. */
    private Letter with(Object... changes) {
        Letter letter = like;
        for (int i = 0; i < changes.length; i += 2) {
            letter = LetterPath.parse(String.valueOf(changes[i])).write(letter, changes[i + 1]);
        }
        return letter;
    }

    /** Adds so many letters to a store. */
    public void fill(LetterStore store, int count) throws StoreException {
        for (int i = 0; i < count; i++) {
            store.add(letter(i), new FindingsCount(i % 3, i % 5));
        }
    }
}
