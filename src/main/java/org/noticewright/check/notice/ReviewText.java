package org.noticewright.check.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.check.Sentence;

/** Reads what the letter says about internal review: where to ask, until when, how long an answer takes. */
final class ReviewText {
    private static final String NUMBER =
            "(\\d{1,3}|one|two|three|four|five|six|eight|ten|twelve|twenty|twenty-eight|thirty|forty|sixty)(?: \\(\\d{1,3}\\))?";
    static final Pattern TIME =
            Phrase.of("\\b" + NUMBER + "(?: calendar)? (working |business |school )?(day|week|month)s?\\b");
    private static final Pattern ANSWER = Phrase.of(
            "\\b(?:we|response|outcome|the (?:trust|council|authority|university|department|force|office)) (?:will|shall|aims?|endeavours?|seeks?|expects?|should|would|normally|usually|try)\\b",
            "\\b(?:aim|endeavour|seek|expect|target)(?:s|ing)? (?:is )?to\\b",
            "\\btarget\\b",
            "\\b(?:we|they|which) (?:answer|reply|respond|decide|complete)\\b",
            "\\b(?:replies|responds|answers|decides|completes) (?:[\\w-]{1,12} ){0,5}(?:within|inside|in)\\b",
            "\\b(?:undertakes?|promises?|commits?) to\\b",
            "\\baim\\b",
            "\\b(?:response|reply|answer|outcome|decision|result)s? (?:follows?|is|are|will)\\b",
            "\\byou (?:will|should|shall|can expect to|may expect to|ought to) (?:normally |usually |then )?(?:hear|receive|have|get|be (?:told|informed|notified|sent|given))\\b",
            "\\b(?:result|outcome)\\b(?! of)",
            "\\b(?:will|should) be (?:completed|concluded|carried out|undertaken|answered|dealt|determined|decided|resolved)",
            "(?<!has been |have been |was |were |have |has |had )\\b(?:completed|answered|concluded|responded to|dealt with)\\b",
            "\\b(?:will|shall)\\b[^.;]{0,60}\\b(?:answer|reply|respond|decide|(?:write|report|get back|come back) to you|let you (?:know|have)|tell you|inform you)\\b");
    private static final Pattern ACKNOWLEDGED = Phrase.of("\\backnowledg\\w+\\b[^.;]{0,60}$");

    private static final Pattern CONTACT = Phrase.of(
            "@",
            "\\bwrit(?:e|ing) to\\b",
            "\\bby (?:writing|contacting|e-?mailing|replying)\\b",
            "\\bcontact\\b",
            "\\baddress(?:ed)?\\b",
            "\\breply(?:ing)? to this\\b",
            "\\bhttps?://",
            "\\bwww\\.",
            "\\bsend\\b",
            "\\be-?mail\\b",
            "\\bto the (?:head|director|chief|freedom|information|foi|data|monitoring)\\b",
            "\\bsubmit\\w* [^.;]{0,60}\\bto\\b");
    private static final Pattern REVIEW =
            Phrase.of("\\breview", "\\bcomplain", "\\bappeal", "\\bdissatisf", "\\bunhappy\\b", "\\bnot satisfied\\b");
    /** The lawful statement that there is no procedure. */
    static final Pattern NONE = Phrase.of(
            "\\b(?:no|not (?:have|offer|operate|provide|run)(?: an?| any)?) (?:(?:internal|formal|separate|such) ){0,2}(?:review|complaints?|appeals?)(?: procedure| process)?\\b",
            "\\b(?:no|not (?:have|offer|operate|provide|run)(?: an?| any)?) (?:(?:internal|formal|separate) ){0,2}(?:procedure|process|mechanism|stage)s? (?:for|of) (?:[\\w-]{1,15} ){0,3}(?:review\\w*|complaints?|appeals?|reconsider\\w*)\\b");

