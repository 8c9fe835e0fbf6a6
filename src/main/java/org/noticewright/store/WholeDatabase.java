package org.noticewright.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads every row of a database and holds every text to its checksum. */
final class WholeDatabase {
    private WholeDatabase() {}

    /**
     * How many cases there are.
     *
     * @throws IOException if anything is damaged
     */
    static int check(Connection database) throws IOException, SQLException {
        Counted counted = new Counted();
        TableRows.read(database, counted, () -> false);
        int listed =
                CaseTable.listed(database).size() + CaseTable.deleted(database).size();
        if (listed != counted.cases || counted.letters != counted.cases) {
            throw new IOException("a case lacks its letter");
        }
        return counted.cases;
    }

    private static final class Counted implements RowSink {
        private int cases;
        private int letters;

        @Override
        public void row(String table, List<String> columns, List<@Nullable Object> values) throws IOException {
            cases += table.equals("cases") ? 1 : 0;
            letters += table.equals("letters") ? 1 : 0;
            int text = columns.indexOf("letter");
            int checksum = columns.indexOf("checksum");
            if (text >= 0
                    && checksum >= 0
                    && values.get(text) instanceof String letter
                    && values.get(checksum) instanceof Long sum
                    && !StoredLetter.isWhole(letter, sum)) {
                throw new IOException("a letter does not match its checksum");
            }
        }

        @Override
        public void nextNumber(String table, long number) {
            // a number is neither whole nor damaged
        }
    }
}
