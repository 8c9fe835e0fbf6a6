package org.noticewright.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What outcomes say that does not fit the questions and the bases of its letter. */
final class OutcomeFaults {
    private final Map<String, Question> questions = new HashMap<>();
    private final Map<String, Basis> bases = new HashMap<>();
    private final List<Problem> found = new ArrayList<>();
    private int index;

    private OutcomeFaults(Letter letter) {
        for (Question question : letter.questions()) {
            if (question.id() != null) {
                questions.putIfAbsent(question.id(), question);
            }
        }
        for (Basis basis : letter.bases()) {
            if (basis.id() != null) {
                bases.putIfAbsent(basis.id(), basis);
            }
        }
    }

    static List<Problem> of(Letter letter) {
        OutcomeFaults faults = new OutcomeFaults(letter);
        for (Outcome outcome : letter.outcomes()) {
            faults.questions(outcome);
            faults.basis(outcome);
            faults.cells(outcome);
            faults.index++;
        }
        return faults.found;
    }

    private void add(String key, String rest) {
        found.add(new Problem("outcomes[" + index + "]." + key, "Outcome " + (index + 1) + " " + rest));
    }

    private void questions(Outcome outcome) {
        for (String id : outcome.questions()) {
            if (!questions.containsKey(id)) {
                add("questions", "names question “" + id + "”, which the letter does not have. Correct the id.");
            }
        }
    }

    private void basis(Outcome outcome) {
        String id = outcome.basis();
        if (id == null) {
            return;
        }
        OutcomeKind kind = outcome.kind();
        if (kind != null && !kind.needsBasis()) {
            add("basis", "is " + kind.key() + ", which rests on no basis, but names “" + id + "”. Delete the basis.");
        }
        Basis basis = bases.get(id);
        if (basis == null) {
            add("basis", "names the basis “" + id + "”, which the letter does not have. Correct the id.");
        } else if (kind != null && kind.needsBasis()) {
            effect(kind, basis);
        }
    }

    /** Section 2(1) and section 2(2) of the Act: one exemption lifts the duty to say, the other the duty to give. */
    private void effect(OutcomeKind kind, Basis basis) {
        if (basis.exemption() == null) {
            return;
        }
        boolean neither = kind == OutcomeKind.NEITHER_CONFIRM_NOR_DENY;
        if (neither != basis.exemption().neitherConfirmsNorDenies()) {
            add(
                    "basis",
                    "is " + kind.key() + ", but its basis “" + basis.id() + "” rests on "
                            + basis.exemption().citation()
                            + (neither
                                    ? ", which does not lift the duty to confirm or deny."
                                    : ", under which no letter may say that anything is held.")
                            + " Change the outcome or the basis.");
        }
    }

    private void cells(Outcome outcome) {
        if (outcome.cells().isEmpty()) {
            return;
        }
        if (outcome.questions().size() != 1) {
            add(
                    "cells",
                    "has cells, but names " + (outcome.questions().isEmpty() ? "no question" : "several questions")
                            + ". Name the one table question that they answer.");
            return;
        }
        Question question = questions.get(outcome.questions().getFirst());
        if (question != null) {
            cellsOf(question, outcome);
        }
    }

    private void cellsOf(Question question, Outcome outcome) {
        QuestionTable table = question.table();
        int width = outcome.cells().stream().mapToInt(List::size).max().orElse(0);
        if (table == null) {
            add("cells", "has cells, but question “" + question.id() + "” has no table. Write them as the answer.");
        } else if (outcome.cells().size() > table.rows().size()) {
            add(
                    "cells",
                    "has " + outcome.cells().size() + " rows of cells, but the table of question “" + question.id()
                            + "” has " + table.rows().size()
                            + ". Leave out the header row and rows that were not sent.");
        } else if (width > table.width()) {
            add(
                    "cells",
                    "has a row of " + width + " cells, but the table of question “" + question.id() + "” has "
                            + table.width() + " columns. Take out the cells that are too many.");
        }
    }
}
