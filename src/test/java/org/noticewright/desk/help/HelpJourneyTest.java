package org.noticewright.desk.help;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.noticewright.check.Rules;
import org.noticewright.desk.OnStage;
import org.noticewright.desk.shell.Appearance.Theme;

class HelpJourneyTest {
    private final OnStage stage = new OnStage(1024, 700);

    @BeforeEach
    void open() {
        stage.show(() -> new HelpScreen(new HelpModel(Rules.load(), "1.0")));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void choose(int chapter) {
        TabPane tabs = stage.node("help-chapters", TabPane.class);
        OnStage.call(() -> {
            tabs.getSelectionModel().select(chapter);
            return true;
        });
    }

    @Test
    void officer_findsWhereARuleComesFrom() {
        assertThat(stage.nameless()).isEmpty();
        stage.picture("help-keys", Theme.LIGHT, 100);
        choose(2);
        stage.picture("help-rules", Theme.LIGHT, 100);
        stage.picture("help-rules-dark", Theme.DARK, 100);
        stage.picture("help-rules-double", Theme.LIGHT, 200);
        stage.type("help-query", "17(7)");
        ListView<?> rules = stage.node("help-rules", ListView.class);
        assertThat(OnStage.call(() -> rules.getItems().size())).isBetween(1, 20);
        stage.keys(KeyCode.TAB);
        stage.keys(KeyCode.CONTROL, KeyCode.F);
        assertThat(stage.node("help-query", TextField.class).isFocused()).isTrue();
    }

    @Test
    void words_wrapInsteadOfBeingCutOff() {
        choose(1);
        ListView<?> words = stage.node("help-words", ListView.class);
        boolean isCut = OnStage.call(() -> words.lookupAll(".help-body").stream()
                .filter(node -> node instanceof javafx.scene.control.Label && node.isVisible())
                .anyMatch(node -> node.getLayoutBounds().getHeight() + 1
                        < ((javafx.scene.control.Label) node)
                                .prefHeight(node.getLayoutBounds().getWidth())));
        assertThat(isCut).isFalse();
        assertThat(OnStage.call(() -> words.lookupAll(".help-body").size())).isGreaterThan(3);
        stage.picture("help-words", Theme.DARK, 150);
    }
}
