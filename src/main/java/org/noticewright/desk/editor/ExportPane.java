package org.noticewright.desk.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import org.noticewright.desk.editor.ExportModel.Barrier;
import org.noticewright.desk.editor.ExportModel.What;
import org.noticewright.desk.kit.Access;
import org.noticewright.desk.kit.Buttons;
import org.noticewright.desk.kit.FileDialogs;
import org.noticewright.desk.kit.IntoSight;
import org.noticewright.desk.kit.Links;
import org.noticewright.desk.kit.Restacked;

/** What to make of the letter, and why a final one cannot be made yet. */
public final class ExportPane extends ScrollPane {
    /** Shows the pane. */
    public static final KeyCombination SHOW = KeyCombination.valueOf("Shortcut+E");

    private final ExportModel model;
    private final FileDialogs dialogs;
    private final VBox content = new VBox();
    private final VBox refused = new VBox();
    private Runnable override = () -> {};

    /** Shows the choices. */
    public ExportPane(ExportModel model, FileDialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        setId("export-pane");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        Access.name(this, "Export", "");
        content.getStyleClass().add("form");
        refused.setId("export-refused");
        refused.getStyleClass().add("field");
        ToggleGroup group = new ToggleGroup();
        content.getChildren()
                .addAll(
                        words("What to make", "section-title"),
                        choice(group, What.PDF, "PDF", "The letter as it is sent: an accessible document (PDF/UA)."),
                        choice(group, What.HTML, "Web page", "One file, for a disclosure log or an intranet."),
                        choice(group, What.TEXT, "Text", "For the body of an e-mail."),
                        choice(group, What.LETTER_FILE, "Letter file", "For another desk, or for the command line."));
        CheckBox goesOut = box(
                "export-final",
                "Final: without the word DRAFT",
                "A final letter needs a letter without open errors; the findings say what stands in the way.");
        goesOut.selectedProperty().bindBidirectional(model.isFinalProperty());
        CheckBox isPublic =
                box("export-public", "For publication: without the requester's name, address and greeting", "");
        isPublic.selectedProperty().bindBidirectional(model.isPublicProperty());
        goesOut.disableProperty().bind(model.whatProperty().isEqualTo(What.LETTER_FILE));
        isPublic.disableProperty().bind(goesOut.disableProperty());
        Button save = Buttons.main("export-save", "Save as…", "Asks where to save the file.", this::save);
        content.getChildren().addAll(goesOut, isPublic, save, refused);
        setContent(content);
        model.refusedProperty().addListener((value, before, now) -> show(now));
    }

    private RadioButton choice(ToggleGroup group, What what, String words, String help) {
        RadioButton choice = new RadioButton(words + ": " + help);
        choice.setWrapText(true);
        choice.setToggleGroup(group);
        choice.setSelected(model.whatProperty().get() == what);
        choice.setOnAction(pressed -> model.whatProperty().set(what));
        choice.setId("export-" + what.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        return Access.name(choice, words, help);
    }

    private static CheckBox box(String id, String words, String help) {
        CheckBox box = new CheckBox(words);
        box.setWrapText(true);
        box.setId(id);
        if (!help.isEmpty()) {
            Access.tip(box, help);
        }
        return Access.name(box, words, help);
    }

    private void save() {
        What what = model.whatProperty().get();
        FileDialogs.Kind kind = new FileDialogs.Kind(what.kind(), List.of(what.pattern()));
        dialogs.fileToSave("Save the letter", kind, model.folder(), model.suggestedName())
                .ifPresent(model::export);
    }

    /** Says where errors can be overridden with a reason. */
    public void overrideBy(Runnable way) {
        override = way;
    }

    private void show(List<Barrier> barriers) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < barriers.size(); i++) {
            Barrier barrier = barriers.get(i);
            nodes.add(words(barrier.words(), "field-fault"));
            if (!barrier.field().isEmpty()) {
                nodes.add(Links.of(
                        "export-barrier-" + i,
                        "Go there",
                        "Goes to where it can be mended: " + barrier.words(),
                        () -> model.go(barrier)));
            }
        }
        if (!barriers.isEmpty()) {
            nodes.addFirst(words("Nothing was written. This stands in the way:", "group-title"));
        }
        if (barriers.stream().anyMatch(Barrier::mayBeOverridden)) {
            nodes.add(Buttons.wrapping(Buttons.plain(
                    "export-override",
                    "Override with a reason…",
                    "Shows the findings, where an error can be let stand for a reason that is kept with the letter.",
                    () -> override.run())));
        }
        Restacked.show(refused, nodes);
        if (!nodes.isEmpty() && getScene() != null) {
            IntoSight.scroll(this, refused);
        }
    }

    private static Label words(String text, String style) {
        Label words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add(style);
        return words;
    }
}
