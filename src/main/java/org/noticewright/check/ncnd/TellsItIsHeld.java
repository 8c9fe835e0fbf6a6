package org.noticewright.check.ncnd;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.check.Sentence;
import org.noticewright.letter.OutcomeKind;

/** C01: no sentence about these questions tells that the information is held. */
final class TellsItIsHeld implements Check {
    private static final String WHAT =
            "(?:information|data|records?|documents?|details|reports?|logs?|figures|material|e-?mails|correspondence)";
    private static final String WHO =
            "(?:we|i|it|which|(?:nhs )?trust|council|authority|university|college|school|department|police|force|constabulary|board|service|office|agency|commission|ministry|organisation|company|regulator|hospitals?|body|museum|tribunal|inspectorate|executive|partnership|federation)";

    /** Said of a thing so that what was asked for must be meant. */
    private static final String ASKED_FOR =
            "(?:(?:that |which )?you (?:have )?(?:asked (?:for|about)|requested|describe|mention|want|seek|sought|refer to|are (?:after|looking for|seeking)|(?:want|wish|would like) to see)|(?:requested|sought|asked for|in question|described)|matching (?:your|the)|relevant to (?:your|the|this|question)|within (?:the )?scope|in scope|falling within|(?:on|about|of) this (?:subject|kind|matter|description)|of the kind (?:mentioned|described|asked))";

    private static final String THING =
            "(?:information|data|dataset|records?|documents?|details|reports?|logs?|figures|material|e-?mails|correspondence|lists?|registers?|spreadsheets?|polic(?:y|ies)|plans?|audits?|results|statistics|papers|minutes|cop(?:y|ies)|diagrams?|contracts?|assessments?|reviews?|images|footage)";

