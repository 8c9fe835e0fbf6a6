package org.noticewright.desk.factors;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.noticewright.law.Side;

/** Moves cards with the mouse, within a side and across. The mouse takes a card by its head. */
final class FactorDrag {
    private static final double EDGE = 40;
    private static final double STEP = 0.02;

    private final ScrollPane pane;
    private final Supplier<List<FactorColumn>> columns;
    private final Drop drop;
    private @Nullable Target target;

    /** Told when a card was let go over a column. */
    interface Drop {
        /** Puts the factor of an index at a position among the others of a side. */
        void at(int index, Side side, int position);
    }

    private record Target(FactorColumn column, Side side, int position) {}

    FactorDrag(ScrollPane pane, Supplier<List<FactorColumn>> columns, Drop drop) {
        this.pane = pane;
        this.columns = columns;
        this.drop = drop;
    }

    /** Lets a card be dragged. */
    void let(FactorCard card) {
        card.handle().setOnMouseDragged(mouse -> {
            if (mouse.getButton() == MouseButton.PRIMARY) {
                drag(card, mouse);
            }
        });
        card.handle().setOnMouseReleased(mouse -> release(card));
    }

    private void drag(FactorCard card, MouseEvent mouse) {
        if (!card.getStyleClass().contains("dragged")) {
            card.getStyleClass().add("dragged");
        }
        scrollAtEdges(mouse.getSceneY());
        target = target(card, mouse.getSceneX(), mouse.getSceneY());
        for (FactorColumn column : columns.get()) {
            column.mark(target != null && target.column() == column ? target.position() : -1, card);
        }
    }

    private @Nullable Target target(FactorCard card, double x, double y) {
        for (FactorColumn column : columns.get()) {
            Side side = column.side();
            if (side != null && inScene(column).contains(x, y)) {
                long before = column.cards().stream()
                        .filter(other -> other != card && inScene(other).getCenterY() < y)
                        .count();
                return new Target(column, side, (int) before);
            }
        }
        return null;
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private void scrollAtEdges(double y) {
        Bounds seen = inScene(pane);
        if (y < seen.getMinY() + EDGE) {
            pane.setVvalue(Math.max(0, pane.getVvalue() - STEP));
        } else if (y > seen.getMaxY() - EDGE) {
            pane.setVvalue(Math.min(1, pane.getVvalue() + STEP));
        }
    }

    private void release(FactorCard card) {
        card.getStyleClass().remove("dragged");
        columns.get().forEach(column -> column.mark(-1, card));
        Target there = target;
        target = null;
        if (there != null) {
            drop.at(card.index(), there.side(), there.position());
        }
    }
}
