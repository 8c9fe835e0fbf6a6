package org.noticewright.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.noticewright.clock.Clock;
import org.noticewright.letter.Authority;
import org.noticewright.letter.Basis;
import org.noticewright.letter.Letter;
import org.noticewright.letter.Outcome;
import org.noticewright.letter.OutcomeKind;
import org.noticewright.letter.Question;

/** A letter with the words that it prints, made ready for the checks. Immutable. */
public final class CheckedLetter {
    private static final int SHORTEST_REPEATED = 15;
    private static final Pattern OF_OUTCOME = Pattern.compile("outcomes\\[(\\d{1,9})].*");

    private final Letter letter;
    private final Authority authority;
    private final LocalDate dated;
    private final Clock clock;
    private final List<TextBlock> allTexts;
    private final List<TextBlock> texts;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Ground> grounds = new ArrayList<>();
    private final List<TextBlock> names;

    private CheckedLetter(
            Letter letter,
            Authority authority,
            LocalDate dated,
            Clock clock,
            String xhtml,
            SentenceMemory memory,
            List<String> fileNames) {
        this.letter = letter;
        this.authority = authority;
        this.dated = dated;
        this.clock = clock;
        allTexts = List.copyOf(WordedBlocks.read(xhtml, this::questionsOf));
        texts = allTexts.stream().filter(text -> !text.quoted()).toList();
        names = LetterNames.of(fileNames, texts);
        addSentences(memory);
        for (int i = 0; i < letter.bases().size(); i++) {
            grounds.add(ground(i));
        }
    }

    /**
     * Prepares a letter.
     *
     * @param dated the date of the letter
     * @param clock which reckons its due dates
     * @param xhtml the letter in words, without marks of what is unfinished
     * @throws IllegalArgumentException if that is no XHTML
     */
    public static CheckedLetter of(Letter letter, Authority authority, LocalDate dated, Clock clock, String xhtml) {
        return of(letter, authority, dated, clock, xhtml, new SentenceMemory(), List.of());
    }

    /**
     * Prepares a letter that was checked before.
     *
     * @param memory of the earlier checks
     * @param fileNames under which the letter is or will be known
     */
    public static CheckedLetter of(
            Letter letter,
            Authority authority,
            LocalDate dated,
            Clock clock,
            String xhtml,
            SentenceMemory memory,
            List<String> fileNames) {
        return new CheckedLetter(letter, authority, dated, clock, xhtml, memory, fileNames);
    }

    private void addSentences(SentenceMemory memory) {
        QuestionMentions mentions = new QuestionMentions(letter);
        List<String> requesters = requestersWords();
        for (TextBlock block : allTexts) {
            if (block.quoted()) {
                continue;
            }
            String masked = Masks.quotations(Masks.plain(block.text()), requesters);
            String plain = Masks.plain(block.text());
            Set<String> inBlock = mentions.in(plain);
            int start = 0;
            for (int end : SentenceSplitter.ends(masked)) {
                String part = masked.substring(start, end);
                Set<String> named = mentions.in(plain.substring(start, end));
                Set<String> about =
                        !named.isEmpty() ? named : !inBlock.isEmpty() ? inBlock : Set.copyOf(block.questions());
                sentences.add(new Sentence(block, block.text().substring(start, end), memory.of(part), about));
                start = end;
            }
        }
    }

    private List<String> requestersWords() {
        Stream<@Nullable String> words = Stream.concat(
                Stream.of(letter.introduction()), letter.questions().stream().map(Question::text));
        return words.filter(Objects::nonNull)
                .map(text -> Masks.plain(text.replaceAll("\\s+", " ").strip()).toLowerCase(Locale.UK))
                .filter(text -> text.length() >= SHORTEST_REPEATED)
                .toList();
    }

    private Ground ground(int index) {
        Basis basis = letter.bases().get(index);
        List<Outcome> using = outcomesOn(basis);
        boolean neither = basis.exemption() != null
                ? basis.exemption().neitherConfirmsNorDenies()
                : using.stream().anyMatch(o -> o.kind() == OutcomeKind.NEITHER_CONFIRM_NOR_DENY);
        return new Ground(
                index,
                basis,
                neither,
                using.stream().anyMatch(o -> o.kind() == OutcomeKind.WITHHELD),
                using.stream().flatMap(o -> o.questions().stream()).distinct().toList(),
                texts.stream().filter(text -> text.basis() == index).toList(),
                sentences.stream().filter(s -> s.block().basis() == index).toList());
    }

