package org.noticewright.desk.factors;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.noticewright.desk.form.LetterFields;
import org.noticewright.desk.form.PartForm;
import org.noticewright.desk.kit.Buttons;
import org.noticewright.desk.kit.IntoSight;
import org.noticewright.desk.kit.Messages;
import org.noticewright.desk.kit.SideBySide;
import org.noticewright.desk.work.WorkingLetter;
import org.noticewright.law.Exemption;
import org.noticewright.law.FactorLibrary;
import org.noticewright.law.Side;
import org.noticewright.letter.Factor;
import org.noticewright.letter.Letter;

/** The form of a ground's public interest factors: for and against side by side, one below the other where it is narrow. */
public final class FactorsForm implements PartForm {
    private static final Pattern FACTOR = Pattern.compile("bases\\[\\d+]\\.factors\\[(\\d+)](?:\\.(\\w+))?");

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /** From this breadth on the sides stand side by side: about 640 pixels at 100 %. */
    private static final double LEAST_EMS = 44;

    private final WorkingLetter working;
    private final FactorActions actions;
    private final Label question = new Label();
    private final VBox unchosen;
    private final FactorColumn placeless;
    private final List<FactorColumn> columns;
    private final ScrollPane pane = new ScrollPane();
    private final FactorDrag drag;
    private final Moves moves = new Moves();
    private final ChangeListener<Letter> follow = (value, before, now) -> followLetter();
    private final ChangeListener<@Nullable Node> markCurrent = (value, before, now) -> {
        mark(before, false);
        mark(now, true);
    };
    private LetterFields fields;
    private List<@Nullable Side> sides = List.of();
    private @Nullable Exemption exemption;

    /**
     * The form of one ground.
     *
     * @param basis index of the ground in the letter
     * @param messages where it is said that a factor was removed
     */
    public FactorsForm(WorkingLetter working, int basis, FactorLibrary library, Messages messages) {
        this.working = working;
        this.actions = new FactorActions(working, basis, library, messages);
        this.placeless = new FactorColumn(actions, null, this::show, this::scrollTo);
        FactorColumn pro = new FactorColumn(actions, Side.FOR, this::show, this::scrollTo);
        FactorColumn contra = new FactorColumn(actions, Side.AGAINST, this::show, this::scrollTo);
        this.columns = List.of(placeless, pro, contra);
        this.unchosen = unchosen();
        this.drag = new FactorDrag(
                pane, () -> columns, (index, side, position) -> show(actions.place(index, side, position)));
        question.setWrapText(true);
        question.setMinHeight(Label.USE_PREF_SIZE);
        question.getStyleClass().add("lead");
        Label title = new Label("Public interest factors");
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        VBox form = new VBox(title, question, unchosen, placeless, new SideBySide(pro, contra, 0.5, LEAST_EMS));
        form.getStyleClass().add("form");
        form.getStylesheets()
                .add(Objects.requireNonNull(FactorsForm.class.getResource("/org/noticewright/desk/factors.css"))
                        .toExternalForm());
        pane.setContent(form);
        pane.setFitToWidth(true);
        pane.setId("factors-form");
        pane.setFocusTraversable(false);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.sceneProperty().addListener((value, before, now) -> {
            if (before != null) {
                before.focusOwnerProperty().removeListener(markCurrent);
            }
            if (now != null) {
                now.focusOwnerProperty().addListener(markCurrent);
            }
        });
        fields = new LetterFields(working);
        rebuild();
        working.letterProperty().addListener(follow);
    }

