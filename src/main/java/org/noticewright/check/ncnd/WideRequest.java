package org.noticewright.check.ncnd;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;
import org.noticewright.letter.OutcomeKind;
import org.noticewright.letter.Question;

/** C10: "neither confirm nor deny" answers few and specific questions. */
final class WideRequest implements Check {
    private static final int MANY = 5;
    private static final int FEWEST_WORDS = 6;

    /** Something named or dated: a day, a name with a number, or a capital inside a sentence that is no house word. */
    private static final Pattern NAMED = Pattern.compile(
            "\\(\\p{Lu}{3,8} \\p{L}{3,}|\\b\\d{1,2}(?:st|nd|rd|th)? \\p{Lu}\\p{L}{2,8}\\b|\\b\\p{Lu}[\\p{L}]{0,12} ?\\d{1,3}\\b(?!/)|(?<![.?!:] )(?<!^)(?<![“\"'(])\\b(?!(?:I|NHS|IT|ICT|FOI|FOIA|UK|Trust|Council|University|Police|Department|Force|Authority|College|School|Hospitals?|Freedom|Information|Act|Please|January|February|March|April|May|June|July|August|September|October|November|December|Action|Fraud|NCSC|ICO|GDPR|Commissioner|Office|National|Cyber|Security|Centre|DDoS|SIEM|SOC|AI|VPN|MFA|CCTV|ANPR|USB|PC|EPR|PAS|PACS|Between|From|Since|For|Can|Do|Does|Has|Have|How|What|When|Which|Who|If|Is|Are|Was|Were)\\b)\\p{Lu}[\\p{L}\\d-]+");

    @Override
    public String id() {
        return "C10";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        Set<String> neither = letter.questions(OutcomeKind.NEITHER_CONFIRM_NOR_DENY);
        if (neither.isEmpty() || (neither.size() < MANY && isSpecific(letter, neither))) {
            return List.of();
        }
        return List.of(Hit.at("outcomes", List.copyOf(neither)));
    }

    private static String withoutOwnName(CheckedLetter letter, String text) {
        String shortName = letter.authority().shortName();
        return shortName == null || shortName.isBlank() ? text : text.replace(shortName, "it");
    }

    private static boolean isSpecific(CheckedLetter letter, Set<String> neither) {
        List<String> texts = neither.stream()
                .map(letter.letter()::question)
                .flatMap(Optional::stream)
                .map(Question::text)
                .filter(Objects::nonNull)
                .map(text -> withoutOwnName(letter, text))
                .toList();
        return texts.stream().allMatch(text -> text.split(" ").length < FEWEST_WORDS)
                || texts.stream().anyMatch(text -> NAMED.matcher(text).find());
    }
}
