package org.noticewright.check.publicinterest;

import java.util.regex.Pattern;
import org.noticewright.check.Phrase;

/** Words by which factors are told apart. */
final class Vocabulary {
    /** Why people are served by knowing. */
    static final Pattern OPENNESS = Phrase.of(
            "\\b(?:transparen\\w+|open(?:ness|ly)?(?! (?:gull|gate|door|window|land|space|air|fire|yard|drain))|accountab\\w+|reassur\\w+|confiden(?:ce|t)|assurance|assure[ds]?|understand\\w*|aware(?:ness)?|scrutin\\w+|trust in|debate|inform(?:s|ed|ing)? (?:the )?(?:public|people|debate|residents|patients)|know(?:s|ing|ledge)?|right to|entitled|interest in (?:knowing|seeing|how|whether|the)|value for money|public (?:money|funds|spending|purse)|spen[dt]\\w*|judge|learn|hold[^.;]{0,20} to account|(?:be|being) told|rests? on facts|owes? an account|right (?:for them |for people )?to ask|(?:like|want|wish)s? to be (?:sure|certain)|better informed|reasons? to ask|ask whether|fair claim|satisfy (?:themselves|itself)|(?:have|has) an? (?:[\\w-]{1,14} )?interest|able to see|(?:to|can) see how|challenge|question|compar\\w+|vot(?:e|es|ing))\\b");

    /** Openness alone, which no one gives as a reason against. */
    static final Pattern ONLY_FOR = Phrase.of(
            "\\b(?:transparen\\w+|open(?:ness| government)|accountab\\w+|reassur\\w+|public debate|scrutin\\w+|value for money|public understanding|informed public|hold[^.;]{0,20} to account|(?:being|be) open (?:and|with)|right to know|public confidence|public trust|see for themselves|nothing to hide|presumption in favour of disclos\\w+|entitled to (?:[\\w-]{1,12} )?(?:information|know|be told|see))\\b");

    /** What harm does. */
    static final Pattern HARM = Phrase.of(
            "\\b(?:risks?|prejudic\\w+|criminals?|hackers?|attackers?|offenders?|harm(?:s|ed|ful)?|jeopardis\\w+|undermin\\w+|compromis\\w+|vulnerab\\w+|exploit\\w*|malicious\\w*|cyber-? ?attacks?|attacks?|fraudsters?|endanger\\w*|weakness\\w*|threats?|dangers?|hazards?|peril\\w*|expos(?:ed?|es|ing|ure)|intruders?|burgl\\w+|thie(?:f|ves)|thefts?|squat\\w+|arson\\w*|fires?|terroris\\w+|distress\\w*|unsafe|disrupt\\w+|evad\\w+|target(?:ed|s)? by|sabotag\\w+|vandal\\w*|extremis\\w+|advantage over|upper hand|tipping off|tip off|extort\\w*|hostile|impersonat\\w+|phish\\w+|break-?ins?|stolen|destroy(?:ed)? evidence|had been noticed)\\b");

    /** An offender who acts: harm, whatever he or she is said to learn. */
    static final Pattern OFFENDER_ACTS = Phrase.of(
            "^[^.;]{0,30}\\b(?:criminals?|hackers?|attackers?|offenders?|thieves|burglars?|intruders?|fraudsters?|vandals?|terrorists?|squatters?|smugglers?|suspects?|adversaries|malicious (?:actors?|persons?|parties)|those (?:with|who)\\b[^.;]{0,30}\\b(?:intent\\w*|harm|crim\\w+|attack|steal|defraud))\\b[^.;]{0,30}\\b(?:would|could|may|might|will|can)\\b");

