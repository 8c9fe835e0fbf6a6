package org.noticewright.desk.parts;

import org.noticewright.desk.work.WorkingLetter;

/** Advice and assistance, and what goes with the letter. */
final class AdviceForm extends FormPane {
    AdviceForm(WorkingLetter working) {
        super(
                working,
                "form-advice",
                "Advice and enclosures",
                "Section 16 asks for reasonable advice and assistance: help the requester to what can be had.");
        add(
                fields().text(
                                "advice",
                                "Advice and assistance",
                                "What could be asked for instead, or where related information is published, such as a"
                                        + " contracts register. Say nothing here that shows whether information is held."),
                fields().lines(
                                "enclosures",
                                "Enclosures",
                                "What goes with the letter: one title a line. The letter prints them as a list."));
    }
}
