package org.noticewright.letter;

import java.util.List;

/**
 * A table that the requester sent to be filled in, as sent.
 *
 * @param columns header cells, some of which may be empty
 * @param rows the cells of each row; rows may be ragged
 */
public record QuestionTable(List<String> columns, List<List<String>> rows) {

    /** Takes unchangeable copies. */
    public QuestionTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** How many columns the table needs: the widest of its header and its rows. */
    public int width() {
        return Math.max(columns.size(), rows.stream().mapToInt(List::size).max().orElse(0));
    }
}
