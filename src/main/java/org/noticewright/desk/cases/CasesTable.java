package org.noticewright.desk.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.noticewright.desk.kit.Access;
import org.noticewright.store.FindingsCount;

/**
 * The cases in columns. Where there is not enough room for all columns, what the others say stands below the subject.
 */
final class CasesTable {
    private static final Comparator<CaseLine> BY_DUE =
            Comparator.comparing(line -> line.due().day(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));
    private static final Comparator<CaseLine> BY_RECEIVED = Comparator.comparing(
            line -> line.row().received(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));
    private static final Comparator<CaseLine> BY_FINDINGS = Comparator.comparing(
                    (CaseLine line) -> line.row().findings(), Comparator.comparingInt(FindingsCount::errors))
            .thenComparing(line -> line.row().findings(), Comparator.comparingInt(FindingsCount::warnings));

    private final TableView<CaseLine> table = new TableView<>();
    private final CasesModel cases;
    private final CaseActions actions;
    private final ObservableBooleanValue broad;
    private final Label measure;
    private boolean following;

    /**
     * Shows a list.
     *
     * @param broad whether there is room for every column
     * @param measure has the size of running text
     */
    CasesTable(CasesModel cases, CaseActions actions, ObservableBooleanValue broad, Label measure) {
        this.cases = cases;
        this.actions = actions;
        this.broad = broad;
        this.measure = measure;
        table.setId("cases");
        Access.name(
                table,
                "Cases",
                "Enter opens the case, Delete deletes it, the menu key shows what else can be done with it.");
        SortedList<CaseLine> sorted = new SortedList<>(cases.shown());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label());
        table.setRowFactory(view -> row());
        columns();
        followChoice();
    }

    TableView<CaseLine> view() {
        return table;
    }

    private void columns() {
        TableColumn<CaseLine, CaseLine> reference =
                column("reference", "Reference", 6.5, 11.8, CaseLine::reference, by(CaseLine::reference));
        TableColumn<CaseLine, CaseLine> subject =
                column("subject", "Subject", 10, 14.2, this::subject, by(CaseLine::subject));
        TableColumn<CaseLine, CaseLine> outcome =
                column("outcome", "Outcome", 7, 10.5, CaseLine::outcome, by(CaseLine::outcome));
        TableColumn<CaseLine, CaseLine> status =
                column("status", "Status", 5, 6.5, CaseLine::status, Comparator.comparing(line -> line.row()
                        .status()));
        TableColumn<CaseLine, CaseLine> received =
                column("received", "Received", 6.5, 7.5, CaseLine::received, BY_RECEIVED);
        TableColumn<CaseLine, CaseLine> due =
                column("due", "Due", 7.5, 11, line -> line.due().words(), BY_DUE);
        due.setCellFactory(view -> new WrappedCell(line -> line.due().words(), line -> style(line.due())));
        TableColumn<CaseLine, CaseLine> findings =
                column("findings", "Findings", 6.5, 7.5, CaseLine::findings, BY_FINDINGS);
        findings.setCellFactory(view -> new WrappedCell(CaseLine::findings, CasesTable::style));
        table.getColumns().setAll(List.of(reference, subject, outcome, status, received, due, findings));
        for (TableColumn<CaseLine, CaseLine> wide : List.of(outcome, received, findings)) {
            wide.visibleProperty().bind(broad);
        }
        broad.addListener((value, before, now) -> table.refresh());
    }

    /**
     * One column.
     *
     * @param least its least breadth, in ems
     * @param wanted its breadth where there is room, in ems
     */
    private TableColumn<CaseLine, CaseLine> column(
            String id,
            String name,
            double least,
            double wanted,
            Function<CaseLine, String> words,
            Comparator<CaseLine> order) {
        TableColumn<CaseLine, CaseLine> column = new TableColumn<>(name);
        column.setId("column-" + id);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(view -> new WrappedCell(words, line -> ""));
        column.setComparator(order);
        measure.fontProperty().subscribe(font -> {
            column.setMinWidth(least * font.getSize());
            column.setPrefWidth(wanted * font.getSize());
        });
        return column;
    }

    private static Comparator<CaseLine> by(Function<CaseLine, String> words) {
        return Comparator.comparing(words, String.CASE_INSENSITIVE_ORDER);
    }

    private String subject(CaseLine line) {
        String subject = line.subject().isBlank() ? "No subject yet" : line.subject();
        if (broad.get()) {
            return subject;
        }
        String findings = line.row().findings().equals(FindingsCount.NONE) ? "no findings" : line.findings();
        String rest = Stream.of(
                        line.outcome(), line.received().isEmpty() ? "" : "received " + line.received(), findings)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
        return subject + "\n" + rest;
    }

    private static String style(Due due) {
        return switch (due.urgency()) {
            case NONE -> "case-quiet";
            case TIME -> "";
            case SOON -> "state-warning";
            case LATE -> "state-error";
        };
    }

    private static String style(CaseLine line) {
        return line.row().findings().equals(FindingsCount.NONE) ? "case-quiet" : "";
    }

    private TableRow<CaseLine> row() {
        TableRow<CaseLine> row = new TableRow<>();
        row.setOnMouseClicked(click -> {
            CaseLine line = row.getItem();
            if (line != null && click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                actions.open(line);
            }
        });
        return row;
    }

    private void followChoice() {
        table.getSelectionModel().selectedItemProperty().addListener((value, before, now) -> {
            if (!following) {
                following = true;
                cases.chosenProperty().set(now);
                following = false;
            }
        });
        cases.chosenProperty().addListener((value, before, now) -> {
            if (!following) {
                following = true;
                show(now);
                following = false;
            }
        });
    }

    private void show(@Nullable CaseLine line) {
        if (line == null) {
            table.getSelectionModel().clearSelection();
        } else {
            table.getSelectionModel().select(line);
            table.scrollTo(line);
        }
    }

    /** Gives the keyboard to the list, at the case that is chosen or else the first. */
    void enter() {
        if (table.getItems().isEmpty()) {
            return;
        }
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
        table.requestFocus();
        table.getFocusModel().focus(table.getSelectionModel().getSelectedIndex());
    }

    /** Whether the first case of the list is chosen. */
    boolean isAtTop() {
        return table.getSelectionModel().getSelectedIndex() <= 0;
    }
}
