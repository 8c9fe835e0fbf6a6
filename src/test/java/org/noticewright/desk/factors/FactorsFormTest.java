package org.noticewright.desk.factors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.noticewright.desk.CutWords;
import org.noticewright.desk.FormWindow;
import org.noticewright.desk.shell.Appearance.Theme;
import org.noticewright.law.Exemptions;
import org.noticewright.law.FactorLibrary;
import org.noticewright.law.Side;
import org.noticewright.letter.Factor;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterPath;

/** The factors of a ground, by mouse and by keyboard, in a real window. */
class FactorsFormTest {
    private static final FactorLibrary LIBRARY = FactorLibrary.load(Exemptions.load());
    private static final FactorEdits EDITS = new FactorEdits(0);

    @SuppressWarnings("NullAway.Init")
    private FormWindow window;

    @BeforeEach
    void openTheForm() {
        window = of(FormWindow.example("northmoor-hospital-refusal"));
        window.look(Theme.LIGHT, 100, 1_000, 1_150);
    }

    private static FormWindow of(Letter letter) {
        return FormWindow.of(letter, (working, parts) -> new FactorsForm(working, 0, LIBRARY, parts.notices()));
    }

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    private List<Factor> factors(Side side) {
        return window.letter().bases().getFirst().factors(side);
    }

    private static List<String> words(List<Factor> factors) {
        return factors.stream()
                .map(f -> Objects.requireNonNullElse(f.text(), ""))
                .toList();
    }

    private static String text(int index) {
        return "bases-0-factors-" + index + "-text";
    }

    @Test
    void factorOfTheLibrary_isFoundAndTaken_byKeyboardOnly() {
        int before = factors(Side.FOR).size();
        window.robot.fx(() -> {
            window.robot.scene().lookup("#library-open-for").requestFocus();
            return true;
        });
        window.robot.press(KeyCode.SPACE);
        assertThat(window.robot.focus()).isEqualTo("library-find-for");

        window.robot.type("taxpayers");
        ListView<?> list = window.robot.find("library-list-for", ListView.class);
        assertThat(list.getItems()).singleElement().isInstanceOf(LibraryOffer.class);
        window.robot.press(KeyCode.DOWN);
        assertThat(window.robot.focus()).isEqualTo("library-list-for");
        window.robot.press(KeyCode.ENTER);

        assertThat(factors(Side.FOR)).hasSize(before + 1);
        assertThat(factors(Side.FOR).getLast().library()).isEqualTo("FD02");
        assertThat(list.getItems()).singleElement().satisfies(offer -> assertThat(((LibraryOffer) offer).isTaken())
                .isTrue());
        window.robot.press(KeyCode.ENTER);
        assertThat(factors(Side.FOR)).as("taken once only").hasSize(before + 1);

        window.robot.press(KeyCode.ESCAPE);
        int index = EDITS.of(window.letter(), Side.FOR).getLast();
        assertThat(window.robot.focus()).isEqualTo(text(index));
        assertThat(window.robot.sees("library-for")).isFalse();
    }

    @Test
    void library_offersOnlyWhatFitsExemptionAndSide() {
        window.fire("library-open-against");

        ListView<?> list = window.robot.find("library-list-against", ListView.class);
        assertThat(list.getItems()).hasSize(12).allSatisfy(item -> {
            LibraryOffer offer = (LibraryOffer) item;
            assertThat(offer.factor().exemption()).isEqualTo("s31(1)(a)");
            assertThat(offer.factor().side()).isEqualTo(Side.AGAINST);
        });
    }

