package org.noticewright.check;

import java.util.List;

/** One rule. It has no state: one object serves all letters and all threads. */
public interface Check {

    /** Its id in the catalogue, such as {@code N04}. */
    String id();

    /** Where the rule fires, in the order of the letter. */
    List<Hit> hits(CheckedLetter letter);
}