    private List<Outcome> outcomesOn(Basis basis) {
        return letter.outcomes().stream()
                .filter(o -> basis.id() != null && basis.id().equals(o.basis()))
                .toList();
    }

    private List<String> questionsOf(String field, int basis) {
        if (basis != TextBlock.NO_BASIS) {
            return outcomesOn(letter.bases().get(basis)).stream()
                    .flatMap(o -> o.questions().stream())
                    .distinct()
                    .toList();
        }
        Matcher outcome = OF_OUTCOME.matcher(field);
        return outcome.matches()
                ? letter.outcomes().get(Integer.parseInt(outcome.group(1))).questions()
                : List.of();
    }

    /** The letter. */
    public Letter letter() {
        return letter;
    }

    /** Who writes it. */
    public Authority authority() {
        return authority;
    }

    /** The date of the letter. */
    public LocalDate dated() {
        return dated;
    }

    /** The clock that reckons due dates. */
    public Clock clock() {
        return clock;
    }

    /** Everything printed but the requester's words; with quotations. */
    public List<TextBlock> allTexts() {
        return allTexts;
    }

    /** Everything printed but the requester's words and quotations. */
    public List<TextBlock> texts() {
        return texts;
    }

    /** What the letter is called: its file names, its title and description, its subject line; words without stops. */
    public List<TextBlock> names() {
        return names;
    }

    /** The sentences of {@link #texts()}. */
    public List<Sentence> sentences() {
        return Collections.unmodifiableList(sentences);
    }

    /** The sentences of the letter as a whole: of no basis and no answer. */
    public List<Sentence> sentencesOfLetter() {
        return sentences.stream().filter(s -> s.block().isOfLetter()).toList();
    }

    /** The sentences of a ground and those of the letter as a whole that can be about its questions. */
    public List<Sentence> sentencesOn(Ground ground) {
        return sentences.stream()
                .filter(s -> s.block().basis() == ground.index()
                        || (s.block().basis() == TextBlock.NO_BASIS && isAbout(s, ground)))
                .toList();
    }

    private static boolean isAbout(Sentence sentence, Ground ground) {
        return sentence.about().isEmpty() || ground.questions().stream().anyMatch(sentence.about()::contains);
    }

    /** Whether words are the answer to a question that is refused on that ground. */
    public boolean isRefusal(TextBlock block, Ground ground) {
        return isRefusal(block) && ground.questions().containsAll(block.questions());
    }

    /** Whether words are the answer to a question that is refused. */
    public boolean isRefusal(TextBlock block) {
        Matcher outcome = OF_OUTCOME.matcher(block.field());
        if (!outcome.matches()) {
            return false;
        }
        OutcomeKind kind =
                letter.outcomes().get(Integer.parseInt(outcome.group(1))).kind();
        return kind != null && kind.needsBasis();
    }

    /** The bases, with their words; but those of another exemption, whose arguments this catalogue does not know. */
    public List<Ground> grounds() {
        return grounds.stream().filter(ground -> !ground.isOfAnotherExemption()).toList();
    }

    /** All bases in the order of the letter, with their words. */
    public List<Ground> everyGround() {
        return Collections.unmodifiableList(grounds);
    }

    /** The bases of questions that are neither confirmed nor denied. */
    public List<Ground> neitherGrounds() {
        return grounds.stream().filter(Ground::isNeither).toList();
    }

    /** Whether the letter refuses anything. */
    public boolean refuses() {
        return letter.outcomes().stream()
                .anyMatch(o -> o.kind() != null && o.kind().needsBasis());
    }

    /** The ids of the questions with that outcome. */
    public Set<String> questions(OutcomeKind kind) {
        return letter.outcomes().stream()
                .filter(o -> o.kind() == kind)
                .flatMap(o -> o.questions().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The words of a question with its table. */
    public static String wordsOf(Question question) {
        StringBuilder words = new StringBuilder(Objects.requireNonNullElse(question.text(), ""));
        if (question.table() != null) {
            question.table().columns().forEach(cell -> words.append(' ').append(cell));
            question.table()
                    .rows()
                    .forEach(row -> row.forEach(cell -> words.append(' ').append(cell)));
        }
        return words.toString();
    }
}
