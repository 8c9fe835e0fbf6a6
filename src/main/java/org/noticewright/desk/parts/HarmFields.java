package org.noticewright.desk.parts;

import javafx.scene.layout.VBox;
import org.noticewright.desk.form.LetterFields;
import org.noticewright.desk.work.WorkingLetter;

/** The fields of the harm, in the terms of an exemption that withholds or of one that neither confirms nor denies. */
final class HarmFields extends VBox implements AutoCloseable {
    private final LetterFields fields;
    private final boolean neither;

    /**
     * The fields of a ground.
     *
     * @param at path of the ground with a dot at its end
     */
    HarmFields(WorkingLetter working, String at, boolean neither) {
        this.fields = new LetterFields(working);
        this.neither = neither;
        getStyleClass().add("fields");
        if (neither) {
            text(
                    at + "harm.ifYes",
                    "What a “yes” would tell",
                    "What somebody who means harm learns from hearing that the information is held.");
            text(
                    at + "harm.ifNo",
                    "What a “no” would tell",
                    "What they learn from hearing that it is not held. Explain both directions, whichever is true.");
        }
        text(
                at + "harm.revealed",
                neither ? "What either reply would show" : "What the information would show",
                neither
                        ? "What a reply tells about this request, in either direction. Speak of confirming, never of content."
                        : "What somebody learns from this information that they do not know yet: name it for this request.");
        text(
                at + "harm.causalLink",
                "How that leads to crime",
                "The causal link: which crime, by whom, and what they do with what they learn. General words are not"
                        + " enough.");
        text(
                at + "harm.severity",
                "How bad it would be",
                "What follows for services and for people if it happens: be specific, and do not exaggerate.");
        text(
                at + "harm.combinesWith",
                "What it would be combined with",
                "The mosaic: name the other public facts that complete the picture. Leave it empty where there are none.");
    }

    private void text(String path, String label, String help) {
        getChildren().add(fields.text(path, label, help));
    }

    boolean neither() {
        return neither;
    }

    LetterFields fields() {
        return fields;
    }

    @Override
    public void close() {
        fields.close();
    }
}
