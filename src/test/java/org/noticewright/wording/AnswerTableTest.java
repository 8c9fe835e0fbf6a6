package org.noticewright.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterArbitraries;
import org.noticewright.letter.OutcomeKind;
import org.w3c.dom.Element;

class AnswerTableTest {

    private static final String REFUSED = """
            "bases": [{"id": "b", "exemption": "s31(1)(a)", "likelihood": "would"}],
            "outcomes": [{"questions": ["1"], "outcome": "withheld", "basis": "b"}],""";

    private static List<String> rows(String columns, String rows, String outcome) {
        Worded worded = Worded.finished(Worded.letter(outcome
                + "\"questions\": [{\"id\": \"1\", \"text\": \"Q\", \"table\": {\"columns\": %s, \"rows\": %s}}]"
                        .formatted(columns, rows)));
        Element table = worded.elements().stream()
                .filter(e -> e.getTagName().equals("table"))
                .findFirst()
                .orElseThrow();
        List<String> lines = new ArrayList<>();
        for (Element row : Worded.elements(table)) {
            if (row.getTagName().equals("tr")) {
                List<String> cells = new ArrayList<>();
                for (Element cell : Worded.elements(row)) {
                    if (List.of("td", "th").contains(cell.getTagName())) {
                        cells.add(Worded.text(cell)
                                + (cell.hasAttribute("colspan") ? " x" + cell.getAttribute("colspan") : ""));
                    }
                }
                lines.add(String.join(" | ", cells));
            }
        }
        return lines;
    }

    @Test
    void everyRow_getsTheLabelOnceAcrossItsFreeCells() {
        assertThat(rows(
                        "[\"Device\", \"Number\", \"Cost\"]",
                        "[[\"PCs\", \"\", \"\"], [\"Laptops\", \"\", \"\"]]",
                        REFUSED))
                .containsExactly(
                        "Device | Number | Cost",
                        "PCs | Withheld: section 31(1)(a) x2",
                        "Laptops | Withheld: section 31(1)(a) x2");
    }

    @Test
    void raggedRowsAndEmptyHeads_arePadded() {
        assertThat(rows("[\"\", \"Number\"]", "[[\"PCs\"], [], [\"Laptops\", \"\", \"in store\"]]", REFUSED))
                .containsExactly(
                        " | Number | ",
                        "PCs | Withheld: section 31(1)(a) x2",
                        "Withheld: section 31(1)(a) x3",
                        "Laptops | Withheld: section 31(1)(a) | in store");
    }

    @Test
    void fullRow_getsTheAnswerInAColumnOfItsOwn() {
        assertThat(rows("[\"Device\", \"Site\"]", "[[\"PCs\", \"North\"], [\"Laptops\", \"\"]]", REFUSED))
                .containsExactly(
                        "Device | Site | Our answer",
                        "PCs | North | Withheld: section 31(1)(a)",
                        "Laptops | Withheld: section 31(1)(a) x2");
    }

    @Test
    void tableWithoutHeads_hasNone() {
        assertThat(rows("[]", "[[\"PCs\", \"\"]]", REFUSED)).containsExactly("PCs | Withheld: section 31(1)(a)");
    }

    @Test
    void cellsGiven_areTheAnswerAndWhatIsMissingIsLabelled() {
        String outcome = """
                "outcomes": [{"questions": ["1"], "outcome": "disclosed",
                  "cells": [["", "41"], ["Laptops (all)", ""], ["Phones", "7"]]}],""";

        assertThat(rows("[\"Device\", \"Number\"]", "[[\"PCs\", \"\"], [\"Laptops\", \"\"]]", outcome))
                .containsExactly("Device | Number", "PCs | 41", "Laptops (all) | No answer given", "Phones | 7");
    }

    @Test
    void headsAlone_printNoTableAndNoNoteOfOne() {
        Worded worded = Worded.draft(
                Worded.letter(
                        REFUSED
                                + "\"questions\": [{\"id\": \"1\", \"text\": \"Q\", \"table\": {\"columns\": [\"A\"], \"rows\": []}}]"));

        assertThat(worded.elements()).noneMatch(e -> e.getTagName().equals("table"));
        assertThat(worded.text()).doesNotContain("table");
    }

    @ParameterizedTest
    @CsvSource({"6, 4, 2, false", "7, 4, 1, true", "6, 5, 1, true", "1, 1, 3, true", "1, 1, 2, false"})
    void longTables_moveToTheAnnex(int rows, int columns, int tables, boolean annex) {
        List<String> cells = IntStream.range(0, columns)
                .mapToObj(i -> i == 0 ? "\"x\"" : "\"\"")
                .toList();
        List<String> lines =
                IntStream.range(0, rows).mapToObj(i -> cells.toString()).toList();
        List<String> questions = IntStream.rangeClosed(1, tables)
                .mapToObj(i -> "{\"id\": \"%d\", \"text\": \"Words\", \"table\": {\"columns\": [], \"rows\": %s}}"
                        .formatted(i, lines))
                .toList();
        List<String> ids =
                IntStream.rangeClosed(1, tables).mapToObj(i -> "\"" + i + "\"").toList();
        Worded worded = Worded.finished(
                Worded.letter("\"questions\": %s, \"outcomes\": [{\"questions\": %s, \"outcome\": \"not-held\"}]"
                        .formatted(questions, ids)));

        assertThat(worded.ofClass("annex")).hasSize(annex ? 1 : 0);
        assertThat(worded.ofClass("answers").stream().filter(e -> e.getTagName().equals("table")))
                .hasSize(tables);
        assertThat(worded.words("request.table"))
                .contains(annex ? "is in the annex, with our answers" : "is below, with our answers");
        assertThat(worded.words("answer.lead"))
                .isEqualTo("We do not hold this information."
                        + (annex
                                ? " The answer to each row of your table" + (tables > 1 ? "s" : "")
                                        + " is in the annex."
                                : ""));
    }

    @Test
    void annex_keepsTheOrderOfTheQuestions() {
        Worded worded = Worded.finished(Worded.example("northmoor-hospital-refusal"));

        assertThat(worded.ofClass("annex-table").stream()
                        .map(e -> Worded.text(Worded.elements(e).getFirst())))
                .containsExactly("Question 1", "Question 2", "Question 3", "Question 4", "Question 5");
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void everyRowOfARefusedTable_saysSo(@ForAll("letters") Letter letter) {
        Worded worded = Worded.finished(letter);
        for (var outcome : letter.outcomes()) {
            if (outcome.kind() == OutcomeKind.WITHHELD) {
                String id = outcome.questions().getFirst();
                int index = letter.questions().indexOf(letter.question(id).orElseThrow());
                assertThat(worded.elements())
                        .filteredOn(e -> e.getTagName().equals("tr")
                                && e.getParentNode().getNodeName().equals("tbody")
                                && Worded.elements(e).stream().anyMatch(c -> c.getAttribute("data-field")
                                        .startsWith("questions[" + index + "].table.rows")))
                        .allSatisfy(e -> assertThat(Worded.text(e)).contains("Withheld: section 31(1)(a)"));
            }
        }
    }

    @Provide
    Arbitrary<Letter> letters() {
        return LetterArbitraries.letters();
    }
}
