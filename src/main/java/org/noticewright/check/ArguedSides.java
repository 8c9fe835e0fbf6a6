package org.noticewright.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.noticewright.law.Side;

/**
 * Tells the two sides of a public interest test apart in running text. A lead such as "Factors in favour of disclosure"
 * begins a side, which lasts until the next lead or the end of the passage.
 */
final class ArguedSides {
    private static final int LONGEST_LEAD = 25;
    private static final String REASONS =
            "^.{0,60}?\\b(?:factors?|arguments?|considerations?|reasons?|points?|public interest)\\b[^.]{0,50}\\b";
    private static final Pattern AGAINST = Phrase.of(
            REASONS + "(?<!for and )(?<!for or )against\\b",
            REASONS
                    + "(?:in (?:favour|support) of|favou?r(?:s|ing)?|supporting|for|in) (?:the )?(?:withh|maintain|non-? ?disclos|not |neither|exempt|refus|exclu|uphold)");
    private static final Pattern FOR = Phrase.of(
            REASONS
                    + "(?:in (?:favour|support) of|favou?r(?:s|ing)?|supporting|for) (?:the )?(?:public )?(?:information being )?(?:disclos|releas|publi|compl|confirm|openness|provid|answer|transparen)",
            "^.{0,20}?\\bpublic interest in (?:the )?(?:information being )?(?:disclos|releas|confirm|openness)[^.:]{0,40}:?$");
    private static final Pattern NEITHER_SIDE = Phrase.of(
            "\\bfor and against\\b",
            "^.{0,60}?\\b(?:balanc\\w+|conclusions?|outcome|decision|weighing|harm|prejudice)\\b");
    private static final Pattern DECIDES = Phrase.of(
            "^(?:in|having|after|on|taking) (?:consider|weigh|balanc|all|account)[^.]{0,120}\\b(?:conclu\\w+|decid\\w+|satisfied|outweigh\\w*|view|balance)\\b",
            "^(?:on balance|for these reasons|therefore|accordingly|we (?:have )?(?:therefore )?(?:conclude|concluded|decided))\\b");
    private static final Pattern OPENS_FOR = Phrase.of(
            "^in (?:favour|support) of (?:the )?(?:disclos|releas|confirm|compl|publi|openness)\\w*",
            "^for: ",
            "^there (?:is|are) (?:an? |some )?(?:[\\w-]{1,14} ){0,3}(?:public interest|arguments?|reasons?) (?:in|for) (?:disclos|releas|openness|transparen)\\w*");
    private static final Pattern OPENS_AGAINST = Phrase.of(
            "^against: ",
            "^against (?:this|that|these|the|disclos\\w+|releas\\w+|confirm\\w+)\\b",
            "^in (?:favour|support) of (?:the )?(?:withh|maintain|non-? ?disclos|not |neither|exempt|refus|exclu|uphold)\\w*");
    private static final Pattern TURN = Phrase.of(
            "^(?:against\\b|nevertheless|that said|on the other (?:hand|side)|however\\b|conversely|set against)\\b");

    private final List<TextBlock> supporting = new ArrayList<>();
    private final List<TextBlock> opposing = new ArrayList<>();
    private @Nullable Side side;
    private @Nullable String passage;

    private ArguedSides() {}

    /** The paragraphs that argue for one side. */
    static List<TextBlock> of(List<TextBlock> texts, Side side) {
        ArguedSides sides = new ArguedSides();
        texts.stream().filter(TextBlock::isOwn).forEach(sides::read);
        return side == Side.FOR ? sides.supporting : sides.opposing;
    }

    /** Whether words only announce the factors of a side. */
    static boolean isLead(TextBlock text) {
        return Words.count(text.text()) <= LONGEST_LEAD
                && (AGAINST.matcher(text.text()).find()
                        || FOR.matcher(text.text()).find());
    }

    private void read(TextBlock text) {
        if (!text.isHeading() && !text.field().equals(passage)) {
            passage = text.field();
            side = null;
        }
        boolean lead = Words.count(text.text()) <= LONGEST_LEAD;
        if (lead && AGAINST.matcher(text.text()).find()) {
            side = Side.AGAINST;
        } else if (lead && FOR.matcher(text.text()).find()) {
            side = Side.FOR;
        } else if (lead && NEITHER_SIDE.matcher(text.text()).find()) {
            side = null;
        } else if (DECIDES.matcher(text.text()).find()) {
            side = null;
        } else if (OPENS_AGAINST.matcher(text.text()).find()) {
            side = Side.AGAINST;
            opposing.add(text);
        } else if (OPENS_FOR.matcher(text.text()).find()) {
            side = Side.FOR;
            supporting.add(text);
        } else if (side != null) {
            side = side == Side.FOR && TURN.matcher(text.text()).find() ? Side.AGAINST : side;
            (side == Side.FOR ? supporting : opposing).add(text);
        }
    }
}
