package org.noticewright.desk.parts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.noticewright.desk.kit.Buttons;
import org.noticewright.desk.work.WorkingLetter;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Letter;

/** What was asked, and what becomes of each question. */
final class QuestionsForm extends FormPane {
    private static final Pattern OUTCOME = Pattern.compile("outcomes\\[(\\d{1,6})](.*)");

    private final Exemptions exemptions;
    private final Set<String> chosen = new LinkedHashSet<>();
    private final Cards cards;
    private final SeveralPane several;
    private final PastePane paste;

    QuestionsForm(WorkingLetter working, Exemptions exemptions) {
        super(
                working,
                "form-questions",
                "Questions and answers",
                "What was asked, in the requester's own words, and what becomes of each question. Put questions in"
                        + " order by dragging them, or by Alt with the arrow keys.");
        this.exemptions = exemptions;
        cards = new Cards(
                working, new Cards.Kind("questions", "question", Questions::remove), letter -> IntStream.range(
                                0, letter.questions().size())
                        .mapToObj(i -> QuestionCard.Shape.of(letter, i))
                        .toList());
        paste = new PastePane(working, this::leavePaste);
        several = new SeveralPane(fields(), exemptions, this::chosenPlaces, this::chooseAll);
        Button add = Buttons.withIcon(
                "add-question", Feather.PLUS, "Add a question", "At the end of the list.", this::addQuestion);
        show(paste, false);
        add(
                tools(),
                paste,
                fields().text(
                                "introduction",
                                "Before the questions",
                                "The requester's own words before the questions, as received. Leave it empty where there"
                                        + " are none."),
                several,
                cards,
                row(add));
        cards.begin(this::card, add);
        fields().follow(this::showList);
    }

    private FlowPane tools() {
        return row(
                Buttons.withIcon(
                        "paste-request",
                        Feather.CLIPBOARD,
                        "Paste the request",
                        "Parts the text of a request into questions. You see them before they are added.",
                        this::openPaste),
                Buttons.plain(
                        "renumber", "Number them 1, 2, 3", "Numbers all questions in their order.", () -> working()
                                .change("numbering", "questions", Questions::renumber)));
    }

    private Card card(int index) {
        QuestionCard card = new QuestionCard(working(), index, cards, exemptions, now -> choose(index, now));
        card.showChosen(chosen.contains(id(working().letter(), index)));
        return card;
    }

    private void showList(Letter letter) {
        cards.show(letter);
        Set<String> ids = new LinkedHashSet<>();
        for (int i = 0; i < letter.questions().size(); i++) {
            ids.add(id(letter, i));
        }
        chosen.retainAll(ids);
        showChosen();
    }

    private static String id(Letter letter, int index) {
        return String.valueOf(letter.questions().get(index).id());
    }

    private void choose(int index, boolean now) {
        String id = id(working().letter(), index);
        if (now) {
            chosen.add(id);
        } else {
            chosen.remove(id);
        }
        showChosen();
    }

    private void chooseAll(boolean now) {
        Letter letter = working().letter();
        chosen.clear();
        for (int i = 0; now && i < letter.questions().size(); i++) {
            chosen.add(id(letter, i));
        }
        showChosen();
    }

    private void showChosen() {
        List<Card> all = cards.cards();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof QuestionCard card) {
                card.showChosen(chosen.contains(id(working().letter(), i)));
            }
        }
        several.showCount(chosen.size(), all.size());
    }

    private List<Integer> chosenPlaces() {
        Letter letter = working().letter();
        return IntStream.range(0, letter.questions().size())
                .filter(i -> chosen.contains(id(letter, i)))
                .boxed()
                .toList();
    }

    private void addQuestion() {
        int index = working().letter().questions().size();
        working().change("add question", "questions", Questions::add);
        goTo("questions[" + index + "].text", -1, -1);
    }

    private void openPaste() {
        show(paste, true);
        paste.start();
    }

    /** The pane for pasting is done; leads to the first of the questions that were taken. */
    private void leavePaste(int first) {
        show(paste, false);
        goTo(first < 0 ? "introduction" : "questions[" + first + "].text", -1, -1);
    }

    @Override
    @Nullable
    Control find(String path, int start, int end) {
        String wanted = keyOf(path);
        Control inCards = wanted.startsWith("questions[") ? cards.find(wanted, start, end) : null;
        return inCards == null ? super.find(wanted, start, end) : inCards;
    }

    /** Outcomes are found by their questions, as their own places change when they are merged. */
    private String keyOf(String path) {
        Matcher outcome = OUTCOME.matcher(path);
        if (!outcome.matches()) {
            return path;
        }
        int place = Integer.parseInt(outcome.group(1));
        String rest = outcome.group(2);
        Letter letter = working().letter();
        for (int q = 0; q < letter.questions().size(); q++) {
            int part = Outcomes.placesOf(letter, q).indexOf(place);
            if (part >= 0) {
                String known = rest.isEmpty() || rest.startsWith(".questions") ? ".outcome" : rest;
                return OutcomePane.key(q, part) + known;
            }
        }
        return path;
    }

    @Override
    public void close() {
        cards.close();
        super.close();
    }
}
