package org.noticewright.desk.parts;

import org.noticewright.desk.work.WorkingLetter;

/** A published source that shows that a harm is real. */
final class EvidenceCard extends Card {
    EvidenceCard(WorkingLetter working, String list, int index, ListEdit edit) {
        super(working, list + "[" + index + "]");
        head(FormPane.label("Source " + (index + 1), "card-title"), "source " + (index + 1), edit, list, index);
        getChildren()
                .addAll(
                        fields().line(path() + ".title", "Title", "Who published it, and what it is called."),
                        fields().line(
                                        path() + ".url",
                                        "Address",
                                        "Where to read it, such as https://www.ncsc.gov.uk/…"),
                        fields().line(
                                        path() + ".date",
                                        "Date",
                                        "When it was published, such as 2025-10-14; other words are printed as they are."),
                        fields().text(
                                        path() + ".quote",
                                        "Quotation",
                                        "Its own words, where they say it best. Leave it empty to give the link alone."));
    }
}
