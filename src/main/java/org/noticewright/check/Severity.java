package org.noticewright.check;

/** What follows from a finding. */
public enum Severity {
    /** The notice is unlawful or incomplete: no final letter. */
    ERROR("error"),
    /** The notice is weak, or likely to lose on review. */
    WARNING("warning"),
    /** Worth knowing. */
    INFO("info");

    private final String key;

    Severity(String key) {
        this.key = key;
    }

    /** The value in the catalogue of checks and in the list of findings. */
    public String key() {
        return key;
    }
}
