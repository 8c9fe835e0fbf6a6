package org.noticewright.casework;

/** What a letter can be written as. */
public enum Format {
    /** PDF/UA-1 and PDF/A-3a at once. */
    PDF("pdf"),
    /** One web page that needs nothing else. */
    HTML("html"),
    /** Plain text for an e-mail. */
    TEXT("txt");

    private final String suffix;

    Format(String suffix) {
        this.suffix = suffix;
    }

    /** The end of the file name, without the dot. */
    public String suffix() {
        return suffix;
    }
}
