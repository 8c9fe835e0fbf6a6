package org.noticewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.letter.LetterFile;
import org.noticewright.store.SideFiles.SideFile;

class SideFilesTest {
    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private SideFiles files;

    @BeforeEach
    void make() {
        files = new SideFiles(folder, Stores.EXEMPTIONS, null);
    }

    @Test
    void letter_isALetterFileThatIsFoundAtTheNextStart() throws Exception {
        assertThat(files.list()).isEmpty();
        SideFile side = files.write(new CaseId(7), Stores.mixed());

        assertThat(side.file()).isEqualTo(folder.resolve("unsaved").resolve("case-7.letter.json"));
        assertThat(new LetterFile(Stores.EXEMPTIONS).read(side.file())).isEqualTo(Stores.mixed());
        SideFiles nextStart = new SideFiles(folder, Stores.EXEMPTIONS, null);
        assertThat(nextStart.list()).containsExactly(side);
        assertThat(nextStart.read(side)).isEqualTo(Stores.mixed());
    }

    @Test
    void laterLetterOfACase_takesThePlaceOfTheEarlier_andNewLettersStandBesideIt() throws Exception {
        files.write(new CaseId(7), Stores.mixed());
        files.write(new CaseId(7), Stores.hospital());
        files.write(null, Stores.mixed());
        files.write(null, Stores.mixed());

        assertThat(files.list()).hasSize(3);
        assertThat(files.list()).filteredOn(side -> side.id() == null).hasSize(2);
        files.remove(new CaseId(7));
        assertThat(files.list()).allMatch(side -> side.id() == null).hasSize(2);
        for (SideFile side : files.list()) {
            files.remove(side);
        }
        assertThat(files.list()).isEmpty();
    }

    @Test
    void fileOfSomebodyElse_isLeftAlone() throws Exception {
        Files.createDirectories(folder.resolve("unsaved"));
        Files.writeString(folder.resolve("unsaved").resolve("notes.txt"), "mine");
        Files.writeString(folder.resolve("unsaved").resolve("case-1.letter.json"), "{");

        SideFile only = files.list().getFirst();
        assertThat(files.list()).hasSize(1);
        assertThatThrownBy(() -> files.read(only))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void folderThatCannotBeWritten_isSaid() throws Exception {
        Files.writeString(folder.resolve("unsaved"), "a file where the folder belongs");

        assertThatThrownBy(() -> files.write(new CaseId(1), Stores.mixed()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("Export it as a letter file to another disk");
    }
}
