package org.noticewright.check.publicinterest;

import java.util.List;
import java.util.regex.Pattern;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Phrase;
import org.noticewright.check.Sentence;

/** The sentences in which a letter argues for its refusal. */
final class Arguments {
    /** Said to be left out of account. */
    private static final Pattern LEFT_OUT = Phrase.of(
            "\\b(?:no weight|not (?:a )?relevant|irrelevant|disregard\\w*|left (?:out|aside)|set aside|not taken (?:it |this |these )?into account|play(?:s|ed)? (?:no|any) part|applicant[- ]blind|motive[- ]blind|(?:regardless|irrespective) of (?:who|motive\\w*|identity|the (?:requester|applicant|identity|motive|reason))|blind to|(?:may|must|do|did|does|can|should|have|has) not (?:be |been )?(?:(?:take|taken) (?:[\\w ]{1,40} )?into account|(?:consider|considered|ask|asked|look|looked|enquired?|inquired?) (?:(?:at|into|about|the|any|your) ){0,2}(?:who|why|motiv\\w*|reasons?|identity|purpose\\w*)|(?:had|have) (?:any )?regard|allow(?:ed)? (?:the|any|your))|(?:put )?out of (?:our|my) minds?|has any bearing|no bearing|no account of|neither is relevant|nor (?:have|did) (?:i|we) ask(?:ed)?|(?:does not|nor does it) (?:matter|depend)|(?:public interest|act|test)\\b[^.;]{0,60}\\bdoes not (?:refer to|mean|include|extend)|is not about|not what (?:interests|the public)|without (?:asking|regard))\\b");

    private Arguments() {}

    /** Of the refused grounds, of the answers that refuse and of the letter as a whole, without headings, rights and advice. */
    static List<Sentence> of(CheckedLetter letter) {
        return letter.sentences().stream().filter(s -> isArgument(letter, s)).toList();
    }

    private static boolean isArgument(CheckedLetter letter, Sentence sentence) {
        String field = sentence.block().field();
        return !sentence.block().isHeading()
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
