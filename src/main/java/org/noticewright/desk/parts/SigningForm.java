package org.noticewright.desk.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.noticewright.desk.form.LetterFields;
import org.noticewright.desk.form.Words;
import org.noticewright.desk.kit.Buttons;
import org.noticewright.desk.kit.Field;
import org.noticewright.desk.work.WorkingLetter;
import org.noticewright.letter.Authority;
import org.noticewright.letter.AuthoritySource;
import org.noticewright.letter.InternalReview;
import org.noticewright.letter.Letter;
import org.noticewright.letter.Signatory;
import org.noticewright.store.AuthorityProfile;

/** Which authority replies, and who signs. */
final class SigningForm extends FormPane {
    private final List<AuthorityProfile> profiles;
    private final ComboBox<@Nullable AuthoritySource> choice = new ComboBox<>();
    private final VBox who = new VBox();
    private final List<TextInputControl> signed = new ArrayList<>();

    SigningForm(WorkingLetter working, List<AuthorityProfile> profiles, Runnable editProfiles) {
        super(
                working,
                "form-signing",
                "Authority and signature",
                "The letterhead, the internal review and the right to complain come from the authority's profile.");
        this.profiles = List.copyOf(profiles);
        Field field = new Field("authority", "Authority", "Who replies: one of the profiles kept here.", choice);
        fields().know("authority", choice);
        fields().follow(this::offer);
        fields().choose(
                        choice,
                        this::name,
                        Letter::authority,
                        chosen -> working.put("choice of authority", "authority", chosen));
        who.setId("authority-details");
        who.getStyleClass().add("card");
        add(
                field,
                who,
                row(Buttons.plain(
                        "edit-profiles", "Edit the profiles", "Opens the profiles of the authorities.", editProfiles)));
        add(
                label("Signature", "group-title"),
                signatory(
                        "signatory.name",
                        "Name",
                        "A person or an office. Leave it empty to sign as the authority's profile says.",
                        Signatory::name),
                signatory("signatory.role", "Role", "Printed below the name.", Signatory::role));
        fields().follow(this::showAuthority);
    }

    private Field signatory(String path, String label, String help, Function<Signatory, @Nullable String> part) {
        Words words = new Words(
                letter -> path,
                letter -> letter.signatory() == null ? null : part.apply(letter.signatory()),
                (letter, text) -> unlessEmpty(Edits.put(letter, path, text)));
        TextField control = fields().bind(new TextField(), path, label, words);
        signed.add(control);
        return new Field(LetterFields.idOf(path), label, help, control);
    }

    /** A signatory without a word is none, so that the authority's own signs. */
    private static Letter unlessEmpty(Letter letter) {
        return new Signatory(null, null).equals(letter.signatory()) ? Edits.put(letter, "signatory", null) : letter;
    }

    private void offer(Letter letter) {
        List<@Nullable AuthoritySource> offered = new ArrayList<>();
        offered.add(null);
        profiles.forEach(profile -> offered.add(new AuthoritySource.Named(profile.id())));
        AuthoritySource now = letter.authority();
        if (now != null && !offered.contains(now)) {
            offered.add(now);
        }
        if (!choice.getItems().equals(offered)) {
            choice.getItems().setAll(offered);
        }
    }

    private String name(@Nullable AuthoritySource source) {
        return switch (source) {
            case null -> "Not chosen yet";
            case AuthoritySource.Named(String id) ->
                profile(id).map(a -> Objects.requireNonNullElse(a.name(), id)).orElse(id + " (not kept here)");
            case AuthoritySource.Given(Authority a) ->
                Objects.requireNonNullElse(a.name(), "Authority without name") + " (given in the letter)";
        };
    }

    private Optional<Authority> profile(String id) {
        return profiles.stream()
                .filter(p -> p.id().equals(id))
                .map(AuthorityProfile::authority)
                .findFirst();
    }

    private void showAuthority(Letter letter) {
        Optional<Authority> authority =
                switch (letter.authority()) {
                    case null -> Optional.empty();
                    case AuthoritySource.Named(String id) -> profile(id);
                    case AuthoritySource.Given(Authority given) -> Optional.of(given);
                };
        who.getChildren()
                .setAll(lines(letter, authority).stream()
                        .map(words -> label(words))
                        .toList());
        Signatory own = authority.map(Authority::signatory).orElse(null);
        signed.get(0).setPromptText(own == null ? "" : Objects.requireNonNullElse(own.name(), ""));
        signed.get(1).setPromptText(own == null ? "" : Objects.requireNonNullElse(own.role(), ""));
    }

    private static List<String> lines(Letter letter, Optional<Authority> authority) {
        if (authority.isEmpty()) {
            return List.of(
                    letter.authority() == null
                            ? "Choose who replies. Without an authority the letter has no letterhead."
                            : "The profile that the letter names is not kept here. Choose another, or add it to the"
                                    + " profiles.");
        }
        Authority a = authority.get();
        List<String> lines = new ArrayList<>();
        lines.add(Objects.requireNonNullElse(a.name(), "No name yet"));
        if (!a.replyTo().isEmpty()) {
            lines.add(String.join(", ", a.replyTo()));
        }
        if (a.email() != null) {
            lines.add(a.email());
        }
        InternalReview review = a.internalReview();
        lines.add(
                review == null || review.offered() == null
                        ? "Nothing is said about internal review yet. Section 17(7) asks for it."
                        : review.offered()
                                ? "Internal review: "
                                        + Objects.requireNonNullElse(review.contact(), "no contact given yet")
                                : "This authority has no internal review.");
        return lines;
    }
}
