package org.noticewright.check.publicinterest;

import java.util.regex.Pattern;
import org.noticewright.check.Phrase;

/** Words by which factors are told apart. */
final class Vocabulary {
    /** Why people are served by knowing. */
    static final Pattern OPENNESS = Phrase.words("openness");

    /** Openness alone, which no one gives as a reason against. */
    static final Pattern ONLY_FOR = Phrase.words("openness-alone");

    /** What harm does. */
    static final Pattern HARM = Phrase.words("harm");

    /** An offender who acts: harm, whatever he or she is said to learn. */
    static final Pattern OFFENDER_ACTS = Phrase.of(
            "^[^.;]{0,30}\\b(?:criminals?|hackers?|attackers?|offenders?|thieves|burglars?|intruders?|fraudsters?|vandals?|terrorists?|squatters?|smugglers?|suspects?|adversaries|malicious (?:actors?|persons?|parties)|those (?:with|who)\\b[^.;]{0,30}\\b(?:intent\\w*|harm|crim\\w+|attack|steal|defraud))\\b[^.;]{0,30}\\b(?:would|could|may|might|will|can)\\b");

    /** What ties a reason to crime, its prevention or its detection. */
    static final Pattern CRIME = Phrase.words("crime");

    /** What protects anybody from anything. */
    static final Pattern PROTECTS = Phrase.words("protects");

    /** Whatever is said against disclosing. */
    static final Pattern AGAINST_DISCLOSURE = Pattern.compile(
            CRIME.pattern() + "|" + PROTECTS.pattern() + "|" + HARM.pattern() + "|\\boutweigh",
            Pattern.CASE_INSENSITIVE);

    /** Interests that are no crime, whatever crime they are mentioned with. */
    static final Pattern OTHER_INTEREST = Phrase.words("other-interests");

    /** What a refusal would spare the authority, its suppliers or others, beside any crime. */
    static final Pattern OWN_INTEREST = Phrase.read("P07-own-interest");

    private Vocabulary() {}
}
