package org.noticewright.check.ncnd;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.check.Sentence;

/** C05: the harm argued is that of confirming or denying, not that of disclosing what the information says. */
final class HarmOfDisclosure implements Check {
    private static final Pattern DISCLOSURE = Phrase.read("C05-disclosure");

    /** What the information says, or its getting out. */
    private static final Pattern CONTENT = Phrase.read("C05-content");

    private static final Pattern MODAL = Phrase.of("\\b(?:would|could|may|might|will)\\b", "\\bprejudice arises\\b");
    private static final Pattern HARM = Phrase.of(
            "\\b(?:crim\\w+|offen[cd]\\w*|thie(?:f|ves)|burglars?|attackers?|hackers?|fraudsters?|arsonists?|dealers|groups|suspicion|destroy\\w*|evade|bypass|prejudic\\w*|harm\\w*|imped\\w*|less safe|effectiveness|intrud\\w*|surveillance|vault)\\b");

    /** What is said of a reply, whatever it says. */
    private static final Pattern OF_AN_ANSWER = Phrase.of(
            "\\b(?:confirm\\w*|den(?:y|ies|ial|ying)|whether|answers?|answering|reply|replies|response|yes|admission|existence|acknowledg\\w+|neither|either|position|exclusion|silence|statement|say|said|told|tell)\\b");

    /** Disclosing whether, not what. */
    private static final Pattern OF_THE_POSITION = Phrase.of(
            "\\b(?:disclos\\w+|releas\\w+|reveal\\w*) (?:of )?(?:the|its|our) (?:position|fact)\\b",
            "\\bby a (?:simple |bare |mere )?(?:yes|no)\\b",
            "\\b(?:either|neither|do or do not|did or did not|does or does not|do, or do not)\\b",
            "\\b(?:a|the) (?:confirmation|denial)\\b|\\bconfirm\\w*\\b|\\bden(?:y|ying)\\b",
            "\\bwhether disclosure of\\b");

    /** Answering would promote openness: a reason for confirming, not a harm. */
    private static final Pattern OPENNESS = Phrase.of(
            "\\bwould (?:be outweighed|promote|increase|improve|demonstrate|support|further|enhance)\\b[^.;]{0,60}\\b(?:transparen|open|accountab|understanding|confidence|trust|scrutin|debate|aware|good)\\w*",
            "\\bwould be outweighed\\b",
            "\\bwould (?:also )?(?:show|reassure|help|allow|enable|assure|let) (?:the )?(?:public|people|residents|patients|students|that|taxpayers)\\b(?! (?:to )?(?:work out|identify|target|attack|find|exploit|guess|plan))");

    @Override
    public String id() {
        return "C05";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        return new NeitherParts(letter)
                .certain().stream()
                        .filter(s -> !s.block().field().equals("advice"))
                        .filter(s -> !s.isStatementOfLaw())
                        .filter(s -> !s.has(OF_THE_POSITION))
                        .filter(s -> !OPENNESS.matcher(s.masked()).find())
                        .flatMap(HarmOfDisclosure::hits)
                        .toList();
    }

    private static Stream<Hit> hits(Sentence sentence) {
        List<Hit> said = sentence.hitsOutsideNeither(DISCLOSURE);
        List<Hit> hits = said.isEmpty() && sentence.has(MODAL) && sentence.has(HARM) && !sentence.has(OF_AN_ANSWER)
                ? sentence.hitsOutsideNeither(CONTENT)
                : said;
        return hits.stream().limit(1);
    }
}
