package org.noticewright.desk.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;
import org.noticewright.desk.form.LetterFields;
import org.noticewright.law.Exemption;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Letter;
import org.noticewright.letter.OutcomeKind;

/** A choice among the grounds on which an outcome can rest; a new one is offered last. */
final class GroundChoice extends ComboBox<GroundChoice.@Nullable Ground> {
    private final LetterFields fields;
    private final Exemptions exemptions;

    GroundChoice(LetterFields fields, Exemptions exemptions) {
        this.fields = fields;
        this.exemptions = exemptions;
    }

    /** A ground of the letter, or one that it does not have yet. */
    sealed interface Ground {
        /**
         * A ground of the letter.
         *
         * @param basis its id
         */
        record Of(String basis) implements Ground {}

        /**
         * A ground that the letter would get.
         *
         * @param exemption on which it rests
         */
        record Fresh(Exemption exemption) implements Ground {}
    }

    /**
     * Shows the ground of an outcome and changes it.
     *
     * @param kind the outcome; null for none
     * @param basis id of its basis; null for none
     */
    void begin(
            Function<Letter, @Nullable OutcomeKind> kind,
            Function<Letter, @Nullable String> basis,
            Consumer<@Nullable Ground> chosen) {
        fields.follow(letter -> offer(letter, kind.apply(letter)));
        fields.choose(
                this,
                this::name,
                letter -> {
                    String id = basis.apply(letter);
                    return id == null ? null : new Ground.Of(id);
                },
                chosen);
    }

    /** Offers the grounds on which an outcome can rest. */
    void offer(Letter letter, @Nullable OutcomeKind kind) {
        List<@Nullable Ground> offered = new ArrayList<>();
        offered.add(null);
        if (kind != null && kind.needsBasis()) {
            Bases.fitting(letter, kind).forEach(id -> offered.add(new Ground.Of(id)));
            exemptions.all().stream()
                    .filter(e -> Bases.kindOf(e) == kind)
                    .forEach(e -> offered.add(new Ground.Fresh(e)));
        }
        if (!getItems().equals(offered)) {
            getItems().setAll(offered);
        }
    }

    String name(@Nullable Ground ground) {
        return switch (ground) {
            case null -> "Not chosen yet";
            case Ground.Of(String id) -> Bases.name(fields.working().letter(), id);
            case Ground.Fresh(Exemption exemption) -> "Add a new ground: " + exemption.citation();
        };
    }
}
