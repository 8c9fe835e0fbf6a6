package org.noticewright.check.notice;

import java.util.List;
import java.util.regex.Pattern;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;

/** N08: the regulator's details are not those of former years. */
final class OutdatedRegulator implements Check {
    private static final Pattern OUTDATED = Phrase.of(
            "[\\w.+-]{0,40}@?[\\w.-]{0,40}\\bgsi\\.gov\\.uk\\b",
            "\\b01625[ -]?5\\d[\\d -]{2,8}",
            "(?:https?://)?(?:www\\.)?\\bico\\.gov\\.uk\\b",
            "(?:www\\.)?\\binformationcommissioner\\.gov\\.uk\\b",
            "\\bdata protection registrar\\b");

    @Override
    public String id() {
        return "N08";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        return letter.sentencesOfLetter().stream()
                .flatMap(s -> s.hit(OUTDATED).stream())
                .toList();
    }
}
