package org.noticewright.check.publicinterest;

import java.util.List;
import java.util.regex.Pattern;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.check.Sentence;

/** P05: nothing is argued from who asks and why. */
final class MotiveOfRequester implements Check {
    private static final Pattern MOTIVE = Phrase.read("P05-motive");

    /** Said of a thief it is the harm, said of anybody else a motive. */
    private static final Pattern OWN_GAIN = Phrase.of(
            "(?<!\\buse (?:it|them|this|these|the information) )\\b(?:for|to|serv\\w+|further\\w*|advanc\\w+) (?:their|his|her|your|its) own (?:private |commercial |financial |personal |business )?(?:profit|gain|ends|advantage|benefit|purposes?|use|interests?|agenda)\\b");

    /** Trade among offenders is no motive of the requester. */
    private static final Pattern STOLEN_GOODS = Phrase.of(
            "\\b(?:criminals?|groups?|gangs?|thieves|offenders|fraudsters)\\b[^.;]{0,40}\\b(?:buy|sell|trade|steal)\\b");

    private static final Pattern OFFENDER = Phrase.of(
            "\\b(?:criminals?|offenders?|hackers?|attackers?|fraudsters?|thie(?:f|ves)|burglars?|intruders?|stolen|organised groups?|forgers?|smugglers?|malicious|hostile|adversar\\w+|terrorists?|gangs?)\\b");

    @Override
    public String id() {
        return "P05";
    }

    /** Where a sentence argues from them. */
    static List<Hit> hits(Sentence sentence) {
        List<Hit> motives = sentence.has(STOLEN_GOODS) ? List.of() : sentence.hits(MOTIVE);
        return motives.isEmpty() && !sentence.has(OFFENDER) ? sentence.hits(OWN_GAIN) : motives;
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        return Arguments.of(letter).stream()
                .flatMap(s -> hits(s).stream().limit(1))
                .toList();
    }
}
