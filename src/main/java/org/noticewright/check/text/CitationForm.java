package org.noticewright.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.check.Sentence;

/** L01: section 31 is cited with subsection and one paragraph at a time. */
final class CitationForm implements Check {
    private static final Pattern WRONG = Phrase.of(
            "\\b(?:sections?|s|ss|sec|exemptions?)\\.? ?31 ?\\(?[a-j]\\)(?! ?\\()",
            "\\b(?:sections?|s|ss|sec|exemptions?)\\.? ?31 ?\\([a-j]\\) ?\\([a-j]\\)",
            "\\b(?:sections?|s|ss|sec)\\.? ?31[a-j]\\b",
            "(?<![\\w(])(?<!(?:question|questions|item|part|paragraph|point) )31 ?\\([a-i]\\)(?! ?\\()",
            "(?<!\\d)31 ?\\(1\\) ?\\([a-i]\\)(?: ?(?:,|and|&|or|/|to|-|, and)? ?\\([a-i]\\)){1,9}");
    private static final Pattern WITHOUT_SUBSECTION =
            Pattern.compile("(.*\\b31) ?\\(?([a-i])\\)?", Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "L01";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        List<Hit> hits = new ArrayList<>();
        for (Sentence sentence : letter.sentences()) {
            sentence.hits(WRONG).forEach(hit -> hits.add(mended(hit)));
        }
        return hits;
    }

    private static Hit mended(Hit hit) {
        Matcher single = WITHOUT_SUBSECTION.matcher(String.valueOf(hit.excerpt()));
        return single.matches() ? hit.replacing(single.group(1) + "(1)(" + single.group(2) + ")") : hit;
    }
}
