package org.noticewright.check.ncnd;

import java.util.List;
import java.util.regex.Pattern;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Ground;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.check.Sentence;

/** C08: the letter says that it shows nothing about what is held. */
final class IndicatesNothing implements Check {
    private static final Pattern DISCLAIMER = Phrase.of(
            "\\b(?:nothing|not|neither|no part|nor|none|nobody|no one|no-one)\\b[^.;]{0,120}\\b(?:taken?|constru\\w+|interpret\\w*|read|regard\\w*|seen?|view\\w*|treat\\w*|understood|considered|inferr?\\w*)\\b[^.;]{0,160}\\b(?:held|hold|holds|have|has|exists?|existence|either way)\\b",
            "\\b(?:no|any) (?:inference|conclusion|assumption)s?\\b[^.;]{0,160}\\b(?:held|hold|holds|exists?|existence|either way|drawn)\\b",
            "\\b(?:does|do|should|must) not (?:indicate|imply|mean|suggest|confirm|infer|assume|conclude|reveal)\\b[^.;]{0,120}\\b(?:held|hold|holds|exists?|existence|either way)\\b",
            "\\b(?:nothing|not|neither|nobody|no one)\\b[^.;]{0,60}\\b(?:taken|constru\\w+|interpret\\w*|read|regarded|inferr?\\w*)\\b[^.;]{0,120}\\b(?:existing|not exist|does or does not|may or may not)\\b",
            "\\bshould not be taken\\b");

    @Override
    public String id() {
        return "C08";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        return letter.neitherGrounds().stream()
                .filter(ground -> letter.sentences().stream().noneMatch(s -> isDisclaimer(s, ground)))
                .map(ground -> Hit.at(ground, "passages.indication"))
                .toList();
    }

    private static boolean isDisclaimer(Sentence sentence, Ground ground) {
        boolean about = sentence.block().basis() == ground.index()
                || sentence.about().isEmpty()
                || ground.questions().stream().anyMatch(sentence.about()::contains);
        return about && sentence.has(DISCLAIMER);
    }
}