    private static final Pattern HELD = Phrase.of(
            // "we hold the information", "the Trust holds some relevant data", "we do hold information about this"
            "\\b" + WHO
                    + " (?:do |does |currently |also |already |can confirm (?:that )?(?:we |it )?)?(?:hold|holds|have|has|possess|possesses|retain|retains) (?:the|this|that|these|some|all|any of the|relevant|requested|such|recorded|certain)(?: (?!personal|medical|health|patient)[\\w-]{1,20}){0,3}? "
                    + WHAT
                    + "\\b(?! (?:of|on|about) (?:some|our|over|more|many|most|patients|residents|people|thousands|hundreds|millions|\\d|staff|customers|students|tenants))",
            "\\b(?:some|much|part|all|most) of what you [^.;]{1,30} (?:is|are) (?:held|kept|with)\\b",
            "\\b" + WHO
                    + " (?:do|does) (?:indeed |in fact )?(?:have|keep|hold|possess|retain|maintain) (?:this|that|it|one|them|such|an?|the) ?(?:(?:[\\w-]{1,20} ){0,3}?"
                    + THING + "|here|on file|in full)?(?=[ ,.;:]|$)",
            "\\b" + WHO
                    + " (?:has|have|had) (?:in (?:its|our|their) (?:keeping|possession|files)|on file|(?:this|it|them) here)\\b",
            "\\b" + THING + " " + ASKED_FOR
                    + "[^.;]{0,40}? (?:exists?\\b|(?:is|are|was|were|has been|have been) (?:indeed |also |currently |already )?(?:held|kept|found|located|identified|available|attached|enclosed|retained|retrieved|stored|captured|on file|in (?:our|the|its)\\b[^.;]{0,30}\\b(?:possession|files|records|keeping)|produced|commissioned|prepared|written)\\b)",
            "\\b(?:is|are) the (?:(?:data )?owner|holder|custodian|author)s? (?:of|for) (?:the|this|that|all)\\b",
            "\\b(?:relevant|requested|above|said) (?:[\\w-]{1,15} ){0,3}?" + THING
                    + " (?:is|are|was|were) (?:held|kept|found|located|identified|retained|retrieved|stored|captured|on file)\\b",
            "\\b(?:please )?find (?:attached|enclosed)\\b(?! (?:a copy of )?(?:our|the) (?:complaints|review|leaflet|guide))",
            "\\b(?:our|its|the (?:trust|council|force|university)'s) (?:records|logs|files|figures|systems) (?:show|indicate|record|confirm|suggest|tell)s?\\b",
            "\\bcopies remain on file\\b|\\b(?:remains?|is|are) on (?:our |the )?file\\b",
            "\\b(?:exists?) and (?:is|are|was)\\b",
            "(?:^|[:;] )held\\b(?! (?:in|on|at|by) \\d)",
            "(?<!if the )\\banswer\\b[^.;]{0,40}\\bis (?:in the affirmative|yes)\\b",
            "\\b(?:that|which) (?:we|this|the) ?(?:trust|council|authority|university|college|department|police|force|constabulary|board|service|agency)? ?(?:commissioned|produced|wrote|prepared)\\b[^.;]{0,60}\\b(?:retain|keep|hold|have)s?\\b",
            "\\bthe (?:dataset|spreadsheet|log|register|list|file) (?:runs|covers|contains|shows|dates|goes|lists|comprises)\\b",
            "\\b" + WHO
                    + " (?:do |does |currently |can confirm (?:that )?(?:we |it )?)?(?:hold|holds|possess|possesses) "
                    + WHAT
                    + " (?:that you|you (?:have )?|relevant|relating|related|in relation|within|falling|pertaining|about (?:this|the|your)|on (?:this|the|your)|of (?:the (?:kind|nature|type)|this)|regarding|matching|captured|in (?:scope|respect))",
            "\\b" + WHAT
                    + " (?:that )?(?:we|the trust|the council|the authority|the university|the force) (?:do |does |currently )?holds?\\b(?: (?:on|about|relating|regarding|concerning|in relation) (?:this|these|the|your)\\b)",
            "\\b" + WHO + " (?:do|does) hold (?:this|it|them|what|the)\\b",
            // "the information you requested is held", "the requested records were located"
            "\\b(?:the|this|that|your|all|some|relevant|requested|recorded) (?:[\\w-]{1,20} ){0,2}" + WHAT
                    + "(?: (?:that |which )?(?:you (?:have )?(?:requested|asked for|seek|sought|want|require)|requested|sought|in question|asked for|in scope|within (?:the )?scope[\\w ]{0,20}|falling within[\\w ]{0,30}|relating to [\\w' -]{1,50}|about [\\w' -]{1,50}))? (?:is|are|was|were|has been|have been) (?:indeed |also |currently |already )?(?:held|found|located|identified|available|attached|enclosed|retained|retrieved|stored|in our possession|in the possession)\\b",
            "(?<!no |any |personal )\\b(?:information|data|records|documents) (?:is|are) held (?:by|on|in|within|about|relating|which|that|and|but)\\b",
            // "we can confirm that an incident took place", "we were the victim of an attack"
            "\\b(?:can|are able to|am able to|would like to|wish to|to|hereby|writing to) confirm (?:that )?(?:we|the (?:trust|council|authority|university|department|police|force)|it|there|an?|one|two|three|several) [^.;]{0,80}\\b(?:hold|holds|held|have|has|had|was|were|took place|occurred|exists?|received|opened|use|uses|suffered)\\b",
            "\\b(?:we|the (?:trust|council|authority|university|department|force)) (?:was|were|has been|have been) (?:the (?:victim|target|subject) of|subject(?:ed)? to|affected by|hit by) (?:the|this|that|an?) [^.;]{0,40}\\b(?:attack|incident|breach|intrusion|investigation|fraud|theft|scam|burglary)",
            "(?<!\\bwho )\\b(?:is|are|was|were|remains?) (?:currently |still |now |also )?(?:the subject of|subject to|under|part of) (?:an? |the |ongoing |live |current |active |criminal |police |internal |separate ){0,4}(?:investigations?|enquir(?:y|ies)|inquir(?:y|ies)|proceedings)",
            "\\b(?:this|it|information requested|matter) (?:is|relates to|concerns|forms part of) an (?:ongoing|active|open)\\b[^.;]{0,30}\\b(?:investigation|matter|enquiry|inquiry|case)",
            "\\b(?:officer in (?:the|this) case|(?:investigating|case) officer|investigation team) (?:has|have|is|advises|confirms)\\b",
            // what somebody has read
            "\\b(?:assure|reassure) you that\\b[^.;]{0,120}\\b(?:was|were|has been|have been) (?!(?:handled|considered|taken|dealt|processed)\\b)",
            "\\bthe (?!annual |published |national |latest |commissioner|committee)(?:[\\w-]{1,15} )?(?:report|audit|review|log|file) (?:sets out|identifies|describes|records|names|lists|concludes|found|recommends)\\b",
            "\\b(?:those|these|such|the (?:requested|relevant)) (?:e-?mails|records|documents|logs|correspondence|minutes|files|messages|letters|papers|recordings) (?:also |each |all )?(?:contain|include|name|mention|refer to|identify|record|date|run|show)s?\\b",
            "\\bthe (?:requested |relevant )?(?:information|documents?|records?|reports?)(?: held)?(?: (?:in|on|within|by) (?:the|our) [\\w' -]{1,40}?)? (?:also )?(?:contains?|comprises?|consists? of|describes?|identifies|sets out|shows|reveals|was created|were created|was recorded|is limited to)\\b");

