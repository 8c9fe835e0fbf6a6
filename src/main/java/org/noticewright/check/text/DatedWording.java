package org.noticewright.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.check.Sentence;

/** L04: the Act's words are quoted right, Acts have their year, threat ratings and evidence are of today. */
final class DatedWording implements Check {
    /** Not of a disease, and no product. */
    private static final String OF_CRIME =
            "(?! of (?!(?:\\w{1,12} )?(?:crim|fraud|offen|terror|theft|unlawful|cyber|corrupt|such|serious)))(?! (?:systems?|tools?|software|products?|service)\\b)(?! of crime (?:both|each|are))";

    private static final Pattern WORDING = Phrase.of(
            "\\b(?:prevention,? (?:and|&) (?:the )?detection|prevention, and detection|detection,? (?:and|&) (?:the )?prevention)\\b"
                    + OF_CRIME,
            "\\bcommissioning (?:of )?(?:[\\w-]{1,12} ){0,2}(?:crimes?|offen[cs]es?|fraud|criminal)\\b",
            "\\b(?:tier|level)[ -](?:1|one) (?:\\w{1,12} )?(?:threat|risk)s?\\b",
            "\\bprevention of detection\\b");
    private static final Pattern WRONG_PAIR =
            Phrase.of("(?:prevention|detection),? (?:and|&) (?:the )?(?:detection|prevention)");
    private static final Pattern FOI_ACT = Phrase.of("\\b(?:Freedom of Information|FOI) Act\\b");
    private static final Pattern FOI_ACT_2000 =
            Phrase.of("\\b(?:Freedom of Information|FOI) Act\\b[^.;]{0,25}\\b2000\\b", "\\bFOIA? ?\\(?2000\\b");
    private static final Pattern ACT = Phrase.of(
            "\\b(Computer Misuse|Data Protection|Fraud|Theft|Human Rights|Equality|Terrorism|Police|Bribery|Official Secrets|Investigatory Powers|Environmental Information|Local Government|Criminal Law|Public Records) Act\\b(?!(?:,? \\([^)]{1,20}\\))?,? ?\\(?\\d{4})");

    @Override
    public String id() {
        return "L04";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        String all = letter.sentences().stream().map(Sentence::masked).collect(Collectors.joining(" "));
        List<Hit> hits = new ArrayList<>(DatedEvidence.hits(letter));
        firstWithoutYear(letter).ifPresent(hits::add);
        for (Sentence sentence : letter.sentences()) {
            sentence.hits(WORDING).forEach(hit -> hits.add(mended(hit)));
            Matcher act = ACT.matcher(sentence.masked());
            if (sentence.has(ACT) && act.find() && !hasYearElsewhere(all, act.group(1))) {
                hits.add(sentence.hit(act.start(), act.end()));
            }
        }
        return hits;
    }

    /** Where the Freedom of Information Act is first named, if its year stands nowhere. */
    private static Optional<Hit> firstWithoutYear(CheckedLetter letter) {
        List<Sentence> inSight = letter.sentences().stream()
                .filter(s -> !s.block().is("title") && !s.block().is("description"))
                .toList();
        return inSight.stream().anyMatch(s -> s.has(FOI_ACT_2000))
                ? Optional.empty()
                : inSight.stream()
                        .filter(s -> !s.block().isHeading())
                        .flatMap(s -> s.hit(FOI_ACT).stream())
                        .findFirst();
    }

    private static Hit mended(Hit hit) {
        String words = String.valueOf(hit.excerpt());
        return WRONG_PAIR.matcher(words).matches() ? hit.replacing("prevention or detection") : hit;
    }

    private static boolean hasYearElsewhere(String text, String name) {
        return Pattern.compile(name + " Act(?:,? \\([^)]{1,20}\\))?,? ?\\(?\\d{4}", Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .find();
    }
}
