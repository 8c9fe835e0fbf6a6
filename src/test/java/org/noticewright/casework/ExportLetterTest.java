package org.noticewright.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.noticewright.check.Checks;
import org.noticewright.check.Rules;
import org.noticewright.clock.Clock;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.AuthorityFile;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterFile;
import org.noticewright.letter.LetterPath;
import org.noticewright.wording.HouseWordings;

class ExportLetterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LetterFile LETTERS = new LetterFile(Exemptions.load());
    private static final IssueGate GATE =
            new IssueGate(new JudgeLetter(Exemptions.load(), new Checks(Rules.load()), Clock::standard));
    private static final ExportLetter EXPORT = new ExportLetter(new HouseWordings(), new Printers(), GATE, LETTERS);
    private static final RenderLetter RENDER =
            new RenderLetter(new OpenLetter(LETTERS, new AuthorityFile()), new HouseWordings(), new Printers(), GATE);
    private static final ImportedLetter MIXED = Desk.imported("harrowby-council-mixed");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Format.class)
    void export_givesTheBytesThatTheCommandGives(Format format) throws Exception {
        Path byCommand = folder.resolve("command");
        RENDER.render(
                new RenderOrder(
                        Desk.EXAMPLES.resolve("harrowby-council-mixed.letter.json"),
                        format,
                        true,
                        Copy.REQUESTER,
                        byCommand,
                        null),
                TODAY);

        Path byDesk = export(MIXED.letter(), format, true, "desk");

        assertThat(Files.readAllBytes(byDesk)).isEqualTo(Files.readAllBytes(byCommand));
    }

    @ParameterizedTest
    @ValueSource(strings = {"harrowby-council-mixed", "northmoor-hospital-refusal", "westmere-university-ncnd"})
    void exportedLetterFile_isDrawnAsTheLetterWas_whereverItIs(String example) throws Exception {
        ImportedLetter given = Desk.imported(example);
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        List<Path> written =
                EXPORT.exportLetterFile(given.letter(), given.authority(), elsewhere.resolve("x.letter.json"));
        Path byDesk = EXPORT.export(
                new ExportOrder(
                        given.letter(),
                        given.authority(),
                        Format.PDF,
                        false,
                        Copy.REQUESTER,
                        folder.resolve("desk.pdf")),
                TODAY);

        Path drawn =
                RENDER.render(new RenderOrder(written.getLast(), Format.PDF, false, Copy.REQUESTER, null, null), TODAY);

        assertThat(Files.readAllBytes(drawn)).isEqualTo(Files.readAllBytes(byDesk));
        assertThat(elsewhere).isDirectoryContaining("glob:**x.logo.png");
    }

    @Test
    void exportedLetterFile_comesBackAsItWas() throws Exception {
        List<Path> written =
                EXPORT.exportLetterFile(MIXED.letter(), MIXED.authority(), folder.resolve("back.letter.json"));

        ImportedLetter back = new ImportLetter(LETTERS, new AuthorityFile()).read(written.getLast(), List.of());

        assertThat(back.letter()).isEqualTo(MIXED.letter());
        assertThat(back.notes()).isEmpty();
    }

    @Test
    void faultyLetter_isRefusedInWords_andNothingIsWritten() {
        Letter faulty = LetterPath.parse("outcomes[0].basis").write(MIXED.letter(), "nowhere");

        assertThatThrownBy(() -> export(faulty, Format.PDF, false, "faulty.pdf"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("nowhere")
                .hasMessageStartingWith("Outcome 1 ");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void unfinishedLetter_isDrawnAsADraftOnly() throws Exception {
        Letter unfinished = LetterPath.parse("outcomes[0].outcome").write(MIXED.letter(), null);

        assertThat(export(unfinished, Format.PDF, false, "draft.pdf")).isNotEmptyFile();
        assertThatThrownBy(() -> export(unfinished, Format.PDF, true, "final.pdf"))
                .isInstanceOf(RefusedException.class);
        assertThat(folder.resolve("final.pdf")).doesNotExist();
    }

    @Test
    void nameOfTheFile_thatTellsWhatTheLetterMayNot_stopsTheFinalLetter() throws Exception {
        ImportedLetter neither = Desk.imported("westmere-university-ncnd");
        Path telling = folder.resolve("records found.pdf");

        assertThatThrownBy(() -> EXPORT.export(
                        new ExportOrder(
                                neither.letter(), neither.authority(), Format.PDF, true, Copy.REQUESTER, telling),
                        TODAY))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.sentences())
                        .singleElement()
                        .asString()
                        .contains("(C01, "));
        assertThat(telling).doesNotExist();
    }

    @Test
    void letterWithoutAnAuthority_isRefused() {
        ExportOrder order =
                new ExportOrder(MIXED.letter(), null, Format.TEXT, false, Copy.REQUESTER, folder.resolve("nobody.txt"));

        assertThatThrownBy(() -> EXPORT.export(order, TODAY))
                .hasMessage("No authority is chosen. Choose who writes the letter.");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "NONE",
            value = {
                "FOI 2025/0301, FOI-2025-0301-DRAFT.pdf",
                "FOI/2025:0301?*<>|, FOI-2025-0301-DRAFT.pdf",
                "..\\..\\secret, secret-DRAFT.pdf",
                "'  ', letter-DRAFT.pdf",
                "NONE, letter-DRAFT.pdf",
                "con, letter-DRAFT.pdf",
                "LPT1.x, letter-DRAFT.pdf",
                "Cyf. ŵ 7, Cyf.-ŵ-7-DRAFT.pdf",
            })
    void suggestedName_isSafeOnWindows(String reference, String expected) {
        Letter letter = LetterPath.parse("reference").write(MIXED.letter(), reference);

        assertThat(ExportLetter.suggestedName(letter, Format.PDF, false, Copy.REQUESTER))
                .isEqualTo(expected);
    }

    @Test
    void suggestedName_tellsFinalAndPublicApart_andIsNeverLong() {
        Letter letter = LetterPath.parse("reference").write(MIXED.letter(), "R".repeat(500));

        assertThat(ExportLetter.suggestedName(letter, Format.HTML, true, Copy.PUBLIC))
                .isEqualTo("R".repeat(80) + "-public.html");
        assertThat(ExportLetter.suggestedLetterFileName(letter)).isEqualTo("R".repeat(80) + ".letter.json");
    }

    private Path export(Letter letter, Format format, boolean isFinal, String name) throws RefusedException {
        return EXPORT.export(
                new ExportOrder(letter, MIXED.authority(), format, isFinal, Copy.REQUESTER, folder.resolve(name)),
                TODAY);
    }
}
