package org.noticewright.desk.cases;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;

/** Tells how broad a region is for the text that it shows: half as broad where the text is twice as large. */
final class Breadth {
    private Breadth() {}

    /**
     * Whether there is room for that many ems.
     *
     * @param text shown in the region, in the size of its running text
     */
    static BooleanBinding atLeast(double ems, Region region, Labeled text) {
        return Bindings.createBooleanBinding(
                () -> region.getWidth() >= ems * text.getFont().getSize(), region.widthProperty(), text.fontProperty());
    }
}
