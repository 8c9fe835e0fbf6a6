package org.noticewright.check;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.noticewright.law.Side;
import org.noticewright.letter.Basis;

/**
 * One basis of a letter with the words that the letter prints for it.
 *
 * @param index its position in the letter
 * @param basis the fields
 * @param isNeither whether its questions are neither confirmed nor denied
 * @param withholds whether the answer to a question that rests on it is withheld; both can be so, where one basis serves both
 * @param questions ids of the questions that rest on it
 * @param texts the printed words that belong to it, without quotations
 * @param sentences the sentences of these
 */
public record Ground(
        int index,
        Basis basis,
        boolean isNeither,
        boolean withholds,
        List<String> questions,
        List<TextBlock> texts,
        List<Sentence> sentences) {
    private static final Set<String> HARM_KEYS =
            Set.of("revealed", "causalLink", "severity", "combinesWith", "ifYes", "ifNo");
    private static final Set<String> WEIGHING =
            Set.of("publicInterest", "factorsFor", "factorsAgainst", "balance", "conclusion");

    /** Exemptions of the Act are sections 21 to 44; 31 is that of this catalogue. A section of another Act is none. */
    private static final Pattern OTHER = Phrase.of(
            "\\b(?:sections? |s\\.? ?)(?:2[1-9]|3[02-9]|4[0-4]) ?\\(\\d[A-Z]?\\)(?:\\([a-z0-9]{1,3}\\)){0,3}+(?! of the (?!Freedom|FOI|Act\\b))",
            "\\b(?:section |s\\.? ?)21\\b(?! of the (?!Freedom|FOI|Act\\b))");

    /** All exemptions but the absolute ones of section 2(3): 21, 23, 32, 34, 40, 41 and 44. */
    private static final Pattern QUALIFIED =
            Phrase.of("\\b(?:sections? |s\\.? ?)(?:22A?|24|2[6-9]|30|33|3[5-9]|4[23])\\b");

    private static final Pattern SECTION_31 = Phrase.of("\\b(?:sections? |s\\.? ?)31\\b|\\b31 ?\\(");

    private static final Pattern CONSEQUENCE =
            Phrase.of("\\b(?:would|will|could|may|might|can|(?:is|are) likely to)\\b");

    /** The words of the Act, which show no harm. */
    private static final Pattern THE_TEST = Phrase.of(
            "\\bwould,? (?:or would )?(?:be likely to,? )?prejudice (?:to )?(?:the )?(?:prevention|detection|law enforcement)[^.;]{0,60}",
            "\\b(?:prevention|detection)\\b[^.;]{0,40}\\bwould (?:be likely to )?be prejudiced\\b");

    /** Takes unchangeable copies. */
    public Ground {
        questions = List.copyOf(questions);
        texts = List.copyOf(texts);
        sentences = List.copyOf(sentences);
    }

    /** The path of one of its fields. */
    public String field(String key) {
        return "bases[" + index + "]" + (key.isEmpty() ? "" : "." + key);
    }

    /**
     * Whether its words refuse under another exemption of the Act, which the field does not know: its statement, its
     * law or a heading names one with its subsection, or section 21, and section 31 stands nowhere.
     */
    public boolean isOfAnotherExemption() {
        return basis.exemption() == null
                && ownWords(t -> t.is("statement") || t.is("law") || t.isHeading(), OTHER)
                && !ownWords(t -> true, SECTION_31);
    }

    /** Whether the public interest must be weighed (section 2(2)(b)): always, but for an absolute exemption. */
    public boolean isWeighed() {
        return !isOfAnotherExemption() || ownWords(t -> true, QUALIFIED);
    }

    private boolean ownWords(Predicate<TextBlock> of, Pattern words) {
        return texts.stream()
                .anyMatch(text -> text.isOwn()
                        && of.test(text)
                        && words.matcher(text.text()).find());
    }

    /**
     * The prejudice argument as printed: the fields or the passage in their place; where there is neither, the
     * officer's and the house's other passages, since an argument may stand there.
     */
    public List<TextBlock> harm() {
        List<TextBlock> harm = texts.stream().filter(this::isHarm).toList();
        return harm.isEmpty()
                ? texts.stream()
                        .filter(t -> t.isOwn() && t.passage() != null && !t.isHeading())
                        .toList()
                : harm;
    }

    /** Whether the prejudice argument stands in its own place. */
    public boolean hasHarmOfItsOwn() {
        return texts.stream().anyMatch(this::isHarm);
    }

    /**
     * Whether whatever is argued of harm stands among the factors and in the weighing, and no passage shows it.
     */
    public boolean isArguedOnlyInWeighing() {
        return weighingSentences().stream().anyMatch(Ground::isReason)
                && sentences(t -> t.isOwn() && !t.isHeading() && !isWeighing(t)).stream()
                        .noneMatch(Ground::isReason);
    }

    private static boolean isReason(Sentence sentence) {
        return !sentence.isStatementOfLaw()
                && !sentence.hitsOutside(THE_TEST, CONSEQUENCE).isEmpty();
    }

    private boolean isHarm(TextBlock text) {
        String prefix = field("harm.");
        return text.is("harm")
                || (text.field().startsWith(prefix)
                        && HARM_KEYS.contains(text.field().substring(prefix.length())));
    }

    /** The officer's and the house's words on the public interest: factors, balance, the passages about them. */
    public List<TextBlock> weighing() {
        return texts.stream().filter(this::isWeighing).toList();
    }

    /** The sentences of {@link #weighing()}. */
    public List<Sentence> weighingSentences() {
        return sentences.stream()
                .filter(sentence -> isWeighing(sentence.block()))
                .toList();
    }

    private boolean isWeighing(TextBlock text) {
        return text.field().startsWith(field("factors["))
                || text.field().startsWith(field("balance."))
                || (text.isOwn() && text.passage() != null && WEIGHING.contains(text.passage()));
    }

    /**
     * The factors of one side as texts, or the passage that someone worded in their place; where there is no such thing
     * on either side, the paragraphs of running text that argue for it.
     */
    public Stream<TextBlock> factors(Side side) {
        return Stream.of(Side.values()).anyMatch(any -> listed(any).findAny().isPresent())
                ? listed(side)
                : ArguedSides.of(texts, side).stream();
    }

    private Stream<TextBlock> listed(Side side) {
        String lead = side == Side.FOR ? "factorsFor" : "factorsAgainst";
        boolean has = texts.stream().anyMatch(text -> isFactor(text, side));
        return texts.stream()
                .filter(text ->
                        isFactor(text, side) || (text.is(lead) && text.isOwn() && !(has && ArguedSides.isLead(text))));
    }

    private boolean isFactor(TextBlock text, Side side) {
        String prefix = field("factors[");
        String field = text.field();
        if (!field.startsWith(prefix) || !field.endsWith("].text")) {
            return false;
        }
        int at = Integer.parseInt(field.substring(prefix.length(), field.length() - "].text".length()));
        return at < basis.factors().size() && basis.factors().get(at).side() == side;
    }

    /** The sentences of some of its blocks. */
    public List<Sentence> sentences(Predicate<TextBlock> of) {
        return sentences.stream().filter(sentence -> of.test(sentence.block())).toList();
    }
}