    /** The thing that was asked for, named in any of the ways in which letters name it. */
    private static final String REQUESTED =
            "(?:(?:the|this|that|these|those|your|said|such) (?!annual |published |national |public )(?:requested |said |relevant |exempt |existing |very |same )?(?:[\\w-]{1,20} ){0,3}?"
                    + "(?:information|data|dataset|documents?|report|log|records?|material|correspondence|register|policy|number|total|spreadsheet|assessment|manual|memorandum|e-?mails?|chain|plan|note|letter|figures|list|copy|content|test|incidents?|risk assessment)"
                    + "|(?:what|that|which|detail) (?:it is )?(?:that )?you (?:have |are )?(?:ask\\w*|request\\w*|mention\\w*|describ\\w*|seek\\w*|want\\w*|refer\\w*|need\\w*)|(?:second|first|third|your) question)";

    /** What is said of a thing only by somebody who has it. */
    private static final String HAD =
            "(?:holds?|possess(?:es)?|in (?:the )?possession of|keeps|retains?|maintains?|owns?|has had|(?:is|are|was|were|being) (?:securely |centrally )?(?:recorded|stored|kept|held|known to|known,|known and|attached|preserved|obtained|delivered|received|produced|restricted|confidential and held|updated|issued|drawn up)|forms? part of (?:our|the|its)|comprises?|contains?|consists? of|runs to|sits with|resides? (?:in|with|on)|names (?:each|every|all|the)|data owner|copy of|dates from|sets out exactly)";

