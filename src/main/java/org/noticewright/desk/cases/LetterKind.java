package org.noticewright.desk.cases;

/** What kind of letter is begun. The texts are short help, not law: the Act and the guidance govern. */
public enum LetterKind {
    /** A refusal to disclose. */
    REFUSAL(
            "Refuse to disclose",
            "Section 31(1)(a)",
            "The letter says that you hold the information and does not give it. For information whose disclosure would, "
                    + "or would be likely to, prejudice the prevention or detection of crime, where saying that you hold "
                    + "it does no harm."),
    /** A refusal to say whether the information is held. */
    NEITHER(
            "Neither confirm nor deny",
            "Section 31(3)",
            "The letter says neither that you hold the information nor that you do not. For the few requests, such as "
                    + "those about one incident or one technique, where a yes or a no would itself, or would be likely "
                    + "to, prejudice the prevention or detection of crime. Decide alike whether or not you hold it."),
    /** Several outcomes in one letter. */
    MIXED(
            "Mixed, question by question",
            "Both provisions, and answers",
            "Each question gets an outcome of its own: answered, refused, or neither confirmed nor denied. For most "
                    + "requests with several questions, since each has to be considered on its own.");

    private final String title;
    private final String provision;
    private final String explanation;

    LetterKind(String title, String provision, String explanation) {
        this.title = title;
        this.provision = provision;
        this.explanation = explanation;
    }

    String title() {
        return title;
    }

    String provision() {
        return provision;
    }

    /** When it fits. */
    String explanation() {
        return explanation;
    }
}
