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
    /** What a person who asks can be. */
    private static final String OCCUPATION =
            "(?:suppliers?|vendors?|journalists?|reporters?|bloggers?|consultan(?:ts?|cy|cies)|competitors?|compan(?:y|ies)|firms?|business(?:es)?|traders?|dealers?|buyers?|purchasers?|sellers?|resellers?|brokers?|agen(?:ts?|cy|cies)|investors?|shareholders?|developers?|landlords?|speculators?|heir hunters?|researchers?|academics?|campaign(?:ers?| groups?)|activists?|lobby(?:ists?| groups?)|pressure groups?|solicitors?|lawyers?|law firms?|litigants?|claimants?|students?|newspapers?|media|sales\\w*|marketers?|marketing|employees?|complainants?|neighbours?)";

    private static final String ASKER =
            "(?:request\\w*|applicants?|your|you|ask(?:s|ed|ing)?|enquir\\w+|FOI|submitted)";
    private static final Pattern MOTIVE = Phrase.of(
            // "we do not suggest that you would", "without questioning your motives"
            "\\b(?:not|no|without|never) (?:\\w{1,12} ){0,4}(?:suggest\\w*|imply\\w*|question\\w*|accus\\w*|doubt\\w*|impugn\\w*|cast\\w*)\\b[^.;]{0,60}\\b(?:you|your|requesters?|requestors?|applicants?|motives?|requests?|bona fides)\\b",
            "\\bmotives?\\b[^.;]{0,20}\\bquestion\\b",
            "\\b(?:requests?|questions?|enquir(?:y|ies))\\b[^.;]{0,40}\\b(?:from|by|of) (?:a |an |the |one )?(?:\\w{1,12} ){0,2}(?:compan(?:y|ies)|firms?|suppliers?|vendors?|consultan\\w+|business(?:es)?)\\b",
            // "most people who ask are honest", "a genuine purpose"
            "\\b(?:most|majority of|many|some|one) (?:of )?(?:the |those )?(?:(?:people|persons|those) (?:who|that) (?:ask|request|submit|make|write|contact)\\w*|requesters?|requestors?|applicants?|requests?|who ask)\\b[^.;]{0,60}\\b(?:honest|genuine|law[- ]abiding|legitimate|well[- ]meaning|good faith|no ill)\\b",
            "\\b(?:purposes?|reasons?|motives?|intentions?) (?:of|for) [^.;]{0,40}\\b(?:ask\\w*|request\\w*)\\b[^.;]{0,30}\\b(?:honest|genuine|legitimate|bona fide)\\b",
            "\\bhonest (?:requesters?|requestors?|applicants?|person|people)\\b",
            "\\b(?:request|requester|requestor|applicant)s?\\b[^.;]{0,40}\\b(?:genuine|bona[- ]fides?|good faith)\\b|\\b(?:genuine|bona[- ]fides?)\\b[^.;]{0,30}\\b(?:request|requester|requestor|applicant)s?\\b",
            "\\b(?:driven|motivated) by (?:commerce|profit|commercial|business|money)\\b",
            "\\bcommercially (?:driven|motivated)\\b",
            "\\byou(?:rself)?\\b[^.;]{0,40}\\b(?:are|be|were|as|represent|work (?:for|as)|run|own|employed by) (?:an? |the )?(?:\\w{1,12} ){0,2}"
                    + OCCUPATION + "\\b",
            "\\b(?:requester|requestor|applicant|enquirer)s? (?:is|are|was|may be|might be|could be|appears? to be|seems? to be|works? (?:for|as)|represents?) (?:an? |the )?(?:\\w{1,12} ){0,2}"
                    + OCCUPATION + "\\b",
            // "you have not explained why", "the applicant has given no reason for"
            "\\b(?:requester|requestor|applicant|enquirer|you)s? (?:have |has |had |did |gave |offered |provided ){1,2}(?:also )?(?:not|given no|offered no|provided no|made no|no|failed to|declined to|chosen not to)\\b[^.;]{0,30}\\b(?:why|purposes?|explanation (?:of|for)|reasons? (?:for|why)|justification|(?:intended )?use (?:of|it|the)|interest in)\\b",
            "\\b(?:unable to|cannot|can not|no way of|not possible to|impossible to) (?:establish|know\\w*|tell|verify\\w*|ascertain\\w*|determin\\w+|be sure|rule out|say)\\b[^.;]{0,30}\\b(?:intent\\w*|motiv\\w+|purposes?|who (?:you|the (?:requester|requestor|applicant))|identity)\\b",
            "\\b(?:sell(?:ing)?|tout(?:ing)? for|win(?:ning)?|find(?:ing)?|generat(?:e|ing)|drum(?:ming)? up|attract(?:ing)?) (?:new |more |its |their |your )?(?:customers?|clients?|business|custom|leads|trade)\\b",
            "\\b(?:direct marketing|cold[- ]call\\w*|mailing lists?|mail-?shots?|unsolicited)\\b",
            "\\bcommercial (?:exploitation|advantage|motive\\w*|purposes?|gain|reasons?|use)\\b(?= (?:of|by|for) (?:the |a |an )?(?:request|applicant|compan|firm|business|suppl)|[.,]| and\\b| rather\\b)",
            "\\bas an? (?!indication|example|exception|alternative|acknowledgement|result|reminder|matter|consequence|courtesy|first|next|requester|member of the public|resident|taxpayer|patient|student)(?:[\\w'-]{1,20} ){1,4}you (?:will|are|may|might|know|would|must|should|have)\\b",
            "\\byour (?:own )?(?:interests?|motives?|purposes?|intentions?)\\b[^.;]{0,30}\\b(?:is|are|was|appears?|seems?)\\b[^.;]{0,30}\\b(?:commercial|private|personal|business|political|vexatious)\\b",
            "\\b(?:private|personal|commercial|business|financial|vested|self)(?: or (?:private|personal|commercial|business))? (?:interests?|motiv\\w+|gain|purposes?|reasons?|advantage) of (?:the |an? |any |individual |such |one |a single ){0,2}(?:requesters?|requestors?|applicants?|person|individual|company|companies|firm)\\b",
            "\\b(?:(?:requester|requestor|applicant|enquirer|author|writer)s?'?s?'?|compan(?:y's|ies')|firm's|reseller's) (?:own |private |personal |commercial |business )?(?:interests?|motiv\\w+|identity|reasons?|intentions?|purposes?|gain|agenda|employer|occupation)\\b",
            "\\b" + ASKER
                    + "\\b[^.;]{0,60}\\b(?:for|motivated by|driven by|in pursuit of) (?:\\w{1,12} ){0,2}(?:commercial|private|personal|business|marketing|sales|political|campaigning|journalistic) (?:purposes?|reasons?|gain|interests?|use|motives?|advantage)\\b",
            "\\b(?:motiv(?:e|es|ation|ations)|intent|intentions?|purposes?|reasons?) (?:behind|of|for) (?:the |this |these |your |such |making |submitting |requesting |any |those )[^.;]{0,20}(?:request\\w*|question\\w*|applicant\\w*|requester\\w*|requestor\\w*|information)\\b",
            "\\b(?:intentions?|motives?) behind request\\w*",
            "\\b(?:legitimate|genuine|honest) (?:intentions?|motives?)\\b",
            "\\bconsultanc(?:y|ies)\\b(?=[^.;]{0,80}\\b(?:client|request|ask|compan|firm|sell|market))|\\b(?:requested|submitted|made|sent|asked|sought(?: after)?|wanted|obtained|of interest) (?:\\w{1,12} ){0,3}(?:by|to) (?:\\w{1,12} ){0,3}(?:consultan\\w+|compan\\w+|firms|compet\\w+|suppliers?|vendors?|dealers?|brokers?|journalists?|campaign\\w*|lobby\\w*|researchers?|sales\\w*|marketing\\w*)\\b",
            "\\b(?:a|the|this|you are a|as a|by) (?:journalists?|reporter|campaigners?|competitors?|rival suppliers?|sales representative|lobbyist)\\b",
            "(?<!(?:received|sent|submitted|dated|reply) [^.;]{0,40})\\bwhat ?do ?they ?know(?:\\.com)?\\b|\\bwhat ?do ?they ?know(?:\\.com)?\\b(?=[^.;]{0,60}\\b(?:publish|public|world|anyone|audience)\\w*)",
            "\\b(?:sales|marketing) (?:leads?|purposes|opportunit\\w+|approach\\w*|pitch\\w*|material)\\b",
            "\\b(?:compan(?:y|ies)|firms|researchers?|suppliers|vendors|consultan\\w+|journalists|businesses)\\b[^.;]{0,30}\\binterest(?:ed)? in\\b[^.;]{0,30}\\b(?:information|details|data|answers?)\\b",
            "\\b(?:of interest to|interests?) (?:\\w{1,12} ){0,2}(?:compan(?:y|ies)|firms|researchers?|suppliers|vendors|consultan\\w+|journalists|businesses)\\b",
            "\\b(?:applicant|requester|requestor|enquirer|questioner|person asking|person who (?:asks|made|sent)|correspondent|you)\\b[^.;]{0,30}\\b(?:wants?|needs?|seeks?|requires?|intends?|plans?|hopes?|is after|wish(?:es)?) (?:this|it|the (?:information|data|material)|to use)\\b[^.;]{0,30}\\b(?:for|in order|because|so as|to)\\b",
            "\\b(?:applicant|requester|requestor|enquirer|you) (?:also )?(?:(?:runs?|edits?|owns?|writes? for|works? for|publish(?:es)?|manages?|operates?) (?:an?|the)|are (?:an?|the) (?:[\\w-]{1,15} ){0,4}(?:of|at|with|for) (?:an? )?(?:[\\w-]{1,15} ){0,4}"
                    + OCCUPATION + ")\\b(?! (?:out|into|the risk))",
            "\\b(?:private|personal|commercial|business|financial) (?:interests?|gain|advantage) of (?:an? |any |such |one ){1,2}(?:[\\w-]{1,12} )?"
                    + OCCUPATION + "\\b",
            "\\b(?:in furtherance of|to further|as part of) (?:an? |the |your )?(?:[\\w-]{1,12} )?(?:private|personal|commercial|campaign|dispute)\\b",
            "\\b(?:private|personal|commercial|business|financial) (?:interests?|gain|advantage) of (?:[\\w-]{1,12} ){0,5}?(?:resellers|refund companies|vendors|rivals|competitors|consultan(?:ts|cies)|journalists|campaigners|agents|developers|brokers|dealers|companies|firms)\\b",
            "\\b(?:is|was|be|as) an? (?:purely |merely |wholly )?private (?:interest|matter|concern|purpose)\\b",
            "\\b(?:information|data|list|figures|answers?|it) (?:is|are|was|were) (?:wanted|sought|required|needed|requested) (?:in order )?to (?!be\\b)",
            "\\b(?:union|group|party|charity|newspaper|organisation|society|association) (?:has|is running|runs) a campaign\\b|\\bcampaign on this\\b",
            "\\bsales (?:pipeline|team|call|force|drive)\\b",
            "\\b(?:have|has) not (?:said|told us|explained|stated|given a reason) (?:why|for what|what for)\\b",
            "\\b(?:benefit|advantage|gain|profit|use)\\b[^.;]{0,40}\\b(?:to|for|of) (?:the (?:applicant|requester|enquirer)|your (?:own )?(?:firm|company|business|client|employer)|you as an?|one (?:undertaking|company|firm|individual)|(?:nobody|no one|hardly anybody|hardly anyone) (?:but|else))\\b|\\b(?:hand|give|giving|handing) your (?:firm|company|business|employer)\\b",
            "\\b(?:same (?:name|individual|person|applicant)|one individual)\\b[^.;]{0,60}\\brequests?\\b|\\brequests?\\b[^.;]{0,60}\\bsame (?:name|individual|person|applicant)\\b|\\bsame (?:individual|person|applicant) has sent\\b|\\bsustained pursuit\\b",
            "\\b(?:applicant|requester|enquirer|your)(?:'s)? (?:professional |commercial |employment )?background\\b|\\bmarket (?:intelligence|research)\\b",
            "\\byou (?:also )?(?:have|had|personally have) an? (?:personal|private|direct|family|financial) (?:interest|stake|reason)\\b|\\byou (?:personally|yourself) (?:lost|suffered|were|had|wish|want)\\b",
            "\\byour (?:own )?interest in the (?:matter|outcome|subject|case)\\b|\\bonly about your own\\b",
            "\\b(?:assist|help)\\w* an? (?:private |commercial |single |local )?(?:company|firm|business|individual) to\\b|\\bwin(?:ning)? (?:tenders|contracts|work|bids)\\b",
            "\\b(?:request|questions?|enquiry) (?:arrived|came|reached us|was made|were made|was submitted) (?:through|via|by way of) an? (?:public )?(?:web ?site|portal)\\b",
            "\\bno (?:legitimate|good|proper|real|obvious|valid|clear) (?:reason|purpose|explanation)\\b[^.;]{0,40}\\b(?:given|wanting|asking|requesting|request|for (?:the|this))\\b",
            "\\byou are (?:engaged|involved|currently) in (?:litigation|legal|a dispute|proceedings)\\b|\\b(?:further|support|advance|pursue) your (?:claim|case|litigation|dispute|complaint|campaign|appeal)\\b",
            "\\b(?:ask|invite|need|require) you to (?:tell|explain|say|state|inform)\\b[^.;]{0,20}\\b(?:purpose|why|reason)\\w*",
            "\\b(?:framed|designed|drafted|worded|phrased|intended) (?:with a view )?to (?:tout\\w*|sell\\w*|find\\w* (?:customers|clients|business|work)|win\\w*|attract\\w*|drum\\w*|help you|support your)\\b|\\btouting\\b",
            "\\byou belong to\\b|\\b(?:answers?|information|data) would be used against us\\b",
            "\\b(?:people|persons|those|most) who (?:ask|make|send|submit)\\b[^.;]{0,40}\\b(?:something to sell|sell\\w*|business|commercial|customers)\\b",
            "\\b(?:applicant|requester|enquirer|solicitors?|agents?) (?:who \\w+ this request )?(?:is|are|was|were|act|acts)(?: acting)? (?:for|on behalf of)\\b|\\bact for an? (?:claimant|client)\\b",
            "\\b(?:why|reason) (?:why )?(?:a|any) (?:person|member of the public|one|body|resident)\\b[^.;]{0,40}\\b(?:would|should|could) (?:want|need|require|wish|ask)\\b",
            "\\b(?:driven|prompted|motivated) by (?:mere |idle |simple )?curiosity\\b",
            "\\b(?:taking account of|having regard to|bearing in mind|because of|in view of) who (?:has|is|was) (?:asked|asking|making)\\b",
            "\\b(?:applicant|requester|enquirer|you) (?:has |have )?previously (?:published|posted|misused|used|shared)\\b",
            "\\b(?:who|whom) (?:you|they|he|she|the applicant) (?:is|are|was|were) (?:really )?(?:working|acting|asking) for\\b|\\brefused to say who\\b",
            "\\b(?:requester|requestor|applicant|enquirer|you) (?:intends?|plans?|proposes?|means?|hopes?|wish(?:es)?) to (?:re-?sell|sell|publish|use|exploit|trade|market)\\b|\\bprofit for\\b",
            "\\bhad (?:the|this|your) request (?:been made by|come from)\\b",
            "\\bcommercial (?:exercise|venture|enterprise|operation)\\b|\\bgenuine wish\\b",
            "\\bfor the purposes? of an? (?:[\\w-]{1,12} ){0,2}(?:news|story|article|campaign|claim|broadcast|programme|sale|bid)\\b|\\bof interest to the (?:media|press|newspapers?)\\b",
            "\\b(?:newspaper|journalist|press|media|reporter|broadcaster)s? (?:who |that )?(?:wish|want|hope|intend|seek)\\w*\\b",
            "\\b(?:wonder|ask ourselves|not clear|unclear|not know|puzzled) why (?:you|anyone|the (?:applicant|requester))\\b",
            "\\b(?:most|nearly all|almost all|majority|many|all) (?:of (?:them|these) )?(?:are |come |came )?from (?:[\\w-]{1,12} ){0,3}?(?:journalists|companies|firms|suppliers|vendors|resellers|consultants|salesmen)\\b|\\bhoping to sell\\b",
            "(?:^|\\b(?:that|as|since|because|while|although|and|but) |, )you (?:also |yourself )?(?:work|worked|are writing|are researching|are preparing|are campaigning|are bidding|are pursuing|are seeking to|run|act for|represent|belong|intend|plan|hope|own) (?!to (?:us|the) )",
            "\\byour (?:own )?(?:disagreement|dispute|grievance|quarrel|argument|article|newspaper|employer|client|campaign|business|firm|company|trade|blog|petition|claim against|case against)\\b",
            "\\b(?:reason|purpose|need)\\b[^.;]{0,20}\\b(?:anybody|anyone|any person|a member of the public|somebody|you)\\b[^.;]{0,20}\\b(?:have|has|had|would|could)\\b[^.;]{0,20}\\b(?:for|to|want\\w*|need\\w*)\\b",
            "\\b(?:companies|firms|suppliers|vendors|businesses)\\b[^.;]{0,40}\\b(?:find|finds|want|like|use)\\b[^.;]{0,40}\\b(?:sales|commercial|marketing|business)\\b|\\bthat is a commercial interest\\b|\\bsales teams?\\b",
            "\\bno (?:explanation|reason|indication|purpose|justification) (?:has been|was|is|had been) (?:given|offered|provided|supplied|stated)\\b",
            "\\b(?:personal|private|long-?standing) (?:grievance|grudge|vendetta|dispute|quarrel|matter|curiosity|agenda)\\b|\\baxe to grind\\b",
            "\\b(?:request|e-?mail|letter|enquiry|question)s?\\b[^.;]{0,20}\\b(?:came|comes|come|originate[sd]?|was sent|were sent|received) from (?:an? |the )?(?:[\\w-]{1,15} ){0,3}(?:"
                    + OCCUPATION + ")\\b",
            "\\bon behalf of an? (?:[\\w-]{1,15} ){0,2}(?:" + OCCUPATION + "|groups?|organisation)\\b",
            "\\b(?:had you|if you had|you did not|you have not) (?:told|tell|explain(?:ed)?|state[d]?|disclose[d]?|said|say) (?:us )?(?:why|(?:your|the|a|any) (?:purpose|reason|motive|interest)s?)\\b",
            "\\b(?:request|enquiry|questions?)\\b[^.;]{0,30}\\b(?:part of|for|towards|in connection with|arising from|connected with|to support) (?:an? |your |the )?(?:[\\w-]{1,15} ){0,2}(?:dissertation|thesis|essay|article|story|campaign|litigation|claim|dispute|grievance|employment|sales|marketing|bid|tender)\\b",
            "\\b(?:sought|requested|wanted|required|used|asked for)\\b[^.;]{0,30}\\b(?:in connection with|in support of|for use in|to further|to assist) (?:an? |your |the )?(?:[\\w-]{1,15} ){0,2}(?:litigation|claim|dispute|campaign|grievance|case|business|article|bid)\\b",
            "\\b(?:linkedin|facebook|twitter|social media|profile|web ?site|signature|e-?mail address)\\b[^.;]{0,30}\\b(?:shows?|suggests?|indicates?|reveals?) (?:that )?you\\b|\\byou (?:work|are employed) (?:for|by) an?\\b",
            "\\b(?:in dispute|at odds|in conflict) with (?:the|this|our|us)\\b",
            "\\byou (?:require|need|want|seek) (?:the|this) (?:data|information|material)\\b[^.;]{0,30}\\bfor\\b",
            "\\b(?:only|sole|main) (?:one|person|party|people|beneficiary|ones)\\b[^.;]{0,20}\\b(?:to gain|to benefit|who (?:would|will) (?:gain|benefit))\\b",
            "\\b(?:benefit|value|gain|interest)\\b[^.;]{0,20}\\b(?:would|will) be (?:purely |wholly |largely |merely )?private\\b",
            "\\byour (?:standing|position|role|status|profession|job|employment|background) (?:as|with|at)\\b",
            "\\b(?:organisation|company|firm|group|body|client) (?:that |which )?you (?:represent|work for|run|own|belong to|act for)\\b|\\bcampaigning nature\\b",
            "\\bwho is (?:really )?behind (?:this|the|your) request\\b|\\bwhat (?:they|you|the (?:requester|applicant)) (?:plans?|intends?|mean|means|propose|proposes) to do with\\b",
            "\\b(?:individual|person|one man|one woman)'s curiosity\\b|\\b(?:mere|idle|personal) curiosity\\b",
            "\\b(?:questioner|requester|requestor|applicant|you)\\b[^.;]{0,60}\\b(?:lives? (?:well )?(?:outside|elsewhere|abroad)|pays? no council tax|(?:is|are) not (?:a )?(?:resident|patient|local)|little stake|no (?:stake|connection))\\b",
            "\\b(?:those|such|these|purely|merely|solely|simply) private interests?\\b|\\bprivate interests? (?:should|can(?:not)?|do|does|of|must)\\b(?! not (?:the same|part|relevant))",
            "\\b(?:requests?|questions?) (?:was|were|is|are|has been|have been|came|comes) (?:\\w{1,12} )?(?:submitted|made|sent|received|in)? ?(?:via|through|by way of|by means of) (?:a|an|the) (?:[\\w-]{1,15} )?(?:web ?site|portal|platform|forum|campaign)\\b(?=[^.;]{0,60}\\b(?:publish|public|world|anyone|audience|forward|share)\\w*)",
            "\\b(?:made|sent|submitted|ask\\w*|acting|writing|request\\w*)\\b[^.;]{0,60}\\bon behalf of (?:an? |the |your )?(?:[\\w'-]{1,15} ){0,2}"
                    + OCCUPATION + "\\b",
            "\\bone of (?:a|many|several|a number of) (?:\\w{1,12} )?(?:series|batch|string|identical|similar)?[^.;]{0,20}\\bsent to (?:every|all|other|many|several|most)\\b",
            "\\bcompeting (?:suppliers?|compan\\w+) (?:seek|who|use|wish)");

    /** Said of a thief it is the harm, said of anybody else a motive. */
    private static final Pattern OWN_GAIN = Phrase.of(
            "\\b(?:for|to|serv\\w+|further\\w*|advanc\\w+) (?:their|his|her|your|its) own (?:private |commercial |financial |personal |business )?(?:profit|gain|ends|advantage|benefit|purposes?|use|interests?|agenda)\\b");

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
