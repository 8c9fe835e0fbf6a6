package org.noticewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineCommandTest {
    @TempDir
    private Path folder;

    @Test
    void deadline_showsDay20_withEveryDayLeftOutAndWhy() {
        CommandRun run = CommandRun.of("deadline", "2026-03-10");

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines())
                .contains(
                        "Received:   Tuesday 10 March 2026 (day 0)",
                        "Day 20:     Friday 10 April 2026",
                        "  Tuesday 17 March 2026          St Patrick’s Day (Northern Ireland)",
                        "  Friday 3 April 2026            Good Friday",
                        "  Monday 6 April 2026            Easter Monday (England and Wales; Northern Ireland)",
                        "  11 days, of which 8 at weekends.")
                .anyMatch(line -> line.startsWith("Safe date:  Thursday 9 April 2026, which"))
                .noneMatch(line -> line.startsWith("Day 40") || line.startsWith("Warning"));
    }

    @Test
    void extension_showsDay40AsWell() {
        assertThat(CommandRun.of("deadline", "2026-03-10", "--extension").out().lines())
                .contains("Day 20:     Friday 10 April 2026", "Day 40:     Monday 11 May 2026");
    }

    @Test
    void json_holdsTheWorking() throws IOException {
        CommandRun run = CommandRun.of("deadline", "2026-03-10", "--extension", "--format", "json");

        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.get("received").asText()).isEqualTo("2026-03-10");
        assertThat(json.get("deadlines")).hasSize(2);
        JsonNode first = json.get("deadlines").get(0);
        assertThat(first.get("workingDays").asInt()).isEqualTo(20);
        assertThat(first.get("day").asText()).isEqualTo("2026-04-10");
        assertThat(first.get("safeDay").asText()).isEqualTo("2026-04-09");
        assertThat(first.get("leftOut").get(2).get("reason").asText()).isEqualTo("St Patrick’s Day (Northern Ireland)");
        assertThat(first.has("warning")).isFalse();
    }

    @Test
    void deadlineBeyondTheData_warns() throws IOException {
        assertThat(CommandRun.of("deadline", "2028-12-20").out())
                .contains("Warning: The bank holidays known here run from");
        CommandRun run = CommandRun.of("deadline", "2028-12-20", "--format", "json");
        JsonNode due = new ObjectMapper().readTree(run.out()).get("deadlines").get(0);
        assertThat(due.get("warning").asText()).contains("31 December 2028");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2026-02-30", "10/03/2026", "", "1066-10-14", "9999-01-01"})
    void wrongDate_isOneSentence(String date) {
        CommandRun run = CommandRun.of("deadline", date);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void bankHolidaysOfAFile_areUsed_andABrokenFileIsRefused() throws IOException {
        Path broken = Files.writeString(folder.resolve("holidays.json"), "{}");
        CommandRun run = CommandRun.of("deadline", "2026-03-10", "--bank-holidays", broken);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("holidays.json").contains("download the file again");

        Path shipped = Path.of(System.getProperty("project.basedir", "."))
                .resolve("src/main/resources/org/noticewright/clock/bank-holidays.json");
        String more = Files.readString(shipped).replace("\"date\": \"2026-05-04\"", "\"date\": \"2026-03-30\"");
        Path file = Files.writeString(folder.resolve("more.json"), more);
        assertThat(CommandRun.of("deadline", "2026-03-10", "--bank-holidays", file)
                        .out())
                .contains("Monday 13 April 2026");
    }
}
