package org.noticewright.check.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Ground;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.check.Sentence;
import org.noticewright.check.TextBlock;
import org.noticewright.letter.Question;

/** D04: what is often published, or has no plain link to crime, is refused only where the harm speaks of it. */
final class OftenPublished implements Check {
    /** Each kind of information: how a request asks for it, and how a reason for refusing it would name it. */
    private enum Kind {
        TENDER("\\b(?:re-?)?tender", "\\bprocurement (?:route|process|framework|exercise)", "\\btender|\\bprocure"),
        CONTRACT(
                "\\b(?:contracts?|licen[cs]es?|policy)\\b[^.?]{0,60}\\b(?:end|ends|expir\\w*|renew\\w*|due|start|length|term|duration|review|finish\\w*|run out)\\b",
                "\\b(?:end|expiry|renewal|start|length|duration|term|supplier|vendor|provider)\\b[^.?]{0,40}\\bcontracts?\\b|\\bcontracts?\\b[^?]{0,120}\\b(?:end|expiry|renewal) dates?\\b",
                "\\bcontract(?!or)|\\brenewal|\\bexpir"),
        SPEND(
                "\\b(?:spend|spent|spending|budgets?|expenditure)\\b|\\b(?:price|cost)s? of\\b",
                "\\bwhat (?:did|do|does|has|have|was|is)\\b[^.?]{0,60}\\b(?:pay|paid|payments?|spend|spent|charge[ds]?|cost)\\b(?<!ransom paid)|\\bhow much (?:money|did|does|do|has|have)\\b(?![^.?]{0,60}\\b(?:ransom|informants?|sources?|rewards?|CHIS|recovered|lost|stolen|taken|counts?|matters?|weigh\\w*|differ)\\b)",
                "\\b(?:spend|spent|spending|budgets?|prices?|costs?)\\b"),
        PERSON(
                "\\bjob titles?\\b|\\bcontact details\\b|\\be-?mail address\\b",
                "\\b(?:who is|name of|names of|who are)\\b[^.?]{0,60}\\b(?:manager|head|director|officer|lead|responsible|in charge)\\b",
                "\\b(?:names? of (?:our |the )?(?:staff|officers?|people|individuals?|managers?|employees)|named (?:staff|officers?|people|individuals?|managers?|employees)|managers?|impersonat\\w*|job titles?|roles?|phishing|spear-?phishing|whaling|pos(?:e|ing) as|directors?)\\b"),
        STAFFING(
                "\\bwhat (?:is |was )?(?:the )?(?:total )?number of (?:[\\w-]{1,20} ){0,5}(?:staff|employees|officers|professionals)\\b|\\bnumber of\\b[^.?]{0,60}\\b(?:staff|employees|professionals|people) (?:are |is )?(?:employed|working)\\b|\\bhow many (?:[\\w-]{1,12} ){0,4}(?:staff|employees|officers|members of staff)\\b(?! (?:and (?:dogs|vehicles|vans|cars)|travel|e-?mail|took part|attend\\w*)\\b)(?! (?:accounts?|passes|pass|cards?|badges?|keys?|phones?|devices?|records?|computers?|laptops?|have|were|was|did|took|report|(?!employed\\b|based\\b|dedicated\\b|assigned\\b|involved\\b|hired\\b)\\w{3,15}ed\\b|clicked|fell|gave|opened))|\\bhow many people\\b[^.?]{0,80}\\b(?:work|employ\\w*|in (?:the|your)\\b[^.?]{0,30}\\bteam|role)\\b",
                "\\bhead-?count\\b|\\b(?:FTE|WTE)s?\\b|\\bteam size\\b",
                "\\b(?:staffing|teams?|head-?counts?|capacity|resourc\\w*|(?:number|level)s? of (?:staff|people|officers|employees)|how (?:many|few) (?:staff|people|officers|employees))\\b");

        private final Pattern asked;
        private final Pattern explained;

        Kind(String first, String second, String explained) {
            this.asked = Phrase.of(first, second);
            this.explained = Phrase.of(explained);
        }
    }

    /** Consequences that could be said of any information. */
    private static final Pattern VAGUE = Phrase.of(
            "\\b(?:understanding|capacity|capabilit(?:y|ies)|resourced|vulnerable|resilien\\w+|insight|picture of|idea of|at (?:greater |increased )?risk|vulnerabilit(?:y|ies))\\b");

    private static final Pattern FOLLOWS =
            Phrase.of("\\b(?:would|could|may|might|will|can|shows?|tells?|reveals?|is the day)\\b");

    @Override
    public String id() {
        return "D04";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        List<Hit> hits = new ArrayList<>();
        for (Ground ground : letter.grounds()) {
            for (Kind kind : Kind.values()) {
                Hit hit = hit(letter, ground, kind);
                if (hit != null) {
                    hits.add(hit);
                }
            }
        }
        return hits;
    }

    /** Whether a sentence of the harm says what would follow from telling this kind of thing. */
    private static boolean isExplained(Ground ground, Kind kind) {
        List<TextBlock> harm = ground.harm();
        return ground.sentences(harm::contains).stream()
                .anyMatch(s -> s.has(kind.explained) && s.has(FOLLOWS) && !s.has(VAGUE) && kindsNamed(s) == 1);
    }

    /** A sentence that lists several kinds says of none how it helps anybody. */
    private static long kindsNamed(Sentence sentence) {
        return Stream.of(Kind.values())
                .filter(kind -> sentence.has(kind.explained))
                .count();
    }

    private static @Nullable Hit hit(CheckedLetter letter, Ground ground, Kind kind) {
        if (isExplained(ground, kind)) {
            return null;
        }
        List<String> ids = new ArrayList<>();
        String field = "";
        String excerpt = "";
        for (int i = 0; i < letter.letter().questions().size(); i++) {
            Question question = letter.letter().questions().get(i);
            Matcher asked = kind.asked.matcher(CheckedLetter.wordsOf(question));
            if (question.id() != null && ground.questions().contains(question.id()) && asked.find()) {
                if (ids.isEmpty()) {
                    field = "questions[" + i + "].text";
                    excerpt = asked.group();
                }
                ids.add(Objects.requireNonNull(question.id()));
            }
        }
        return ids.isEmpty() ? null : Hit.at(field, ids).because(excerpt);
    }
}
