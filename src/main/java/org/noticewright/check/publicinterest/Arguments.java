package org.noticewright.check.publicinterest;

import java.util.List;
import java.util.regex.Pattern;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Phrase;
import org.noticewright.check.Sentence;

/** The sentences in which a letter argues for its refusal. */
final class Arguments {
    /** Said to be left out of account. */
    private static final Pattern LEFT_OUT = Phrase.words("left-out");

    private Arguments() {}

    /** Of the refused grounds, of the answers that refuse and of the letter as a whole, without headings, rights and advice. */
    static List<Sentence> of(CheckedLetter letter) {
        return letter.sentences().stream().filter(s -> isArgument(letter, s)).toList();
    }

    private static boolean isArgument(CheckedLetter letter, Sentence sentence) {
        String field = sentence.block().field();
        return !sentence.block().isHeading()
                && letter.everyGround().stream()
                        .noneMatch(
                                ground -> ground.index() == sentence.block().basis() && ground.isOfAnotherExemption())
                && !field.equals("advice")
                && (!field.startsWith("outcomes[") || letter.isRefusal(sentence.block()))
                && !field.startsWith("authority.")
                && !sentence.block().is("review")
                && !sentence.block().is("complaint")
                && !sentence.block().is("description")
                && !sentence.block().is("title")
                && !sentence.has(LEFT_OUT);
    }
}