    /** What ties a reason to crime, its prevention or its detection. */
    static final Pattern CRIME = Phrase.of(
            "\\b(?:crim\\w+|attack\\w*|(?:de)?fraud\\w*|robb\\w+|speed limit|speeding|break the law|shoplift\\w*|prosecut\\w*|forg(?:e[drs]?|ing|er(?:y|ies))|counterfeit\\w*|blackmail\\w*|stalk\\w*|contraband|trespass\\w*|disorder|hack\\w*|thef\\w+|thie\\w+|steal\\w*|stolen|offen[cd]\\w*|pass(?:es|ing)? (?:him|her|them)sel(?:f|ves) off|pos(?:e|es|ing) as|corrupt\\w*|unlawful\\w*|malicious\\w*|cyber\\S*|detect\\w*|prevent\\w*|polic(?:e|ing) (?:operations?|tactics|methods|work)|investigat\\w+|law enforcement|misus\\w+|exploit\\w*|vulnerab(?!le (?:adults|people|children|residents|patients|persons))\\w+|arson\\w*|weakness\\w*|intru\\w+|extort\\w*|ransom\\w*|suspect\\w*|evidence|terror\\w*|burgl\\w+|vandal\\w+|evad\\w+|breach\\w*|adversar\\w+|hostile|impersonat\\w+|phish\\w+|wrongdo\\w+|compromis\\w+|weapons?|kni(?:fe|ves)|guns?|firearms?|bombs?|break(?:s|ing)?[- ]ins?|broken into|danger\\w*|assault\\w*|murder\\w*|violen\\w+|kill\\w*|smuggl\\w+|traffick\\w+|poach\\w*|squat\\w+|illegal\\w*|illicit|unseen|undetected|covert|trigger|rogue|fly-?tip\\w*|deterr\\w+|victims?|copied|convincing cop(?:y|ies)|cloned|fak(?:e|ed|es|ing)|bogus|soft target|targeted|targeting|(?:easier|easy|attractive) targets?|targets? (?:of|for)|divert\\w*|those (?:behind|responsible)|cheat\\w*|dishonest\\w*|deceiv\\w*|just below|bypass\\w*|circumvent\\w*|tamper\\w*|sabot(?:ag\\w+|eurs?)|gangs?|launder\\w*)\\b");

    /** What protects anybody from anything. */
    static final Pattern PROTECTS = Phrase.of(
            "\\b(?:protect\\w*|secur\\w+|safe\\w*|damag\\w+|disrupt\\w+|confiden(?:tial|tiality)|privacy|costs?|fines?|lost?|loss|interfer\\w+|expos\\w+)\\b");

    /** Whatever is said against disclosing. */
    static final Pattern AGAINST_DISCLOSURE = Pattern.compile(
            CRIME.pattern() + "|" + PROTECTS.pattern() + "|" + HARM.pattern() + "|\\boutweigh",
            Pattern.CASE_INSENSITIVE);

    /** Interests that are no crime, whatever crime they are mentioned with. */
    static final Pattern OTHER_INTEREST = Phrase.of(
            "\\b(?:regulat(?:ory|ors?)|publicity|inconvenien\\w+|fined|fines?|penalt(?:y|ies)|commercial(?:ly)?(?: interests?| sensitiv\\w+| position)?|compet(?:itor|itive)\\w*|reputation\\w*|(?:legal|statutory) (?:obligations?|dut(?:y|ies)|requirements?)|data protection (?:law|legislation|dut\\w+|obligation\\w*|principle\\w*)|(?:under|with|by) (?:the )?(?:Data Protection Act|(?:UK )?GDPR|UK General Data)|contractual|negotiating|sued|breach of (?:contract|copyright)|breach the (?:terms|copyright|contract)|burden[^.;]{0,30}\\bresources|staff (?:time|resources)|(?:loss|waste) of (?:[\\w-]{1,12} )?(?:income|money|revenue)|diverting staff|loss of (?:income|revenue|trade)|insurance premiums?|duty of (?:care|confidence)|health and safety|procurement (?:law|rules))\\b");

    /** What a refusal would spare the authority, its suppliers or others, beside any crime. */
    static final Pattern OWN_INTEREST = Phrase.of(
            "\\b(?:could|would|may|might|will|can|to|being|be) (?:also |then |well )?(?:be |face |incur |risk )(?:an? |the )?(?:[\\w-]{1,12} ){0,2}(?:fined|sued|penalised|fines?|penalt(?:y|ies)|enforcement action|regulatory action|sanctions?|legal action)\\b[^.;,]{0,60}",
            "\\bless (?:willing|likely|able|inclined) to (?:offer|bid|tender|do business|quote|work|contract)\\b[^.;,]{0,60}",
            "\\b(?:commercial|negotiating|bargaining|competitive) (?:interests?|position|confidence|advantage)\\b[^.;,]{0,60}",
            "\\b(?:loss|waste) of (?:[\\w-]{1,12} )?(?:income|money|revenue)\\b[^.;,]{0,60}|\\bdepends? on (?:its|our|the) [\\w ]{0,20}(?:income|revenue)\\b[^.;,]{0,60}|\\binsurers?\\b[^.;]{0,60}|\\bpremiums?\\b[^.;,]{0,30}\\b(?:increase|rise|go up|raise)\\w*",
            "\\b(?:effect|impact) on (?:our |its |the )?(?:trade|business|custom|recruitment|revenue|income|sales|tourism)\\b[^.;,:]{0,60}",
            "\\b(?:legal obligations?|statutory duties|(?:responsibilities|obligations|duties) under the (?:Network|NIS|Data Protection|UK GDPR|GDPR))\\b[^.;,]{0,60}");

    private Vocabulary() {}
}
