package org.noticewright.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.AuthorityFile;
import org.noticewright.letter.AuthoritySource;
import org.noticewright.letter.LetterFile;
import org.noticewright.store.AuthorityProfile;

class ImportLetterTest {

    private static final ImportLetter IMPORT = new ImportLetter(new LetterFile(Exemptions.load()), new AuthorityFile());

    @TempDir
    private Path folder;

    @Test
    void authority_comesWithItsLogo_andTheLetterNamesItById() throws Exception {
        ImportedLetter imported = Desk.imported("harrowby-council-mixed");

        AuthorityProfile profile = Objects.requireNonNull(imported.authority());
        assertThat(profile.logo()).isEqualTo(Files.readAllBytes(Desk.EXAMPLES.resolve("harrowby-logo.png")));
        assertThat(imported.letter().authority()).isEqualTo(new AuthoritySource.Named(profile.id()));
        assertThat(imported.notes()).isEmpty();
    }

    @Test
    void houseTemplates_becomeAbsolute() throws Exception {
        Files.createDirectory(folder.resolve("words"));

        ImportedLetter imported = read("{\"id\": \"a\", \"templates\": \"words\"}");

        assertThat(Objects.requireNonNull(imported.authority()).authority().templates())
                .isEqualTo(folder.resolve("words").toRealPath().toString());
    }

    @Test
    void whatIsMissing_isTold_andTheLetterComesNevertheless() throws Exception {
        ImportedLetter imported =
                read("{\"name\": \"Council\", \"templates\": \"words\", \"logo\": {\"file\": \"logo.png\"}}");

        AuthorityProfile profile = Objects.requireNonNull(imported.authority());
        assertThat(profile.id()).isEqualTo("authority");
        assertThat(profile.logo()).isNull();
        assertThat(profile.authority().templates()).isNull();
        assertThat(imported.notes()).hasSize(2);
        assertThat(imported.notes()).anyMatch(note -> note.contains("“words”"));
        assertThat(imported.notes()).anyMatch(note -> note.contains("logo.png is not there"));
    }

    @Test
    void authorityThatIsNotThere_isTold() throws Exception {
        ImportedLetter imported = read("\"nobody.authority.json\"");

        assertThat(imported.authority()).isNull();
        assertThat(imported.letter().reference()).isEqualTo("R 1");
        assertThat(imported.notes()).singleElement().asString().contains("“nobody.authority.json”");
    }

    @Test
    void authorityThatIsStored_isFoundByItsId() throws Exception {
        AuthorityProfile stored =
                Objects.requireNonNull(Desk.imported("harrowby-council-mixed").authority());

        ImportedLetter imported = IMPORT.read(file("\"" + stored.id() + "\""), List.of(stored));

        assertThat(imported.authority()).isEqualTo(stored);
        assertThat(imported.notes()).isEmpty();
    }

    @Test
    void damagedAuthority_isTold() throws Exception {
        Files.writeString(folder.resolve("bad.authority.json"), "{");

        ImportedLetter imported = read("\"bad.authority.json\"");

        assertThat(imported.authority()).isNull();
        assertThat(imported.notes()).singleElement().asString().contains("bad.authority.json");
    }

    @Test
    void fileThatIsNoLetter_isRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("no.letter.json"), "{}");

        assertThatThrownBy(() -> IMPORT.read(file, List.of())).isInstanceOf(RefusedException.class);
    }

    private ImportedLetter read(String authority) throws Exception {
        return IMPORT.read(file(authority), List.of());
    }

    private Path file(String authority) throws IOException {
        return Files.writeString(
                folder.resolve("some.letter.json"),
                "{\"format\": \"noticewright/letter-1\", \"reference\": \"R 1\", \"authority\": %s}"
                        .formatted(authority));
    }
}
