package org.noticewright.desk.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A column that remembers how high it is at each width until something in it changes. JavaFX remembers heights only of
 * what has no wrapped words; without this, each key in a long form measured every text of it several times.
 */
public class MeasuredBox extends VBox {
    // no initial values: the constructor above already asks for a layout
    private @Nullable Map<Double, Double> preferred;
    private @Nullable Map<Double, Double> least;

    /** A column of nodes. */
    public MeasuredBox(Node... children) {
        super(children);
    }

    @Override
    public void requestLayout() {
        preferred = null;
        least = null;
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (preferred == null) {
            preferred = new HashMap<>();
        }
        return remembered(preferred, width, super::computePrefHeight);
    }

    @Override
    protected double computeMinHeight(double width) {
        if (least == null) {
            least = new HashMap<>();
        }
        return remembered(least, width, super::computeMinHeight);
    }

    private static double remembered(Map<Double, Double> heights, double width, DoubleUnaryOperator measure) {
        Double known = heights.get(width);
        if (known == null) {
            known = measure.applyAsDouble(width);
            heights.put(width, known);
        }
        return known;
    }
}
