package org.noticewright.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.noticewright.letter.Jurisdiction;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterPath;
import org.noticewright.store.AuthorityProfile;
import org.noticewright.wording.HouseWordings;

class PreviewLetterTest {

    private static final PreviewLetter PREVIEW = new PreviewLetter(new HouseWordings(), new Printers());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ImportedLetter MIXED = Desk.imported("harrowby-council-mixed");

    @TempDir
    private Path folder;

    @Test
    void preview_isTheDraft_withTheAuthoritysLetterhead() throws Exception {
        try (Preview preview = preview(MIXED.letter())) {
            assertThat(preview.pages()).isEqualTo(5);
            assertThat(preview.width(0)).isCloseTo(595.3, within(0.5));
            assertThat(preview.height(4)).isCloseTo(841.9, within(0.5));
            assertThat(preview.text(0)).contains("DRAFT", "Harrowby");
            assertThat(preview.areas("authority.logo")).hasSize(1);
            assertThat(preview.picture(0, 96).argb())
                    .hasSize(preview.picture(0, 96).width()
                            * preview.picture(0, 96).height());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "questions[1].text, questions[1].text",
        "bases[0].harm.causalLink, bases[0].harm.causalLink",
        "bases[0].factors[0].text, bases[0].factors[0].text",
        "bases[0].likelihood, bases[0].passages.statement",
        "received, passages.opening",
        "outcomes[0].outcome, outcomes[0]",
        "bases[0].balance.favours, bases[0].passages.conclusion",
        "signatory, authority.signatory.name",
    })
    void field_isSeenWhereTheLetterShowsIt(String field, String shownAs) throws Exception {
        try (Preview preview = preview(MIXED.letter())) {
            assertThat(preview.areas(field))
                    .isNotEmpty()
                    .first()
                    .isEqualTo(preview.areas(shownAs).getFirst());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes", "environmental", "bases[7].harm", "questions[99].text"})
    void field_thatTheLetterDoesNotShow_hasNoPlace(String field) throws Exception {
        try (Preview preview = preview(MIXED.letter())) {
            assertThat(preview.areas(field)).isEmpty();
        }
    }

    @Test
    void pointOfAField_leadsBackToIt_alsoWithinAnother() throws Exception {
        try (Preview preview = preview(MIXED.letter())) {
            for (String field : List.of("questions[0].text", "bases[0].harm.severity", "advice")) {
                Preview.Area area = preview.areas(field).getFirst();
                assertThat(preview.fieldAt(area.page(), area.x() + 2, area.y() + 2))
                        .as(field)
                        .contains(field);
            }
            assertThat(preview.fieldAt(0, 1, 1)).isEmpty();
        }
    }

    @Test
    void unprintableCharacter_namesItsField_andThePathIsNotInTheSentence() {
        Letter letter = LetterPath.parse("bases[0].harm.severity").write(MIXED.letter(), "Very 漢 bad.");

        assertThat(PREVIEW.preview(letter, MIXED.authority(), TODAY))
                .isEqualTo(new PreviewOutcome.NotYet(
                        "The character \"漢\" (U+6F22) has no shape in the letter's fonts. Replace it or leave it out.",
                        "bases[0].harm.severity"));
    }

    @Test
    void scottishAuthority_isToldInWords() {
        AuthorityProfile scottish = Desk.with(MIXED, Jurisdiction.SCOTLAND, null);

        assertThat(PREVIEW.preview(MIXED.letter(), scottish, TODAY))
                .isInstanceOfSatisfying(PreviewOutcome.NotYet.class, not -> assertThat(not.reason())
                        .contains("Scottish public authority"));
    }

    @Test
    void houseTemplates_areReadAgainWhenAFileChanges() throws Exception {
        Path opening = Files.createDirectories(folder.resolve("passages")).resolve("opening.md");
        AuthorityProfile house = Desk.with(MIXED, Jurisdiction.ENGLAND, folder.toString());
        assertThat(firstPage(house)).contains("Thank you for your request");

        Files.writeString(opening, "Words of our own house.");
        assertThat(firstPage(house)).contains("Words of our own house.");

        Files.writeString(opening, "Other words of our house.");
        assertThat(firstPage(house)).contains("Other words of our house.");

        Files.writeString(opening, "${nothing");
        assertThat(PREVIEW.preview(MIXED.letter(), house, TODAY))
                .isInstanceOfSatisfying(PreviewOutcome.NotYet.class, not -> assertThat(not.reason())
                        .contains(opening.toString()));

        Files.delete(opening);
        assertThat(firstPage(house)).contains("Thank you for your request");
    }

    @Test
    void warmUp_leavesNothingToClose() {
        PREVIEW.warmUp();
        assertThat(PREVIEW.preview(MIXED.letter(), MIXED.authority(), TODAY)).isInstanceOf(Preview.class);
    }

    private static String firstPage(AuthorityProfile house) throws IOException {
        if (PREVIEW.preview(MIXED.letter(), house, TODAY) instanceof Preview preview) {
            try (preview) {
                return preview.text(0).replaceAll("\\s+", " ");
            }
        }
        throw new AssertionError("no pages");
    }

    private static Preview preview(Letter letter) {
        if (PREVIEW.preview(letter, MIXED.authority(), TODAY) instanceof Preview preview) {
            return preview;
        }
        throw new AssertionError("no pages");
    }
}
