package org.noticewright.desk.parts;

import org.noticewright.desk.work.WorkingLetter;

/** What is kept with the letter and never printed. */
final class NotesForm extends FormPane {
    NotesForm(WorkingLetter working) {
        super(
                working,
                "form-notes",
                "Internal notes",
                "Never printed: these words are in the case and in the letter file, and in no other output.");
        add(fields().text(
                        "notes",
                        "Notes",
                        "What colleagues need to know. Notes can be asked for as well: write nothing here about whether"
                                + " information is held that you neither confirm nor deny."));
    }
}