    @Test
    void altUp_movesAFactorUp_andTheKeyboardGoesWithIt() {
        List<String> before = words(factors(Side.FOR));
        int second = EDITS.of(window.letter(), Side.FOR).get(1);
        window.goTo(EDITS.path(second, "text"));
        window.robot.press(KeyCode.ALT, KeyCode.UP);

        List<String> after = words(factors(Side.FOR));
        assertThat(after.subList(0, 2)).containsExactly(before.get(1), before.get(0));
        assertThat(window.robot.focus())
                .isEqualTo(text(EDITS.of(window.letter(), Side.FOR).getFirst()));

        window.robot.press(KeyCode.ALT, KeyCode.DOWN);
        assertThat(words(factors(Side.FOR))).isEqualTo(before);
        window.robot.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(words(factors(Side.FOR))).isEqualTo(after);
    }

    @Test
    void cardDraggedBelowTheNext_standsBelowIt() {
        List<String> before = words(factors(Side.FOR));
        List<Integer> indices = EDITS.of(window.letter(), Side.FOR);
        window.drag("factor-" + indices.get(0) + "-handle", "factor-" + indices.get(1), 0.5, 0.9);

        assertThat(words(factors(Side.FOR)).subList(0, 2)).containsExactly(before.get(1), before.get(0));
    }

    @Test
    void cardDraggedToTheOtherColumn_changesItsSide_whereItIsDropped() {
        String moved = words(factors(Side.FOR)).getFirst();
        int first = EDITS.of(window.letter(), Side.FOR).getFirst();
        int against = EDITS.of(window.letter(), Side.AGAINST).getFirst();
        window.drag("factor-" + first + "-handle", "factor-" + against, 0.5, 0.1);

        assertThat(words(factors(Side.AGAINST)).getFirst()).isEqualTo(moved);
        assertThat(words(factors(Side.FOR))).doesNotContain(moved);
    }

