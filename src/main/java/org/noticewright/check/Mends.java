package org.noticewright.check;

import java.util.Optional;
import org.noticewright.check.FixAction.ReplaceWords;
import org.noticewright.check.FixAction.RestorePassage;
import org.noticewright.check.FixAction.SetField;
import org.noticewright.check.Judgement.Typed;

/** Tells which change mends a finding in a letter as it is. */
final class Mends {
    private Mends() {}

    /** The change, if one can be made without writing anything new. */
    static Optional<FixAction> of(Finding finding, Typed typed) {
        return switch (finding.hit().action()) {
            case ReplaceWords words -> Optional.<FixAction>of(words).filter(w -> isThere(words, typed));
            case SetField set -> Optional.of(set);
            case RestorePassage restore -> Optional.of(restore);
            case null -> finding.excerpt() == null ? restored(finding.field(), typed) : Optional.empty();
        };
    }

    private static boolean isThere(ReplaceWords words, Typed typed) {
        String text = typed.in(words.field());
        return text != null && words.in(text).isPresent();
    }

    /** Where a passage was replaced and the letter now lacks what it said, the standard words can come back. */
    private static Optional<FixAction> restored(String field, Typed typed) {
        String passage =
                switch (field) {
                    case "authority.internalReview" -> "passages.review";
                    case "authority.regulator" -> "passages.complaint";
                    case "delay" -> "passages.delay";
                    default -> field.replaceFirst("\\.harm(?:\\..*)?$", ".passages.harm");
                };
        boolean isReplaced = passage.contains("passages.") && typed.in(passage) != null;
        return isReplaced ? Optional.of(new RestorePassage(passage)) : Optional.empty();
    }
}