    /** Somebody who has read it, counted it or has it before him. */
    private static final Pattern SEEN = Phrase.of(
            "\\b" + REQUESTED + "\\b[^.;]{0,60}\\b" + HAD + "\\b",
            "\\b" + HAD + " (?:[\\w-]{1,15} ){0,6}?" + REQUESTED + "\\b",
            "\\b(?:having|after) (?:considered|considering|read|reading|studied|seen|been sent|looked at|reviewed|examined)\\b[^.;]{0,40}\\b(?:contents? of|material|information|documents?|records?|report|data)\\b",
            "\\bthere (?:is|are) (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|\\d{1,5}) (?:[\\w-]{1,15} ){0,2}?(?:documents?|records?|reports?|e-?mails?|files?|items?|spreadsheets?|pages)\\b",
            "\\b(?:we|i) (?:do )?(?:have|keep) (?:a|the|this|that|such a) (?:[\\w-]{1,15} ){0,2}?(?:documents?|records?|reports?|file|register|log|spreadsheet|copy)\\b",
            "\\bhave (?:attached|enclosed)\\b",
            "\\b(?:detail|information|data|material|documents?|records?)s? which (?:we|it|the [\\w]{1,15}) (?:has|have|holds?|keeps?)\\b",
            "\\b(?:attack|incident|breach|theft|event|payment)\\b[^.;]{0,60}\\b(?:did (?:take place|happen|occur)|took place|was (?:paid|reported|recorded|investigated))\\b",
            "\\b(?:is it held|held)\\??: ?yes\\b",
            "\\b(?:maintains?|keeps?) an? (?:[\\w-]{1,15} ){0,3}?(?:register|log|list|record|database|file) of (?:such|these|this)\\b");

    /** Said of what would be. */
    private static final Pattern SUPPOSED = Phrase.of(
            "\\b(?:would (?!like)|could|might|may|if|whether|suppose\\w*|were (?:we|it|the)|or not|hypothetical\\w*|any|public|published|complaint|review)\\b",
            "\\byour (?:name|e-?mail|letter|address) (?:is|was|will|has|of \\d|dated|and|address)\\b",
            "\\brequests? (?:for|under|dated|of)\\b[^.;]{0,120}\\b(?:received|dealt|handled|considered)\\b|\\b(?:thank you|grateful) for your\\b|\\bFreedom of Information\\b|\\b(?:sensitive|personal) (?:personal )?(?:data|information)\\b",
            "\\b(?:records|data|information)\\b[^.;]{0,20}\\b(?:of|on|about) (?:some|around|about|over|more|many|patients|all|our|people|residents|them|staff|almost|nearly|\\d)");

    private static final Pattern IN_A_NAME = Phrase.of(
            "\\b(?:info|information|data|records?|docs?|documents?|e-?mails?|reports?|logs?) (?:is |are |was |were )?(?:found|located|attached|enclosed)\\b(?! (?:by|in|on|at))",
            "(?<!no )\\b(?:info|information|data|records?|docs?|documents?|e-?mails?|reports?|logs?) (?:is|are) held\\b",
            "(?:^|\\b(?:foi|ncnd|reply|response|s31|\\d{1,9}) )(?:info |information )?held\\b(?! (?:in|on|at|by)\\b)",
            "\\b(?:attack|incident|breach|investigation|fraud|report)s? (?:is |was )?confirmed\\b");

    @Override
    public String id() {
        return "C01";
    }

    private static List<Hit> said(Sentence sentence) {
        List<Hit> held = sentence.isStatementOfLaw()
                ? List.of()
                : sentence.hitsOutsideNeither(HELD).stream().limit(1).toList();
        if (!held.isEmpty() || NeitherParts.isRight(sentence)) {
            return held;
        }
        List<Hit> presupposed = Presupposed.yes(sentence);
        boolean ofAnother = sentence.block().field().endsWith(".combinesWith");
        return presupposed.isEmpty() && !ofAnother && !sentence.isStatementOfLaw() && !sentence.has(SUPPOSED)
                ? sentence.hitsOutsideNeither(SEEN).stream().limit(1).toList()
                : presupposed;
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        NeitherParts parts = new NeitherParts(letter);
        Stream<Hit> said = Stream.concat(
                parts.likely().stream().flatMap(s -> said(s).stream()),
                parts.answersBeside().stream().flatMap(s -> Presupposed.yesInAnswer(s, letter).stream()));
        List<Hit> named =
                TellingNames.hits(letter, IN_A_NAME, OutcomeKind.DISCLOSED, OutcomeKind.WITHHELD, OutcomeKind.NOT_HELD);
        return Stream.concat(said, named.stream()).toList();
    }
}
