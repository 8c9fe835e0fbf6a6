package org.noticewright.check.publicinterest;

import java.util.List;
import java.util.regex.Pattern;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;

/** P05: nothing is argued from who asks and why. */
final class MotiveOfRequester implements Check {
    private static final String ASKER =
            "(?:request\\w*|applicants?|your|you|ask(?:s|ed|ing)?|enquir\\w+|FOI|submitted)";
    private static final Pattern MOTIVE = Phrase.of(
            "\\bcommercially (?:driven|motivated)\\b",
            "\\byou (?:are|act as|represent|work for) an? (?:\\w{1,12} )?(?:supplier|vendor|journalist|consultant|competitor|company|researcher|campaigner|campaign group|solicitor|student|newspaper|sales\\w*)\\b",
            "\\bas an? (?!result|reminder|matter|consequence|courtesy|first|next|requester|member of the public|resident|taxpayer|patient|student)(?:[\\w'-]{1,20} ){1,4}you (?:will|are|may|might|know|would|must|should|have)\\b",
            "\\byour (?:own )?(?:interests?|motives?|purposes?|intentions?)\\b[^.;]{0,30}\\b(?:is|are|was|appears?|seems?)\\b[^.;]{0,30}\\b(?:commercial|private|personal|business|political|vexatious)\\b",
            "\\b(?:private|personal|commercial|business|financial|vested|self)(?: or (?:private|personal|commercial|business))? (?:interests?|motiv\\w+|gain|purposes?|reasons?|advantage) of (?:the |a |an |any |individual )?(?:requesters?|requestors?|applicants?|person|individual|company|companies)\\b",
            "\\b(?:requester|requestor|applicant)s?'?s?'? (?:own |private |personal |commercial |business )?(?:interests?|motiv\\w+|identity|reasons?|intentions?|purposes?|gain|agenda|employer|occupation)\\b",
            "\\b" + ASKER
                    + "\\b[^.;]{0,60}\\b(?:for|motivated by|driven by|in pursuit of) (?:\\w{1,12} ){0,2}(?:commercial|private|personal|business|marketing|sales|political|campaigning|journalistic) (?:purposes?|reasons?|gain|interests?|use|motives?|advantage)\\b",
            "\\b(?:motiv(?:e|es|ation|ations)|intent|intentions?|purposes?|reasons?) (?:behind|of|for) (?:the |this |these |your |such |making |submitting |requesting |any |those )[^.;]{0,20}(?:request\\w*|question\\w*|applicant\\w*|requester\\w*|requestor\\w*|information)\\b",
            "\\b(?:intentions?|motives?) behind request\\w*",
            "\\b(?:legitimate|genuine|honest) (?:intentions?|motives?)\\b",
            "\\bconsultanc(?:y|ies)\\b(?=[^.;]{0,80}\\b(?:client|request|ask|compan|firm|sell|market))|\\b(?:requested|submitted|made|sent|asked) (?:\\w{1,12} ){0,3}by (?:\\w{1,12} ){0,3}(?:consultan\\w+|compan\\w+|compet\\w+|suppliers?|vendors?|journalists?|campaign\\w*|lobby\\w*|researchers?|sales\\w*|marketing\\w*)\\b",
            "\\b(?:a|the|this|you are a|as a|by) (?:journalists?|reporter|campaigners?|competitors?|rival suppliers?|sales representative|lobbyist)\\b",
            "\\bwhat ?do ?they ?know(?:\\.com)?\\b",
            "\\b(?:sales|marketing) (?:leads?|purposes|opportunit\\w+|approach\\w*|pitch\\w*|material)\\b",
            "\\bcompeting (?:suppliers?|compan\\w+) (?:seek|who|use|wish)");

    @Override
    public String id() {
        return "P05";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        return Arguments.of(letter).stream()
                .flatMap(s -> s.hits(MOTIVE).stream())
                .toList();
    }
}
