package org.noticewright.desk.parts;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.noticewright.desk.form.GrowingText;
import org.noticewright.desk.form.LetterFields;
import org.noticewright.desk.form.Words;
import org.noticewright.desk.kit.Buttons;
import org.noticewright.desk.kit.Field;
import org.noticewright.desk.work.WorkingLetter;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Letter;
import org.noticewright.letter.Outcome;
import org.noticewright.letter.OutcomeKind;
import org.noticewright.letter.QuestionTable;

/** What becomes of a question, or of one part of it: outcome, ground, answer. */
final class OutcomePane extends VBox {
    private final LetterFields fields;
    private final WorkingLetter working;
    private final int question;
    private final int part;
    private final boolean inParts;
    private final String key;

    OutcomePane(LetterFields fields, Exemptions exemptions, int question, int part, int parts) {
        this.fields = fields;
        this.working = fields.working();
        this.question = question;
        this.part = part;
        this.inParts = parts > 1;
        this.key = key(question, part);
        getStyleClass().addAll("fields", inParts ? "outcome-part" : "outcome");
        if (inParts) {
            getChildren().add(partName());
        }
        getChildren().addAll(kind(), ground(exemptions), sharing(), answer());
        QuestionTable table = working.letter().questions().get(question).table();
        if (table != null && !table.rows().isEmpty()) {
            getChildren().add(cells(table));
        }
    }

    /** The key by which the fields of an outcome are found; it looks like a path, but stays when outcomes are merged. */
    static String key(int question, int part) {
        return "questions[" + question + "].outcomes[" + part + "]";
    }

    private @Nullable Outcome outcome(Letter letter) {
        return Outcomes.outcomeOf(letter, question, part).orElse(null);
    }

    private <T> Function<Letter, @Nullable T> of(Function<Outcome, @Nullable T> value) {
        return letter -> {
            Outcome outcome = outcome(letter);
            return outcome == null ? null : value.apply(outcome);
        };
    }

    private String path(Letter letter, String rest) {
        String at = Outcomes.pathOf(letter, question, part);
        return at.startsWith("outcomes") ? at + rest : at;
    }

    private Words words(
            String rest, Function<Letter, @Nullable String> read, BiFunction<Letter, @Nullable String, Letter> write) {
        return new Words(letter -> path(letter, rest), read, write);
    }

    private String inQuestion(String words) {
        return inParts ? words + " of part " + (part + 1) : words;
    }

    private Node partName() {
        String label = "Part " + (part + 1);
        TextField control = new TextField();
        control.setPromptText(Outcomes.unnamedPart(part));
        fields.bind(
                control,
                key + ".part",
                label,
                words(
                        ".part",
                        letter -> {
                            Outcome o = outcome(letter);
                            String name = o == null ? null : o.part();
                            return Outcomes.unnamedPart(part).equals(name) ? "" : name;
                        },
                        (letter, name) -> Outcomes.namePart(letter, question, part, name)));
        Field name = new Field(
                LetterFields.idOf(key + ".part"),
                label,
                "Which part of the question this is, such as “the dates”; printed in brackets after the question.",
                control);
        Node away = Buttons.plain(
                LetterFields.idOf(key) + "-remove",
                "Remove part " + (part + 1),
                "Takes this part away, with its answer.",
                () -> working.change(
                        "remove part", "questions[" + question + "]", l -> Outcomes.removePart(l, question, part)));
        return new VBox(6, name, away);
    }

    private Node kind() {
        ComboBox<@Nullable OutcomeKind> control = new ComboBox<>();
        control.getItems().add(null);
        control.getItems().addAll(OutcomeKind.values());
        Field field = new Field(LetterFields.idOf(key + ".outcome"), inQuestion("Outcome"), "", control);
        fields.know(key + ".outcome", () -> path(working.letter(), ".outcome"), control);
        fields.choose(control, OutcomeNames::name, of(Outcome::kind), this::decide);
        Label meaning = FormPane.label("", "field-help");
        fields.follow(letter -> {
            String words = OutcomeNames.meaning(of(Outcome::kind).apply(letter));
            meaning.setText(words);
            control.accessibleHelpProperty().unbind();
            control.setAccessibleHelp(words);
        });
        field.getChildren().add(meaning);
        return field;
    }

    /** Where only one ground fits the outcome, it is meant. */
    private void decide(@Nullable OutcomeKind kind) {
        working.change("choice of outcome", "questions[" + question + "]", letter -> {
            List<String> grounds = kind == null ? List.of() : Bases.fitting(letter, kind);
            String only = grounds.size() == 1 ? grounds.getFirst() : null;
            return Outcomes.setPart(letter, question, part, kind, only);
        });
    }

