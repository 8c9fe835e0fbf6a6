package org.noticewright.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;
import org.noticewright.check.TextBlock;

/** L05: no placeholder and no empty link is left in, in quotations neither. */
final class LeftOpen implements Check {
    private static final Pattern OPEN = Pattern.compile(
            "\\[[^\\[\\]]{0,160}]\\((?:#|\\s*|https?://)\\)|\\]\\(#?\\)"
                    + "|\\[(?i:insert|enter|add|delete|name|date|your|requester|requestor|applicant|ref|reference|address|title|number|authority|organisation|organization|trust|council|department|details|amount|email|telephone|officer|officer's|signature|signatory|contact|case officer|month|year|day|location|site|place|figure|time|phone|post|job|number of|manager|tbc|tbd|tba|xx+|to be)(?![^\\[\\]]{0,60}(?i:redacted|withheld|removed))\\b[^\\[\\]]{0,60}](?!\\()"
                    + "|\\[(?-i:[A-Z][A-Za-z]+)(?: (?-i:[A-Z][A-Za-z]+)){1,4}(?<!Redacted|Withheld|Removed|Act|Enforcement)](?!\\()"
                    + "|\\[(?!REDACTED|WITHHELD|REMOVED|DELETED)(?-i:[A-Z]{4,20}(?: [A-Z]{2,20}){0,3})](?!\\()"
                    + "|(?<![\\w/-])(?<!(?:Gallery|Chapter|Part|Room|Schedule|Volume|Article|Annex|Appendix|Section|Title|Book|Louis|Hall|Ward|Block|Building|Century|Wing) )X{2,}(?![\\w/-])|\\b\\d*[Xx]{3,}\\b|\\bTB[CDA]\\b|\\$\\{[^}]{0,60}}?|<<[^>]{0,60}(?:>>)?|\\{\\{[^}]{0,60}}}|(?i:\\blorem ipsum\\b)|_{4,}|\\?\\?\\?+");

    @Override
    public String id() {
        return "L05";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        List<Hit> hits = new ArrayList<>();
        for (TextBlock text : letter.allTexts()) {
            for (Matcher matcher = OPEN.matcher(text.text()); matcher.find(); ) {
                hits.add(Hit.at(text.field(), text.questions())
                        .because(matcher.group())
                        .in(sentence(text.text(), matcher.start(), matcher.end())));
            }
        }
        return hits;
    }

    /** What stands between the full stops before and after. */
    private static String sentence(String text, int from, int to) {
        int start = text.lastIndexOf(". ", from);
        int end = text.indexOf(". ", to);
        return text.substring(start < 0 ? 0 : start + 2, end < 0 ? text.length() : end + 1);
    }
}
