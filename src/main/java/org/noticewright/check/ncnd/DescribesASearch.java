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
    private static final String WHAT =
            "(?:information|data|records?|documents?|details|material|answers?|statistics|figures|papers|reports?|everything|e-?mails)";
    private static final Pattern SEARCH = Phrase.of(
            "\\b(?:gather|collat|compil|locat|retriev|collect|obtain|extract|pull|sourc|assembl|track)\\w{0,4}(?: together)?(?: up)?(?: down)? (?:(?:the|this|your|all|any|relevant|requested|that)(?: requested| relevant| of the| necessary)? )?"
                    + WHAT,
            "\\b" + WHAT
                    + " (?:(?:has|have|had) (?:now )?been|was|were) (?:then |since )?(?:gathered|collated|compiled|located|retrieved|collected|obtained|identified|reviewed|extracted|assembled|tracked down|pulled together)\\b",
            "\\b(?:took|taken|needed|required) (?:us |me |them |some |about |around |over |nearly |almost |up to )*[\\w-]{1,12} (?:hours?|days?|weeks?) to (?:extract|locate|collate|find|gather|compile|retrieve|search|check)\\b",
            "\\b(?:request|questions?|e-?mail|letter) (?:was|were|has been|have been) (?:circulated|forwarded|sent|passed|put) (?:on )?to (?:all |the |several |various |each |every |our )*(?:[\\w-]{1,15} ){0,4}?(?:department|directorate|head|manager|team|service|unit|colleague|division|section)s?\\b[^.;]{0,40}\\b(?:to (?:provide|supply|search|find|check|locate|see)|instruction|who (?:hold|have))\\b",
            "\\b(?:key ?word |e-?mail )?searches (?:were|have been|of)\\b",
            "\\b(?:officer|manager|team|colleagues?|unit|department|directorate|service desk|head of [\\w ]{1,20}) (?:has|have|had|was|were)? ?(?:now |since |then |also )?(?:examined|checked|looked (?:at|through|in)|gone through|trawled|inspected|run|ran|queried) (?:the|our|its|his|her|their|a|all)\\b(?![^.;]{0,40}\\b(?:guidance|wording|law|case law|letter)\\b)",
            "\\b(?:having|after|by|on) (?:trawl|search|interrogat|query|sift|check|look|comb|go)\\w{0,4}(?:ing|ed)?\\b(?: through| in| into)? (?:the|our|its|all|several)\\b[^.;]{0,50}\\b(?:records?|systems?|logs?|files?|archives?|mailbox\\w*|databases?|registers?|platform|tapes?|folders?|boxes|inbox\\w*)\\b",
            "\\b(?:going|went|gone|look|looked|looking) (?:back )?(?:through|in|into) (?:[\\w-]{1,12} ){0,3}(?:tapes?|boxes|files|folders|archives?|records|logs|mailboxes|inboxes|databases?)\\b",
            "\\b(?:waiting|await\\w*)\\b[^.;]{0,60}\\b(?:come back|respond|reply|answer|return|results?|part of the answer|information|figures)\\b",
            "\\b(?:consulted|ask(?:ed)?(?! (?:for|the same|this|that|such) questions?)|contacted|tasked|instructed|approached)\\b[^.;]{0,60}\\b(?:to (?:establish|find out|pull together|dig out|see|check|run|look|gauge)|with (?:establishing|finding|locating|identifying))\\b",
            "\\b(?:asked|instructed|tasked) (?:the|our|a|my) (?:[\\w-]{1,15} ){1,4}to (?:pull|gather|find|check|search|look|supply|provide|send|produce|run|let)\\b",
            "\\b(?:instructed|asked|tasked) to (?:recover|retrieve|search|extract|locate|find)\\b",
            "\\b(?:once|when|after|now that) the (?:figures|data|information|statistics|papers|documents|records) (?:had|have|has) been\\b",
            "\\b(?:obtained|had|have had|been given) (?:a )?sight of (?:the|this|that|a)\\b",
            "\\b(?:sampling|search|data[- ]gathering|trawl) exercise\\b[^.;]{0,30}\\b(?:was|were|has been|carried|undertaken)\\b",
            "\\b(?:figures|statistics|data|records|information) (?:is|are) (?:collated|compiled|gathered|collected|recorded|logged|reviewed|monitored) (?:by|each|every|quarterly|monthly|centrally|on)\\b",
            "\\blooked for (?:an?y?|the|your|relevant) (?:[\\w-]{1,12} )?(?:files?|records?|documents?|reports?|information|e-?mails?)\\b",
            "\\b(?:they|it|he|she|team|desk|department|service|colleagues?) (?:sent|gave|supplied|provided|returned) (?:me|us) (?:the|their|a|some|all)\\b",
            "\\bwhat (?:came|comes|has come) back\\b|\\bwhat (?:they|it|he|she) (?:sent|gave|provided|supplied|told)\\b|\\binformation (?:that )?(?:they|it|he|she) (?:has |have |had )?(?:provided|supplied|sent|gave|given)\\b",
            "\\b(?:spoke|spoken|talked|speaking) (?:to|with) (?:the|our|my) (?:[\\w-]{1,15} ){0,4}(?:officer|manager|head|director|team|department|service|lead|colleagues?)\\b",
            "\\bwent through the (?:[\\w-]{1,15} ){0,2}(?:file|log|records?|report|papers|register)s?\\b",
            "\\bbeen through (?:their|the|our|its|his|her) (?:[\\w-]{1,15} ){0,2}(?:logs?|records?|files?|register|systems?|e-?mails?)\\b",
            "\\bask(?:ed)? (?:the|our|a|my) (?:[\\w-]{1,15} ){1,6}to (?:go|run|look|search|sift|work) (?:through|in|into)\\b",
            "\\b(?:enquiries|searches|a search|a keyword search|efforts|a (?:manual )?review) (?:were|was|have been|has been|had been|being)? ?(?:made|undertaken|carried out|run|conducted|completed|caused)?\\b[^.;]{0,80}\\b(?:of|within|using|to (?:trace|find|locate)|across|in|on)\\b[^.;]{0,60}\\b(?:department|room|system|terms|parameters|files|information|offices|databases?|books|registers?|records|team|unit)s?\\b",
            "\\b(?:undertook|caused|completed|ran|made|carried out) (?:an? |its |the |our )?(?:[\\w-]{1,12} )?(?:search|trawl|review)\\b(?! of (?:the|this) (?:decision|guidance))",
            "\\b(?:data|information|figures|records|messages) (?:had|has|have) to be (?:extracted|retrieved|gathered|collated|recovered|pulled)\\b",
            "\\b(?:consulted|interrogated|checked|examined|trawled|searched|reviewed|recovered|went back through|gone back through|cross-check(?:ed)?) (?:the|its|our|their|his|her|it|two|several|all)\\b[^.;]{0,40}\\b(?:logs?|registers?|databases?|files|records|systems?|papers|documents|tapes?|mailbox\\w*|decision)\\b",
            "\\b(?:areas|departments?|teams?|managers?|directorates?|staff|colleagues|officers|wards?|everyone)\\b[^.;]{0,40}\\b(?:(?:has|have|had|was|were) (?:been )?(?:contacted|e-?mailed|asked|approached|consulted|instructed|circulated)|(?:have|has) sent me|dug out|returned an answer|responded)\\b",
            "\\b(?:heard back|heard) from (?:everyone|everybody|all|them)\\b",
            "\\b(?:dug|digging) (?:it |them )?out\\b|\\btaken me through\\b",
            "\\b(?:circulated|sent|forwarded) to (?:all|every|the) (?:directorates?|departments?|teams?|heads?|managers?|services?)\\b[^.;]{0,40}\\b(?:forward|provide|supply|send|anything)\\b",
            "\\b(?:information|answers?|figures|data|input|views) (?:was|were|has been|have been) (?:sought|requested|obtained|gathered) from\\b",
            "\\b(?:once|when|after) (?:the|our|that) (?:team|department|service|unit|officers?) (?:had |has )?(?:found|located|gathered|sent|collated)\\b",
            "\\bcollection of the (?:requested )?(?:data|information)\\b|\\befforts (?:have been|were) made to (?:trace|find|locate)\\b",
            "\\b(?:go|went|gone|going) back to (?:the|our) [\\w ]{1,20}\\b[^.;]{0,30}\\b(?:figures|twice|again|because)\\b|\\bfirst set of figures\\b",
            "\\bteams that (?:own|hold|keep) this\\b|\\band sight of it\\b",
            "\\bcollating (?:a|the|our|this) (?:response|reply|answer)\\b",
            "\\breviewing the (?:documents|records|files|material|information|data)\\b",
            "\\benquiries were made (?:of|with)\\b|\\b(?:entries|records|logs?|documents|files)\\b[^.;]{0,40}\\b(?:was|were) (?:then )?(?:reviewed|checked|examined|read|searched)\\b",
            "\\bran a (?:report|query|search)\\b",
            "\\breport(?:ed)? back to (?:me|us)\\b",
            "\\b(?:located|found|traced|discovered) in an? (?:[\\w-]{1,15} ){0,3}(?:store|archive|cupboard|folder|cabinet|mailbox|inbox|server|drive)\\b",
            "\\b(?:following|after|despite|from|conducted|carried out|undertook|undertaken|completed|performed|made) (?:an? |our |the |these |those |further |all )?(?:thorough |extensive |initial |careful |reasonable |full |detailed |diligent )?(?:search(?:es)?|enquir(?:y|ies)|inquir(?:y|ies))\\b",
            "\\b(?:our|initial|preliminary|thorough|extensive|the|these) search(?:es)? (?:of|has|have|were|was|identified|found|located|for|carried|conducted|in|across)\\b",
            "\\b(?:we|i|they|the (?:team|department|service)s?|colleagues|officers) (?:have |has |had )?(?:searched|trawled|looked through|interrogated)\\b",
            "\\bsearch(?:es)? (?:was|were|has been|have been) (?:conducted|carried out|made|undertaken|completed|performed)\\b",
            "\\b(?:were|was|been) asked (?:to|for)\\b[^.;]{0,30}\\b(?:provide|supply|find|locate|send|information|answers?|input)\\b",
            "\\bliais(?:ed|ing) with\\b[^.,;]{0,60}",
            "\\b(?:heard (?:back )?from|(?:received|had|obtained|got) (?:[\\w-]{1,14} ){0,3}from|(?:checked|checking|confirmed|consulted) with|(?<!been )(?:spoken|speaking) (?:to|with)|enquiries (?:of|with))\\b[^.;]{0,40}\\b(?:departments?|teams?|services?|colleagues|directorates?|officers?|sections?|units?|managers?)\\b",
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
                        .filter(s -> !s.has(NOT_OURS))
                        .flatMap(s -> s.hitsOutsideNeither(SEARCH).stream().limit(1))
                        .filter(hit -> !CONDITIONAL
                                .matcher(String.valueOf(hit.excerpt()))
                                .find());
        List<Hit> named =
                TellingNames.hits(letter, IN_A_NAME, OutcomeKind.DISCLOSED, OutcomeKind.WITHHELD, OutcomeKind.NOT_HELD);
        return Stream.concat(said, named.stream()).toList();
    }

    /** Searches that were not made, would have been, or are an offender's. */
    private static final Pattern NOT_OURS = Phrase.of(
            "\\bno search\\w*\\b[^.;]{0,20}\\b(?:has|have|was|were|is|made)\\b",
            "\\b(?:would|could|might|must|need(?:s|ed)?|(?<!than )expected|obliged|required) (?:not )?(?:have )?(?:been )?(?:to )?(?:\\w{1,12} )?(?:search|gather|collat|locat|look|compil|retriev|collect|obtain|extract)\\w*\\b",
            "\\b(?:criminals?|attackers?|offenders?|hackers?|intruders?|fraudsters?|thieves|terrorists?|adversar\\w+|gangs?|those (?:who|behind)|they are known)\\b[^.;]{0,80}\\b(?:search|gather|collat|locat|look|compil|retriev|collect|obtain|extract)\\w*\\b");

    private static final Pattern CONDITIONAL = Phrase.of("\\bpublic interest", "\\blegal advis");
}