    private Node ground(Exemptions exemptions) {
        GroundChoice control = new GroundChoice(fields, exemptions);
        Field field = new Field(
                LetterFields.idOf(key + ".basis"),
                inQuestion("Ground"),
                "The exemption with its harm and its public interest test. Only grounds that fit the outcome are offered.",
                control);
        fields.know(key + ".basis", () -> path(working.letter(), ".basis"), control);
        control.begin(of(Outcome::kind), of(Outcome::basis), this::rest);
        fields.follow(letter -> {
            OutcomeKind kind = of(Outcome::kind).apply(letter);
            FormPane.show(field, kind != null && kind.needsBasis());
        });
        return field;
    }

    private void rest(GroundChoice.@Nullable Ground ground) {
        working.change("choice of ground", "questions[" + question + "]", letter -> switch (ground) {
            case null ->
                Outcomes.setPart(letter, question, part, of(Outcome::kind).apply(letter), null);
            case GroundChoice.Ground.Of(String id) ->
                Outcomes.setPart(letter, question, part, of(Outcome::kind).apply(letter), id);
            case GroundChoice.Ground.Fresh(var exemption) ->
                Bases.give(Bases.add(letter, exemption), List.of(question), part);
        });
    }

    /** Says with which questions an answer is shared, and offers to answer alone. */
    private Node sharing() {
        Label shared = FormPane.label("", "field-help");
        Node alone = FormPane.alone(Buttons.plain(
                LetterFields.idOf(key) + "-own",
                "Answer this question alone",
                "Gives this question an answer of its own, with the same words to begin with.",
                () -> working.change(
                        "answer of its own", "questions[" + question + "]", l -> Outcomes.own(l, question, part))));
        VBox box = new VBox(6, shared, alone);
        fields.follow(letter -> {
            Outcome o = outcome(letter);
            boolean shares = o != null && o.questions().size() > 1 && PartState.has(o.answer());
            FormPane.show(box, shares);
            if (o != null && shares) {
                List<Integer> places = IntStream.range(0, letter.questions().size())
                        .filter(q ->
                                o.questions().contains(letter.questions().get(q).id()))
                        .boxed()
                        .toList();
                shared.setText("One answer serves " + Questions.names(letter, places)
                        + ": what you change here changes for all of them.");
            }
        });
        return box;
    }

    private Node answer() {
        GrowingText control = fields.bind(
                new GrowingText(),
                key + ".answer",
                inQuestion("Answer"),
                words(".answer", of(Outcome::answer), (letter, text) -> Outcomes.answer(letter, question, part, text)));
        return new Field(
                LetterFields.idOf(key + ".answer"),
                inQuestion("Answer"),
                "What the letter tells the requester. Lists, links and tables may be written in Markdown.",
                control);
    }

    private Node cells(QuestionTable table) {
        TableGrid grid = new TableGrid(
                fields, new TableGrid.Shape(table.rows().size(), table.width(), false), new TableGrid.Cells() {
                    @Override
                    public String key(int row, int column) {
                        return key + ".cells[" + row + "][" + column + "]";
                    }

                    @Override
                    public String name(int row, int column) {
                        return "Answer in row " + (row + 1) + ", column " + (column + 1);
                    }

                    @Override
                    public Words words(int row, int column) {
                        return OutcomePane.this.words(
                                ".cells[" + row + "][" + column + "]",
                                letter -> answered(letter, row, column),
                                (letter, text) ->
                                        fill(letter, row, column, List.of(List.of(text == null ? "" : text))));
                    }

                    @Override
                    public Letter fill(Letter letter, int row, int column, List<List<String>> values) {
                        return Outcomes.cells(letter, question, part, row, column, values);
                    }

                    @Override
                    public String prompt(Letter letter, int row, int column) {
                        return Tables.cell(letter.questions().get(question).table(), row, column);
                    }
                });
        VBox box = new VBox(
                FormPane.label(inQuestion("Answers in the table"), "field-label"),
                FormPane.label(
                        "The cells that you fill in; what the requester sent is shown in grey. An empty cell is an answer"
                                + " not given. Cells can be pasted from a spreadsheet.",
                        "field-help"),
                grid);
        box.getStyleClass().add("field");
        return box;
    }

    private String answered(Letter letter, int row, int column) {
        Outcome o = outcome(letter);
        return o == null || row >= o.cells().size() ? "" : Tables.at(o.cells().get(row), column);
    }
}
