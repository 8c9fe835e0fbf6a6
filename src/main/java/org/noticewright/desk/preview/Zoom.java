package org.noticewright.desk.preview;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** How large the pages are shown: 1 is the size of the paper on a screen of 96 dots per inch. To be used on one thread. */
public final class Zoom {
    private static final double[] STEPS = {0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4};

    /** Two zooms that differ by less look the same. */
    private static final double SAME = 0.001;

    private final ReadOnlyDoubleWrapper factor = new ReadOnlyDoubleWrapper(this, "factor", 1);
    private final ReadOnlyBooleanWrapper fitting = new ReadOnlyBooleanWrapper(this, "fitting", true);

    /** Fits the width of the window until somebody chooses a size. */
    public Zoom() {}

    /** The factor, from 0.25 to 4. */
    public ReadOnlyDoubleProperty factorProperty() {
        return factor.getReadOnlyProperty();
    }

    /** Whether the pages are as wide as there is room. */
    public ReadOnlyBooleanProperty fittingProperty() {
        return fitting.getReadOnlyProperty();
    }

    /** One step larger. */
    public void in() {
        for (double step : STEPS) {
            if (step > factor.get() + SAME) {
                choose(step);
                return;
            }
        }
    }

    /** One step smaller. */
    public void out() {
        for (int i = STEPS.length - 1; i >= 0; i--) {
            if (STEPS[i] < factor.get() - SAME) {
                choose(STEPS[i]);
                return;
            }
        }
    }

    /** The size of the paper. */
    public void actualSize() {
        choose(1);
    }

    /** As wide as there is room, from now on. */
    public void fitWidth() {
        fitting.set(true);
    }

    /** Tells at which factor a page is as wide as the room; counts while the width is fitted. */
    public void room(double fits) {
        if (fitting.get() && Math.abs(fits - factor.get()) > SAME) {
            factor.set(Math.clamp(fits, STEPS[0], STEPS[STEPS.length - 1]));
        }
    }

    private void choose(double chosen) {
        fitting.set(false);
        factor.set(chosen);
    }
}
