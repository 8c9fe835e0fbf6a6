package org.noticewright.desk.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.noticewright.letter.Letter;
import org.noticewright.letter.OutcomeKind;
import org.noticewright.letter.QuestionTable;

class TablesTest {
    private static Letter withTable() {
        Letter letter = Outcomes.set(Questions.add(Letter.blank()), List.of(0), OutcomeKind.DISCLOSED, null);
        return Tables.fill(letter, 0, Tables.HEADER, 0, Tables.parse("Device\tNumber\nDesktops\t\nLaptops\t\n"));
    }

    private static QuestionTable table(Letter letter) {
        return Objects.requireNonNull(letter.questions().getFirst().table());
    }

    @Test
    void spreadsheetText_isReadAsCells() {
        assertThat(Tables.parse("a\tb\r\nc\t\r\n")).containsExactly(List.of("a", "b"), List.of("c", ""));
        assertThat(Tables.parse("\"two\nlines\"\t\"a \"\"b\"\"\"\n\"no end\tx"))
                .containsExactly(List.of("two\nlines", "a \"b\""), List.of("\"no end", "x"));
        assertThat(Tables.parse("")).isEmpty();
    }

    @Test
    void pasted_fillsHeaderAndRows() {
        assertThat(table(withTable()))
                .isEqualTo(new QuestionTable(
                        List.of("Device", "Number"), List.of(List.of("Desktops", ""), List.of("Laptops", ""))));
    }

    @Test
    void answers_goWithTheirRowsAndColumns() {
        Letter letter = Outcomes.cells(withTable(), 0, 0, 0, 1, Tables.parse("10\n12\nlost"));
        assertThat(letter.outcomes().getFirst().cells()).containsExactly(List.of("", "10"), List.of("", "12"));
        Letter one = Tables.removeRow(letter, 0, 0);
        assertThat(one.outcomes().getFirst().cells()).containsExactly(List.of("", "12"));
        assertThat(Tables.removeColumn(one, 0, 0).outcomes().getFirst().cells()).containsExactly(List.of("12"));
        assertThat(Tables.removeColumn(one, 0, 1).outcomes().getFirst().cells()).isEmpty();
    }

    @Test
    void lastColumn_takesTheTableWithIt() {
        Letter letter = Tables.removeColumn(Tables.removeColumn(withTable(), 0, 0), 0, 0);
        assertThat(letter.questions().getFirst().table()).isNull();
    }

    @Test
    void rowsAndColumns_areAddedAtTheEnd() {
        assertThat(table(Tables.addColumn(Tables.addRow(withTable(), 0), 0)))
                .isEqualTo(new QuestionTable(
                        List.of("Device", "Number", ""),
                        List.of(List.of("Desktops", "", ""), List.of("Laptops", "", ""), List.of("", "", ""))));
    }

    @Provide
    Arbitrary<List<List<String>>> sheets() {
        Arbitrary<String> cell = Arbitraries.of("", "a", "two words", "a\tb", "x\ny", "say \"so\"", "\"");
        return cell.list().ofMinSize(2).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(4);
    }

    /** Spreadsheets quote a cell that has a tab, a line end or a quotation mark in it. */
    @Property
    void quotedSheet_isReadBack(@ForAll("sheets") List<List<String>> sheet) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : sheet) {
            text.append(String.join("\t", row.stream().map(TablesTest::quoted).toList()))
                    .append('\n');
        }
        assertThat(Tables.parse(text.toString())).isEqualTo(sheet);
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\t\n\"].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
