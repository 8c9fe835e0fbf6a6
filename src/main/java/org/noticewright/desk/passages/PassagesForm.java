package org.noticewright.desk.passages;

import java.util.Objects;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.noticewright.desk.form.PartForm;
import org.noticewright.desk.kit.Background;
import org.noticewright.desk.kit.IntoSight;
import org.noticewright.desk.kit.SideBySide;
import org.noticewright.desk.work.WorkingLetter;
import org.noticewright.letter.Letter;

/** The form of the standard words of a letter, and of what replaces them in this letter. */
public final class PassagesForm implements PartForm {
    /** From this breadth on list and passage stand side by side: about 640 pixels at 100 %. */
    private static final double LEAST_EMS = 44;

    private final WorkingLetter working;
    private final PassagesModel model;
    private final PassageList list;
    private final PassageView view;
    private final ScrollPane pane = new ScrollPane();
    private final ChangeListener<Letter> follow;

    /**
     * The form of a letter.
     *
     * @param source tells the standard words of a letter; called in the background
     */
    public PassagesForm(WorkingLetter working, PassageSource source, Background background) {
        this.working = working;
        model = new PassagesModel(working, source, background);
        list = new PassageList(model);
        view = new PassageView(model);
        Label title = new Label("Standard wording");
        title.getStyleClass().add("section-title");
        Label lead =
                new Label("The words around what you write. Each passage can be replaced or removed in this letter;"
                        + " words for all letters of an authority belong into its house templates.");
        lead.setWrapText(true);
        lead.setMinHeight(Label.USE_PREF_SIZE);
        lead.getStyleClass().add("lead");
        Label fault = new Label();
        fault.setId("passages-fault");
        fault.setWrapText(true);
        fault.getStyleClass().add("field-fault");
        fault.textProperty().bind(model.faultProperty());
        fault.visibleProperty().bind(model.faultProperty().isNotEmpty());
        fault.managedProperty().bind(fault.visibleProperty());
        VBox form = new VBox(title, lead, fault, new SideBySide(list, view, 0.42, LEAST_EMS));
        form.getStyleClass().add("form");
        form.getStylesheets()
                .add(Objects.requireNonNull(PassagesForm.class.getResource("/org/noticewright/desk/passages.css"))
                        .toExternalForm());
        pane.setContent(form);
        pane.setFitToWidth(true);
        pane.setId("passages-form");
        pane.setFocusTraversable(false);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        follow = (value, before, now) -> {
            if (PassageList.concerns(before, now)) {
                view.refresh();
                list.refresh();
            }
        };
        working.letterProperty().addListener(follow);
    }

    @Override
    public Parent content() {
        return pane;
    }

    @Override
    public void goTo(String path, int start, int end) {
        if (!path.contains("passages.")) {
            list.begin();
            return;
        }
        model.choose(path);
        Node there = view.begin(start, end);
        if (pane.getScene() != null) {
            IntoSight.scroll(pane, there);
        }
    }

    @Override
    public void close() {
        working.letterProperty().removeListener(follow);
        model.close();
    }
}
