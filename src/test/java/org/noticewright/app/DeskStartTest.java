package org.noticewright.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.noticewright.casework.RefusedException;

/** Where the desk cannot be shown it says so in one sentence, with what to do. */
class DeskStartTest {
    private static final String PLATFORM = "glass.platform";
    private String platform = "";

    @BeforeEach
    void takeTheScreenInMemoryAway() {
        platform = System.getProperty(PLATFORM, "");
        System.clearProperty(PLATFORM);
    }

    @AfterEach
    void bringItBack() {
        if (!platform.isEmpty()) {
            System.setProperty(PLATFORM, platform);
        }
    }

    @Test
    void linuxWithoutADisplay_isRefusedInASentence() {
        assertThatThrownBy(() -> DeskStart.refuseWithoutDisplay("Linux", Map.of("DISPLAY", " ")))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.sentences())
                        .singleElement()
                        .asString()
                        .startsWith("The desk needs a display")
                        .contains("noticewright render"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DISPLAY", "WAYLAND_DISPLAY"})
    void linuxWithADisplay_isTried(String name) {
        assertThatCode(() -> DeskStart.refuseWithoutDisplay("Linux", Map.of(name, ":0")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Windows 11", "Mac OS X"})
    void otherSystems_needNoSuchVariable(String system) {
        assertThatCode(() -> DeskStart.refuseWithoutDisplay(system, Map.of())).doesNotThrowAnyException();
    }
}