    @Test
    void factorMovedToTheOtherSide_isTheLastThere_andUndoBringsItBack() {
        Letter before = window.letter();
        int first = EDITS.of(before, Side.FOR).getFirst();
        window.fire("factor-" + first + "-to-against");

        assertThat(words(factors(Side.AGAINST)).getLast())
                .isEqualTo(EDITS.factors(before).get(first).text());
        assertThat(window.robot.focus())
                .isEqualTo(text(EDITS.of(window.letter(), Side.AGAINST).getLast()));
        window.robot.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.letter()).isEqualTo(before);
        assertThat(window.robot.focus()).as("undo leads back").startsWith("bases-0-factors-");
    }

    @Test
    void removedFactor_comesBack_byTheOfferInTheNotice() {
        Letter before = window.letter();
        window.fire("factor-0-remove");
        assertThat(EDITS.factors(window.letter())).hasSize(EDITS.factors(before).size() - 1);
        assertThat(window.robot.isSaid("The factor was removed.")).isTrue();

        window.fire("notice-offer");
        assertThat(window.letter()).isEqualTo(before);
    }

    @Test
    void removedFactor_comesBack_alsoAfterOtherWords_whichStay() {
        window.fire("factor-0-remove");
        Factor gone =
                EDITS.factors(FormWindow.example("northmoor-hospital-refusal")).getFirst();
        window.goTo(EDITS.path(0, "reason"));
        window.robot.type("later");
        window.fire("notice-offer");

        assertThat(EDITS.factors(window.letter()).getFirst()).isEqualTo(gone);
        assertThat(EDITS.factors(window.letter()).get(1).reason()).contains("later");
    }

    @Test
    void editedWords_showThatTheyAreNotTheLibrarys_andGoBack() {
        Letter letter =
                EDITS.addFromLibrary(window.letter(), LIBRARY.factor("FD02").orElseThrow());
        window.robot.fx(() -> {
            window.working.change("add factor", "", old -> letter);
            return true;
        });
        int index = EDITS.taken(letter, "FD02");
        String card = "factor-" + index;
        assertThat(window.robot.words(card + "-origin")).isEqualTo("From the library: FD02");
        assertThat(window.robot.sees(card + "-changed")).isFalse();

        window.goTo(EDITS.path(index, "text"));
        window.robot.press(KeyCode.CONTROL, KeyCode.END);
        window.robot.type(" More.");
        assertThat(window.robot.sees(card + "-changed")).isTrue();

        window.fire(card + "-difference");
        assertThat(window.robot
                        .find(card + "-compared", javafx.scene.Node.class)
                        .getAccessibleText())
                .contains("Added:  More.");
        window.fire(card + "-back");
        assertThat(window.letter()).isEqualTo(letter);
        assertThat(window.robot.sees(card + "-changed")).isFalse();
    }

    @Test
    void ownFactor_isBegunOnItsSide_withTheKeyboardInIt() {
        window.fire("factor-own-against");
        window.robot.type("Our own words");

        assertThat(factors(Side.AGAINST).getLast())
                .isEqualTo(new Factor(Side.AGAINST, null, "Our own words", null, null, null, null));
    }

    @Test
    void foldedNote_isUnfolded_whereSomebodyWantsToGoThere() {
        assertThat(window.robot.sees("bases-0-factors-1-note")).isFalse();
        window.goTo("bases[0].factors[1].note");

        assertThat(window.robot.focus()).isEqualTo("bases-0-factors-1-note");
    }

    @Test
    void groundWithoutAnExemption_saysSo_andLeadsToTheChoice() {
        window.close();
        window = of(LetterPath.parse("bases[0].id").write(Letter.blank(), "b"));
        window.look(Theme.LIGHT, 100, 480, 900);
        assertThat(window.robot.sees("library-open-for")).isFalse();
        window.fire("factors-choose-exemption");

        assertThat(window.robot.fx(() -> window.working.wantedProperty().get().path()))
                .isEqualTo("bases[0].exemption");
    }

    @Test
    void everyControl_canBeFoundAndSpoken_inEveryState() {
        window.fire("library-open-for");
        window.goTo("bases[0].factors[0].note");

        assertThat(window.accessFaults()).isEmpty();
    }

    @Test
    void headings_areInTheWordsOfTheTest() {
        window.close();
        window = of(FormWindow.example("westmere-university-ncnd"));
        window.look(Theme.LIGHT, 100, 480, 900);

        assertThat(window.robot.fx(() -> window.robot.scene().getRoot().lookupAll(".section-title").stream()
                        .map(node -> ((javafx.scene.control.Label) node).getText())
                        .toList()))
                .contains("For confirming or denying", "For maintaining the exclusion of the duty to confirm or deny");
    }

    @Test
    void pictures_ofEveryLook() {
        picture("factors-800-light", Theme.LIGHT, 100, 800);
        picture("factors-480-dark", Theme.DARK, 100, 480);
        picture("factors-800-large", Theme.LIGHT, 200, 800);
        window.look(Theme.DARK, 100, 800, 1_150);
        window.fire("library-open-for");
        picture("factors-800-library-dark", Theme.DARK, 100, 800);
        window.look(Theme.LIGHT, 100, 480, 1_150);
        window.fire("library-open-against");
        picture("factors-480-library-light", Theme.LIGHT, 100, 480);
        window.look(Theme.LIGHT, 100, 480, 1_150);
        window.goTo("bases[0].factors[2].note");
        window.fire("factor-2-difference");
        picture("factors-480-difference", Theme.LIGHT, 100, 480);
    }

    @Test
    void cards_areMarkedOnlyWhereTheKeyboardIs() {
        window.goTo("bases[0].factors[0].text");

        assertThat(window.robot.fx(() -> window.robot.scene().getRoot().lookupAll(".factor-card").stream()
                        .map(card -> ((javafx.scene.layout.Region) card)
                                .getBorder()
                                .getStrokes()
                                .getFirst()
                                .getTopStroke()
                                .toString())
                        .distinct()
                        .toList()))
                .hasSize(2);
    }

    private void picture(String name, Theme theme, int textSize, int width) {
        window.look(theme, textSize, width, 1_150);
        assertThat(window.robot.picture(name)).isNotEmptyFile();
        assertThat(window.robot.fx(() -> CutWords.words(window.robot.scene().lookup("#factors-form"))))
                .as("%s: cut off", name)
                .isEmpty();
    }
}
