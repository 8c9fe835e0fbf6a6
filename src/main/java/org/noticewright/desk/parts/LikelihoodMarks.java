package org.noticewright.desk.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.noticewright.check.Excerpts;
import org.noticewright.check.harm.LikelihoodLock;
import org.noticewright.check.harm.LikelihoodLock.Statement;
import org.noticewright.desk.kit.Links;
import org.noticewright.desk.kit.Restacked;
import org.noticewright.desk.work.WorkingLetter;

/**
 * The places of some fields where a level of likelihood is stated that is not the chosen one: each with the words in their
 * sentence, what they say instead, and the way to them. Without any it takes no room.
 */
final class LikelihoodMarks extends VBox {
    /** How much of a sentence is shown on either side of the words, in characters. */
    private static final int AROUND = 60;

    private final String id;
    private final WorkingLetter working;
    private final Predicate<String> fields;
    private List<Statement> shown = List.of();

    /**
     * The marks of some fields.
     *
     * @param id begins the ids of the links
     * @param fields which ones, by their paths
     */
    LikelihoodMarks(String id, WorkingLetter working, Predicate<String> fields) {
        this.id = id;
        this.working = working;
        this.fields = fields;
        setId(id);
        getStyleClass().add("likelihood-marks");
        FormPane.show(this, false);
    }

    /** Shows what is stated otherwise; while no level is chosen, nothing is. */
    void show(LikelihoodLock lock) {
        List<Statement> now = lock.chosen() == null
                ? List.of()
                : lock.statements().stream()
                        .filter(one -> !one.agrees() && fields.test(one.field()))
                        .toList();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            nodes.add(mark(id + "-" + i, now.get(i)));
        }
        Restacked.show(this, nodes);
        FormPane.show(this, !nodes.isEmpty());
    }

    private VBox mark(String markId, Statement one) {
        String said = "“" + one.words() + "” " + LikelihoodWords.says(one.stated());
        Node go = Links.of(markId, said, "Goes to these words and marks them.", () -> go(one));
        go.getStyleClass().add("state-warning");
        VBox mark = new VBox(go, inContext(one));
        mark.getStyleClass().add("likelihood-mark");
        return mark;
    }

    /** The words in their sentence, which is cut to what stands around them. */
    private static TextFlow inContext(Statement one) {
        String sentence = one.sentence().strip();
        Excerpts.Span at = Excerpts.in(sentence, one.words()).orElse(new Excerpts.Span(0, 0));
        int from = at.start() <= AROUND ? 0 : wordAfter(sentence, at.start() - AROUND, at.start());
        int to = sentence.length() - at.end() <= AROUND
                ? sentence.length()
                : wordBefore(sentence, at.end() + AROUND, at.end());
        Text stated = new Text(sentence.substring(at.start(), at.end()));
        stated.getStyleClass().add("likelihood-stated");
        TextFlow flow = new TextFlow(
                new Text((from == 0 ? "“" : "“… ") + sentence.substring(from, at.start())),
                stated,
                new Text(sentence.substring(at.end(), to) + (to == sentence.length() ? "”" : " …”")));
        flow.getStyleClass().add("likelihood-context");
        return flow;
    }

    private static int wordAfter(String sentence, int from, int most) {
        int blank = sentence.indexOf(' ', from);
        return blank < 0 || blank >= most ? from : blank + 1;
    }

    private static int wordBefore(String sentence, int to, int least) {
        int blank = sentence.lastIndexOf(' ', to);
        return blank <= least ? to : blank;
    }

    private void go(Statement one) {
        Excerpts.Span place = one.place();
        if (place == null) {
            working.want(one.field());
        } else {
            working.want(one.field(), place.start(), place.end());
        }
    }
}