    /** Follows a time in which the requester may ask. */
    private static final Pattern OF_THIS_LETTER = Phrase.of(
            "^,? (?:of|from|after) (?:the )?(?:date (?:of|on|when) )?(?:(?:you (?:receiv\\w*|get|got)|your receiv\\w+|receiving|receipt of) )?(?:this|our|the) (?!receipt)(?:[\\w-]{1,12} )?(?:letter|responses?|reply|decision|notice|refusal|e-?mail|date|original|initial|final)\\b");

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("eight", 8),
            Map.entry("ten", 10),
            Map.entry("twelve", 12),
            Map.entry("twenty", 20),
            Map.entry("twenty-eight", 28),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("sixty", 60));
    private static final int WORKING_DAYS_IN_A_WEEK = 5;
    private static final int WORKING_DAYS_IN_A_MONTH = 21;

    private final List<Sentence> sentences;

    private ReviewText(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    /** The sentences of the letter about review; empty where there are none or it says that there is no procedure. */
    static Optional<ReviewText> of(CheckedLetter letter) {
        List<Sentence> own = letter.sentencesOfLetter().stream()
                .filter(s -> s.block().is("review") || isAboutReview(letter, s))
                .toList();
        return own.isEmpty() || own.stream().anyMatch(s -> s.has(NONE))
                ? Optional.empty()
                : Optional.of(new ReviewText(own));
    }

    private static boolean isAboutReview(CheckedLetter letter, Sentence sentence) {
        boolean elsewhere = letter.texts().stream().noneMatch(t -> t.is("review"));
        return elsewhere
                && !sentence.block().isHeading()
                && sentence.has(REVIEW)
                && !sentence.block().text().contains("Commissioner");
    }

    boolean saysWhere() {
        return sentences.stream().anyMatch(s -> s.has(CONTACT));
    }

    boolean saysHowLongItTakes() {
        return times().anyMatch(Time::isForTheAnswer);
    }

    /** Whether the letter says until when a review can be asked for. */
    boolean saysByWhen() {
        return times().anyMatch(time -> !time.isForTheAnswer());
    }

    /** The first limit for asking, if it is shorter; reckoned roughly for weeks and months. */
    Optional<Hit> limitUnder(int workingDays) {
        return times().filter(time -> !time.isForTheAnswer())
                .findFirst()
                .filter(time -> time.workingDays() < workingDays)
                .map(Time::hit);
    }

    private Stream<Time> times() {
        return sentences.stream().flatMap(sentence -> times(sentence).stream());
    }

    /** The lengths of time in a sentence; each is for what the words before it say. */
    private static List<Time> times(Sentence sentence) {
        List<Time> times = new ArrayList<>();
        String text = sentence.masked();
        int before = 0;
        for (Matcher matcher = TIME.matcher(text); matcher.find(); ) {
            if (ACKNOWLEDGED.matcher(text.substring(before, matcher.start())).find()) {
                before = matcher.end();
                continue;
            }
            boolean answer = ANSWER.matcher(text.substring(before, matcher.start()))
                            .find()
                    && !OF_THIS_LETTER.matcher(text.substring(matcher.end())).find();
            times.add(new Time(days(matcher), answer, sentence.hit(matcher.start(), matcher.end())));
            before = matcher.end();
        }
        return times;
    }

    /** A length of time that the letter names. */
    private record Time(int workingDays, boolean isForTheAnswer, Hit hit) {}

    private static int days(Matcher matcher) {
        int number = number(matcher.group(1));
        return switch (matcher.group(3).toLowerCase(Locale.UK)) {
            case "week" -> number * WORKING_DAYS_IN_A_WEEK;
            case "month" -> number * WORKING_DAYS_IN_A_MONTH;
            default -> matcher.group(2) == null ? number * WORKING_DAYS_IN_A_WEEK / 7 : number;
        };
    }

    private static int number(@Nullable String words) {
        String lower = words == null ? "" : words.toLowerCase(Locale.UK);
        Integer known = WORDS.get(lower);
        return known != null ? known : Integer.parseInt(lower);
    }
}
