package org.noticewright.casework;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Checks;
import org.noticewright.check.Finding;
import org.noticewright.check.Judgement;
import org.noticewright.check.SentenceMemory;
import org.noticewright.check.harm.LikelihoodLock;
import org.noticewright.clock.Clock;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Letter;
import org.noticewright.wording.PassageListing;
import org.noticewright.wording.WordedLetter;
import org.noticewright.wording.WordingException;

/**
 * Runs all checks over a letter and the words that it prints, and tells what was said of each finding. A half-filled
 * letter is judged like any other. Reads no file. Thread-safe.
 */
public final class JudgeLetter {
    private static final Pattern OF_BASIS = Pattern.compile("bases\\[(\\d{1,9})]\\.passages\\.(.+)");
    private static final String OF_LETTER = "passages.";

    private final Exemptions exemptions;
    private final Checks checks;
    private final Supplier<Clock> clock;

    /**
     * Puts the use case together.
     *
     * @param clock is asked each time, since bank holidays can be replaced while the program runs
     */
    public JudgeLetter(Exemptions exemptions, Checks checks, Supplier<Clock> clock) {
        this.exemptions = exemptions;
        this.checks = checks;
        this.clock = clock;
    }

    /**
     * Judges a letter.
     *
     * @param memory of earlier checks of this letter; a new one is right, but slower
     * @throws WordingException if a house template cannot be filled
     */
    public Judgement judge(LetterInHand hand, SentenceMemory memory) throws WordingException {
        return judged(hand, memory).judgement();
    }

    /**
     * A judgement with the words on which it was passed.
     *
     * @param checked the letter in words
     * @param judgement what was found
     * @param typed what the officer typed in each field
     */
    public record Judged(CheckedLetter checked, Judgement judgement, Judgement.Typed typed) {

        /** The level of likelihood of each basis, and every place where the officer states one. */
        public List<LikelihoodLock> likelihood() {
            return LikelihoodLock.of(checked, typed);
        }
    }

    /**
     * Judges a letter and gives what was read too.
     *
     * @param memory of earlier checks of this letter; a new one is right, but slower
     * @throws WordingException if a house template cannot be filled
     */
    public Judged judged(LetterInHand hand, SentenceMemory memory) throws WordingException {
        Letter letter = hand.letter();
        WordedLetter worded = hand.wording().word(letter, hand.authority(), hand.dated(), false);
        CheckedLetter checked = CheckedLetter.of(
                letter, hand.authority(), hand.dated(), clock.get(), worded.xhtml(), memory, hand.fileNames());
        List<Finding> findings = named(checks.run(checked), hand);
        Judgement.Typed typed = field -> typed(field, letter, worded);
        return new Judged(checked, Judgement.of(findings, letter, typed), typed);
    }

    /** What the officer typed in a field; a passage that the letter replaces counts. */
    private static @Nullable String typed(String field, Letter letter, WordedLetter worded) {
        Matcher ofBasis = OF_BASIS.matcher(field);
        if (ofBasis.matches()) {
            return letter.bases()
                    .get(Integer.parseInt(ofBasis.group(1)))
                    .passages()
                    .get(ofBasis.group(2));
        }
        return field.startsWith(OF_LETTER)
                ? letter.passages().get(field.substring(OF_LETTER.length()))
                : field.startsWith("authority.") ? null : worded.typed().get(field);
    }

    /** Names the template where a finding is about words that no officer typed. */
    private List<Finding> named(List<Finding> findings, LetterInHand hand) throws WordingException {
        if (findings.stream().noneMatch(JudgeLetter::isAboutPassage)) {
            return findings;
        }
        Map<String, PassageListing> passages = hand.wording().passages(exemptions, hand.letter()).stream()
                .collect(Collectors.toMap(JudgeLetter::field, Function.identity(), (first, second) -> first));
        return findings.stream().map(finding -> named(finding, passages)).toList();
    }

    private static boolean isAboutPassage(Finding finding) {
        return finding.excerpt() != null && finding.field().contains(OF_LETTER);
    }

    private static String field(PassageListing passage) {
        return (passage.where().equals("letter") ? "" : passage.where() + ".") + OF_LETTER + passage.name();
    }

    private static Finding named(Finding finding, Map<String, PassageListing> passages) {
        PassageListing passage = isAboutPassage(finding) ? passages.get(finding.field()) : null;
        return passage == null || passage.file() == null ? finding : finding.inTemplate(passage.file());
    }
}
