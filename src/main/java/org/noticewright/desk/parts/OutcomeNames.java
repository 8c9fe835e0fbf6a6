package org.noticewright.desk.parts;

import org.jspecify.annotations.Nullable;
import org.noticewright.letter.OutcomeKind;

/** What outcomes are called in the desk, and when each fits. */
final class OutcomeNames {
    private OutcomeNames() {}

    /** The name of an outcome; null is the one that nobody has chosen. */
    static String name(@Nullable OutcomeKind kind) {
        return switch (kind) {
            case null -> "Not decided yet";
            case DISCLOSED -> "Disclosed";
            case WITHHELD -> "Withheld";
            case NEITHER_CONFIRM_NOR_DENY -> "Neither confirmed nor denied";
            case NOT_HELD -> "Not held";
            case AVAILABLE_ELSEWHERE -> "Available elsewhere";
        };
    }

    /** When an outcome fits, in one sentence. */
    static String meaning(@Nullable OutcomeKind kind) {
        return switch (kind) {
            case null -> "Each question needs an outcome before the letter is final.";
            case DISCLOSED -> "The letter gives the information. Write it below as the answer.";
            case WITHHELD -> "The letter says that the information is held, and withholds it under an exemption.";
            case NEITHER_CONFIRM_NOR_DENY ->
                "The letter does not say whether the information is held. Decide it without looking whether it is.";
            case NOT_HELD -> "The letter says that the information is not held. An answer may say where it might be.";
            case AVAILABLE_ELSEWHERE -> "The requester can get the information elsewhere. Say below where and how.";
        };
    }
}