    /** Marks the card in which somebody is. (JavaFX's own "focus-within" is also set by each list box that has a value.) */
    private static void mark(@Nullable Node owner, boolean current) {
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node instanceof FactorCard card) {
                card.pseudoClassStateChanged(CURRENT, current);
            }
        }
    }

    private VBox unchosen() {
        Label words = new Label("No exemption is chosen for this ground yet. What is weighed depends on it: disclosing"
                + " the information, or saying whether it is held. Choose it first; then the library offers the factors"
                + " that fit.");
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        VBox box = new VBox(
                words,
                Buttons.main(
                        "factors-choose-exemption",
                        "Choose the exemption",
                        "Leads to the part in which the exemption is chosen.",
                        actions::chooseExemption));
        box.getStyleClass().add("card");
        return box;
    }

    private void followLetter() {
        if (!sides().equals(sides) || !Objects.equals(actions.exemption(), exemption)) {
            rebuild();
        } else {
            columns.forEach(FactorColumn::refresh);
        }
    }

    private List<@Nullable Side> sides() {
        List<@Nullable Side> now = new ArrayList<>();
        actions.factors().forEach(factor -> now.add(factor.side()));
        return now;
    }

    private void rebuild() {
        sides = sides();
        exemption = actions.exemption();
        List<Integer> unfolded = cards().stream()
                .filter(FactorCard::isUnfolded)
                .map(FactorCard::index)
                .toList();
        fields.close();
        fields = new LetterFields(working);
        FactorColumn.shown(unchosen, exemption == null);
        FactorColumn.shown(question, exemption != null);
        question.setText(exemption == null ? "" : TestWords.question(exemption));
        for (FactorColumn column : columns) {
            column.rebuild(fields, unfolded, moves, drag::let);
            column.refresh();
            FactorColumn.shown(
                    column, column.side() == null ? !column.cards().isEmpty() : exemption != null || !sides.isEmpty());
        }
    }

    private List<FactorCard> cards() {
        return columns.stream().flatMap(column -> column.cards().stream()).toList();
    }

    private Optional<FactorCard> card(int index) {
        return cards().stream().filter(card -> card.index() == index).findFirst();
    }

    private void scrollTo(Node node) {
        if (pane.getScene() != null) {
            IntoSight.scroll(pane, node);
        }
    }

    private void show(int index) {
        goTo(actions.edits().path(index, "text"), -1, -1);
    }

    @Override
    public Parent content() {
        return pane;
    }

    @Override
    public void goTo(String path, int start, int end) {
        Matcher factor = FACTOR.matcher(path);
        if (!factor.matches() || card(Integer.parseInt(factor.group(1))).isEmpty()) {
            first();
            return;
        }
        FactorCard card = card(Integer.parseInt(factor.group(1))).orElseThrow();
        String value = Objects.requireNonNullElse(factor.group(2), "text");
        if (value.equals("source") || value.equals("note")) {
            card.unfold();
        }
        String shown = actions.edits().path(card.index(), value);
        Node control = fields.control(shown) == null
                ? fields.goTo(actions.edits().path(card.index(), "text"), -1, -1)
                : fields.goTo(shown, start, end);
        if (control != null) {
            scrollTo(card);
            scrollTo(control);
        }
    }

    /** The first thing to do: the exemption, the first factor, or adding one. */
    private void first() {
        if (!cards().isEmpty()) {
            show(cards().getFirst().index());
            return;
        }
        Node first = pane.getContent().lookup(exemption == null ? "#factors-choose-exemption" : "#library-open-for");
        if (first != null) {
            first.requestFocus();
        }
    }

    @Override
    public void close() {
        working.letterProperty().removeListener(follow);
        fields.close();
    }

    /** Moves factors and keeps the keyboard with the one that moved. */
    private final class Moves implements FactorCard.Moves {

        @Override
        public void step(int index, int step) {
            Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
            String id = owner == null ? "" : String.valueOf(owner.getId());
            int to = actions.step(index, step);
            // the same control of the factor at its new place
            String there = id.replace("factors-" + index + "-", "factors-" + to + "-")
                    .replace("factor-" + index + "-", "factor-" + to + "-");
            Node same = there.isEmpty() ? null : pane.getContent().lookup("#" + there);
            if (same == null) {
                show(to);
            } else {
                same.requestFocus();
                card(to).ifPresent(FactorsForm.this::scrollTo);
            }
        }

        @Override
        public void toSide(int index, Side side) {
            show(actions.toSide(index, side));
        }

        @Override
        public void remove(int index) {
            List<Integer> side = actions.of(actions.factors().get(index).side());
            int at = side.indexOf(index);
            Factor removed = actions.factors().get(index);
            actions.remove(index);
            List<Integer> left = actions.of(removed.side());
            if (left.isEmpty()) {
                first();
            } else {
                show(left.get(Math.min(at, left.size() - 1)));
            }
        }
    }
}
