package org.noticewright.desk.shell;

import org.noticewright.store.CaseId;

/** Where a person can be in the desk. One factory makes the screen of each. */
public sealed interface Place {
    /** The list of cases. */
    record Cases() implements Place {}

    /** The choice with which a new letter begins. */
    record NewLetter() implements Place {}

    /**
     * The editor of one letter.
     *
     * @param id of its case
     */
    record Editor(CaseId id) implements Place {}

    /** The profiles of authorities. */
    record Authorities() implements Place {}

    /** How the desk looks, where its data are, backups. */
    record Settings() implements Place {}

    /** Keys, words, and where each rule comes from. */
    record Help() implements Place {}
}
