package org.noticewright.letter;

/**
 * Which law an authority answers under. Scottish public authorities answer under the Freedom of Information (Scotland)
 * Act 2002, whose sections, tests, review and regulator all differ, so no letter of this program may be theirs.
 */
public enum Jurisdiction {
    /** England. */
    ENGLAND("england"),
    /** Wales. */
    WALES("wales"),
    /** Northern Ireland. */
    NORTHERN_IRELAND("northern-ireland"),
    /** A body that acts for the whole of the United Kingdom. */
    UNITED_KINGDOM("united-kingdom"),
    /** A Scottish public authority: no letter can be made for it. */
    SCOTLAND("scotland");

    private final String key;

    Jurisdiction(String key) {
        this.key = key;
    }

    /** The value in an authority file. */
    public String key() {
        return key;
    }
}
