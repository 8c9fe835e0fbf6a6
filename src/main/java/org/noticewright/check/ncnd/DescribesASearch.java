package org.noticewright.check.ncnd;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.letter.OutcomeKind;

/** C03: no sentence about these questions describes a search or what came of it. */
final class DescribesASearch implements Check {
    private static final String WHAT = "(?:information|data|records?|documents?|details|material|answers?)";
    private static final Pattern SEARCH = Phrase.of(
            "\\b(?:gather|collat|compil|locat|retriev|collect|obtain|extract|pull|sourc)\\w{0,4}(?: together)?(?: up)? (?:the|this|your|all|any|relevant|requested|that)(?: requested| relevant| of the| necessary)? "
                    + WHAT,
            "\\b(?:information|data|records|documents) (?:has|have|had) (?:now )?been (?:gathered|collated|compiled|located|retrieved|collected|obtained|identified|reviewed|extracted)\\b",
            "\\b(?:following|after|despite|from|conducted|carried out|undertook|undertaken|completed|performed|made) (?:an? |our |the |these |those |further |all )?(?:thorough |extensive |initial |careful |reasonable |full |detailed |diligent )?(?:search(?:es)?|enquir(?:y|ies)|inquir(?:y|ies))\\b",
            "\\b(?:our|initial|preliminary|thorough|extensive|the|these) search(?:es)? (?:of|has|have|were|was|identified|found|located|for|carried|conducted|in|across)\\b",
            "\\b(?:we|i|they|the (?:team|department|service)s?|colleagues|officers) (?:have |has |had )?(?:searched|trawled|looked through|interrogated)\\b",
            "\\bsearch(?:es)? (?:was|were|has been|have been) (?:conducted|carried out|made|undertaken|completed|performed)\\b",
            "\\b(?:were|was|been) asked (?:to|for)\\b[^.;]{0,30}\\b(?:provide|supply|find|locate|send|information|answers?|input)\\b",
            "\\bliais(?:ed|ing) with\\b[^.,;]{0,60}",
            "\\b(?:heard (?:back )?from|(?:received|had|obtained|got) (?:[\\w-]{1,14} ){0,3}from|(?:checked|checking|confirmed) with|(?:spoken|speaking) (?:to|with)|enquiries (?:of|with))\\b[^.;]{0,40}\\b(?:departments?|teams?|services?|colleagues|directorates?|officers?|sections?|units?|managers?)\\b",
            "\\b(?:has|have) (?:now |since |kindly )?(?:supplied|provided|given|sent|returned|offered|made) (?:me |us )?(?:with )?(?:their|its|some|the) (?:comments?|input|views?|answers?|responses?|returns?|contributions?|findings)\\b",
            "\\b(?:having|after|upon|on) (?:check(?:ed|ing)|look(?:ed|ing) (?:into|through)|examin(?:ed|ing)|search(?:ed|ing)|consult(?:ed|ing)|interrogat(?:ed|ing))\\b(?! whether)[^.;]{0,30}\\b(?:records?|systems?|logs?|files?|archives?|mailbox\\w*|databases?|matter|registers?)\\b",
            "\\b(?:asked|contacted|approached|consulted|spoken (?:to|with)|requested)(?: with)? (?:the|our|its|various|relevant|several|colleagues)\\b[^.;]{0,60}\\b(?:for|to provide|to supply|to locate|to obtain|who (?:hold|have)|holding|that holds?) (?:the|this|any|your|relevant|that|their|all)?[^.;]{0,30}\\b"
                    + WHAT,
            "\\b(?:reviewed|examined|read|assessed|looked at|gone through|considered the contents? of) (?:the|this|that|all|all of the) (?:[\\w-]{1,20} ){0,2}?(?:information|records|documents|material|data)\\b",
            "\\b(?:has|have) (?:now )?(?:provided|supplied|located|identified|gathered|given|sent|retrieved|found) (?:me |us )?(?:with )?(?:the|this|all|your|any) (?:[\\w-]{1,20} ){0,2}?"
                    + WHAT + "\\b",
            "\\b(?:department|service|team|directorate|colleagues|officers?|section|unit)s? (?:has|have) (?:now )?(?:provided|supplied|located|identified|confirmed)\\b[^.;]{0,40}");

    private static final Pattern IN_A_NAME = Phrase.of(
            "\\b(?:gathered|collated|search results?|results? of (?:the |our )?search)\\b",
            "\\bsearch(?:es)? (?:done|complete|completed|made)\\b");

    @Override
    public String id() {
        return "C03";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        Stream<Hit> said = new NeitherParts(letter)
                .likely().stream()
                        .filter(s -> !s.block().field().equals("advice") && !NeitherParts.isRight(s))
                        .flatMap(s -> s.hitsOutsideNeither(SEARCH).stream().limit(1))
                        .filter(hit -> !CONDITIONAL
                                .matcher(String.valueOf(hit.excerpt()))
                                .find());
        List<Hit> named =
                TellingNames.hits(letter, IN_A_NAME, OutcomeKind.DISCLOSED, OutcomeKind.WITHHELD, OutcomeKind.NOT_HELD);
        return Stream.concat(said, named.stream()).toList();
    }

    private static final Pattern CONDITIONAL = Phrase.of("\\bpublic interest", "\\blegal advis");
}
