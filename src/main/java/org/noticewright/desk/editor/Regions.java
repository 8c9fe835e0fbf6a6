package org.noticewright.desk.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.noticewright.desk.kit.Access;

/**
 * The regions of the editor: the outline, the form, and what stands beside it. They stand side by side with borders that
 * can be moved; in a window that is narrow for the size of its text, one at a time below buttons that choose.
 */
final class Regions extends BorderPane {
    /** Which region is the outline. */
    static final int OUTLINE = 0;

    /** Which region is the form. */
    static final int FORM = 1;

    /** Which region is what stands beside the form. */
    static final int BESIDE = 2;

    /** Where the borders stand at first, as shares of the breadth. */
    private static final double[] BORDERS = {0.18, 0.58};

    /** A window is narrow below that breadth: 1024 pixels are 73 ems at 100 % and 37 at 200 %. */
    private static final double NARROW_IN_EMS = 50;

    /** How far a key moves a border, as a share of the breadth. */
    private static final double BORDER_STEP = 0.02;

    private final List<Region> all;
    private final ObservableDoubleValue em;
    private final SplitPane split = new SplitPane();
    private final FlowPane choices = new FlowPane();
    private final List<ToggleButton> ways = new ArrayList<>();
    private boolean isNarrow;

    /**
     * Puts the regions side by side.
     *
     * @param em the size of the text, in pixels
     */
    Regions(Region outline, Region form, Region beside, ObservableDoubleValue em) {
        this.all = List.of(outline, form, beside);
        this.em = em;
        outline.setMinWidth(120);
        form.setMinWidth(280);
        beside.setMinWidth(200);
        SplitPane.setResizableWithParent(outline, false);
        split.setId("regions");
        split.getItems().setAll(all);
        split.setDividerPositions(BORDERS);
        setCenter(split);
        choices.getStyleClass().add("beside-choices");
        Access.name(choices, "Which part of the window is shown", "");
        ToggleGroup group = new ToggleGroup();
        way(group, "region-outline", "Parts", "The parts of the letter (F6).");
        way(group, "region-form", "Form", "The form of the chosen part (F6).");
        way(group, "region-beside", "Pages and findings", "What the letter becomes (F6).");
        widthProperty().addListener((value, before, now) -> fit());
        em.addListener((value, before, now) -> fit());
    }

    private void way(ToggleGroup group, String id, String words, String help) {
        int region = ways.size();
        ToggleButton way = new ToggleButton(words);
        way.setMinWidth(USE_PREF_SIZE);
        way.setToggleGroup(group);
        way.getStyleClass().addAll("way", atlantafx.base.theme.Styles.FLAT);
        way.setOnAction(pressed -> reveal(region));
        ways.add(Access.button(way, id, words, help));
        choices.getChildren().add(way);
    }

    private void fit() {
        boolean now = getWidth() > 0 && getWidth() / em.get() < NARROW_IN_EMS;
        if (now == isNarrow) {
            return;
        }
        isNarrow = now;
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        int region = withKeyboard();
        if (isNarrow) {
            split.getItems().clear();
            setTop(choices);
            reveal(Math.max(OUTLINE, region));
        } else {
            setTop(null);
            setCenter(split);
            split.getItems().setAll(all);
            split.setDividerPositions(BORDERS);
        }
        if (owner != null && region >= 0) {
            owner.requestFocus(); // it was out of the window for a moment
        }
    }

    /** Lets a region be seen, where only one is at a time. */
    void reveal(int region) {
        if (isNarrow) {
            ways.get(region).setSelected(true);
            if (!all.get(region).equals(getCenter())) {
                setCenter(all.get(region));
                applyCss(); // what was not in the window cannot have the keyboard yet
                layout();
            }
        }
    }

    /** The region that has the keyboard; -1 for none. */
    int withKeyboard() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            int region = all.indexOf(node);
            if (region >= 0) {
                return region;
            }
        }
        return -1;
    }

    /** Moves the border at the right of the region that has the keyboard; that of the last region is at its left. */
    void moveBorder(int steps) {
        List<SplitPane.Divider> borders = split.getDividers();
        if (!borders.isEmpty()) {
            SplitPane.Divider border = borders.get(Math.clamp(withKeyboard(), 0, borders.size() - 1));
            border.setPosition(Math.clamp(border.getPosition() + steps * BORDER_STEP, 0, 1));
        }
    }
}
