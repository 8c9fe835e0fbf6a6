package org.noticewright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    private static final Path HOME = Path.of("/home/officer");

    @Test
    void folder_followsTheCustomOfThePlatform() {
        assertThat(DataFolder.of("Linux", Map.of(), HOME)).isEqualTo(HOME.resolve(".local/share/noticewright"));
        assertThat(DataFolder.of("Linux", Map.of("XDG_DATA_HOME", "/data"), HOME))
                .isEqualTo(Path.of("/data/noticewright"));
        assertThat(DataFolder.of("Linux", Map.of("XDG_DATA_HOME", "relative"), HOME))
                .isEqualTo(HOME.resolve(".local/share/noticewright"));
        assertThat(DataFolder.of("Mac OS X", Map.of(), HOME))
                .isEqualTo(HOME.resolve("Library/Application Support/Noticewright"));
        assertThat(DataFolder.of("Windows 11", Map.of("LOCALAPPDATA", "/local"), HOME))
                .isEqualTo(Path.of("/local/Noticewright"));
        assertThat(DataFolder.of("Windows 11", Map.of(), HOME)).isEqualTo(HOME.resolve("AppData/Local/Noticewright"));
        assertThat(DataFolder.standard()).isAbsolute();
    }
}
