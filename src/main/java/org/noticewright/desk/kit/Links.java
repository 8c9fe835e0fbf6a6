package org.noticewright.desk.kit;

import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** Makes links: words that lead somewhere in the letter, by a click, the space bar or Enter. */
public final class Links {
    private Links() {}

    /**
     * A link on as many lines as its words need.
     *
     * @param help one sentence that says where it leads
     */
    public static Hyperlink of(String id, String words, String help, Runnable action) {
        Hyperlink link = new Hyperlink(words);
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setOnAction(pressed -> {
            link.setVisited(false); // what was once gone to is as good a way as before
            action.run();
        });
        link.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                link.fire();
                key.consume();
            }
        });
        return Access.button(link, id, words, help);
    }
}
