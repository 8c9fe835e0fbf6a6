package org.noticewright.desk.authorities;

import org.noticewright.letter.Jurisdiction;

/** Jurisdictions in words. */
final class Jurisdictions {
    private Jurisdictions() {}

    static String name(Jurisdiction jurisdiction) {
        return switch (jurisdiction) {
            case ENGLAND -> "England";
            case WALES -> "Wales";
            case NORTHERN_IRELAND -> "Northern Ireland";
            case UNITED_KINGDOM -> "The whole of the United Kingdom";
            case SCOTLAND -> "Scotland (another Act)";
        };
    }
}
