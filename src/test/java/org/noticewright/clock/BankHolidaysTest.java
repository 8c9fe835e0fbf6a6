package org.noticewright.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankHolidaysTest {

    private static final String MEND = "; download the file again from https://www.gov.uk/bank-holidays.json.";
    private static final String ENGLAND = "\"division\": \"england-and-wales\",\n    \"events\": [\n";

    @TempDir
    Path folder;

    @Test
    void standard_coversWholeYearsAndIsReadOnce() {
        BankHolidays holidays = BankHolidays.standard();

        assertThat(holidays.firstDate()).isEqualTo("2012-01-01");
        assertThat(holidays.lastDate()).isEqualTo("2028-12-31");
        assertThat(BankHolidays.standard()).isSameAs(holidays);
        assertThat(holidays.on(LocalDate.of(2026, 6, 15)))
                .containsExactly(
                        new BankHoliday(Nation.SCOTLAND, LocalDate.of(2026, 6, 15), "World Cup bank holiday", ""));
        assertThat(holidays.on(LocalDate.of(2026, 6, 16))).isEmpty();
    }

    @Test
    void newerFile_movesTheDueDate() throws Exception {
        String newer = shipped()
                .replace(ENGLAND, ENGLAND + "{\"title\": \"New\", \"date\": \"2026-12-07\", \"bunting\": true},");
        Clock clock = Clock.of(BankHolidays.read(file(newer)));

        DueDate due = clock.dueDate(LocalDate.of(2026, 11, 9), WorkingDays.TO_REPLY);

        assertThat(due.day()).isEqualTo("2026-12-09");
        assertThat(due.safeDay()).isEqualTo("2026-12-08");
        assertThat(due.weekdaysLeftOut())
                .extracting(DayOff::words)
                .containsExactly("St Andrew’s Day (Scotland)", "New (England and Wales)");
    }

    @Test
    void christmasDayAndGoodFriday_needNoData() throws Exception {
        String poorer = shipped().replaceAll("\"2026-(04-03|12-25)\"", "\"2026-08-31\"");
        WorkingCalendar calendar = WorkingCalendar.statutory(BankHolidays.read(file(poorer)));

        assertThat(calendar.isWorking(LocalDate.of(2026, 4, 3))).isFalse();
        assertThat(calendar.isWorking(LocalDate.of(2026, 12, 25))).isFalse();
    }

    @Test
    void keysThatTheFileMayGain_arePassedOver() throws Exception {
        String gained = shipped()
                .replace(ENGLAND, "\"source\": {\"a\": [1, {}]}, " + ENGLAND)
                .replace("\"bunting\": true", "\"bunting\": null, \"id\": [1, [2]]");

        assertThat(BankHolidays.read(file(gained)).coverage())
                .isEqualTo(BankHolidays.standard().coverage());
    }

    @Test
    void emptyDivisions_areRefused() throws IOException {
        assertRefused("""
                {"england-and-wales": {"events": []}, "scotland": {"events": []}, "northern-ireland": {"events": []}}
                """, "it lists no year whole for every part of the United Kingdom");
    }

    /** One holiday of 2029 alone says nothing about the rest of that year. */
    @Test
    void yearThatIsOnlyBegun_isNotCovered() throws Exception {
        String begun = shipped().replace(ENGLAND, ENGLAND + "{\"title\": \"New\", \"date\": \"2029-06-07\"},");
        BankHolidays holidays = BankHolidays.read(file(begun));

        assertThat(holidays.lastDate()).isEqualTo("2028-12-31");
        assertThat(holidays.on(LocalDate.of(2029, 6, 7))).hasSize(1);
    }

    @Test
    void repeatedHoliday_countsOnce() throws Exception {
        String event = "{\"title\": \"New\", \"date\": \"2029-06-07\"},";
        BankHolidays holidays = BankHolidays.read(file(shipped().replace(ENGLAND, ENGLAND + event.repeat(9))));

        assertThat(holidays.on(LocalDate.of(2029, 6, 7))).hasSize(1);
        assertThat(holidays.lastDate()).isEqualTo("2028-12-31");
    }

    @Test
    void holeBetweenYears_isRefused() throws IOException {
        assertRefused(
                shipped().replace("\"2020-", "\"2019-"),
                "it leaves out bank holidays of 2020, between years that it lists whole");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nonsense | it is not JSON, or is cut off, at line 1",
                "[] | line 1, the file must be one JSON object",
                "{} | the division \"england-and-wales\" is missing",
                "{\"england\": {}} | line 1, this version knows no division \"england\"",
                "{\"\\u001b[2J\": {}} | line 1, this version knows no division \"[2J\"",
                "{\"scotland\": []} | line 1, the division \"scotland\" must be an object",
                "{\"scotland\": {}} | line 1, the division \"scotland\" has no \"events\"",
                "{\"scotland\": {\"events\": {}}} | line 1, \"events\" must be a list",
                "{\"scotland\": {\"events\": [7]}} | line 1, each of \"events\" must be an object",
                "{\"scotland\": {\"events\": [], \"events\": []}} | it is not JSON, or is cut off, at line 1",
                "{\"scotland\": {\"events\": [{\"title\": 7}]}} | line 1, \"title\" must be text",
            })
    void otherShape_isRefusedWithItsPlace(String text, String fault) throws IOException {
        assertRefused(text, fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"title\": \"New\"} | a bank holiday needs a \"date\" and a \"title\"",
                "{\"title\": \" \", \"date\": \"2026-06-07\"} | a bank holiday needs a \"date\" and a \"title\"",
                "{\"title\": \"New\", \"date\": \"7 June 2026\"} | \"7 June 2026\" is no date such as 2026-12-25",
                "{\"title\": \"New\", \"date\": \"2026-02-29\"} | \"2026-02-29\" is no date such as 2026-12-25",
                "{\"title\": \"New\", \"date\": \"1971-12-31\"} | \"1971-12-31\" is no date such as 2026-12-25",
                "{\"title\": \"New\", \"date\": \"2026-00-01\"} | \"2026-00-01\" is no date such as 2026-12-25",
                "{\"title\": \"New\", \"date\": \"2026-13-01\"} | \"2026-13-01\" is no date such as 2026-12-25",
                "{\"title\": \"New\", \"date\": \"2026-06-00\"} | \"2026-06-00\" is no date such as 2026-12-25",
                "{\"title\": \"New\", \"date\": \"2026-06-31\"} | \"2026-06-31\" is no date such as 2026-12-25",
                "{\"title\": \"New\", \"date\": \"2026/06/07\"} | \"2026/06/07\" is no date such as 2026-12-25",
                "{\"title\": \"New\", \"date\": \"2026-06/07\"} | \"2026-06/07\" is no date such as 2026-12-25",
                "{\"title\": \"New\", \"date\": \"2026-6-007\"} | \"2026-6-007\" is no date such as 2026-12-25",
                "{\"title\": \"New\", \"date\": \"202x-06-07\"} | \"202x-06-07\" is no date such as 2026-12-25",
                "{\"title\": \"New\", \"date\": \"2026-06-07Z\"} | \"2026-06-07Z\" is no date such as 2026-12-25",
                "{\"title\": \"New\", \"date\": \"2200-01-01\"} | \"2200-01-01\" is no date such as 2026-12-25",
                "{\"title\": \"New\", \"date\": \"\\u001b[2J\"} | \"date\" is longer than 200 characters or holds control characters",
                "{\"title\": \"\\u001b[2J\"} | \"title\" is longer than 200 characters or holds control characters",
            })
    void badEvent_isRefusedWithItsLine(String event, String fault) throws IOException {
        assertRefused(shipped().replace(ENGLAND, ENGLAND + event + ",\n"), "line 5, " + fault);
    }

    @Test
    void longTitle_isRefused() throws IOException {
        assertRefused(
                shipped().replaceFirst("New Year’s Day", "x".repeat(201)),
                "line 5, \"title\" is longer than 200 characters or holds control characters");
    }

    @Test
    void cutOrLengthenedFile_isRefused() throws IOException {
        String shipped = shipped();

        assertRefused(shipped.substring(0, shipped.indexOf("2012-04-06")), "it is not JSON, or is cut off, at line 6");
        assertRefused(
                shipped + "{}", "line " + (shipped.lines().count() + 1) + ", there is text after the end of the list");
        assertRefused("[".repeat(100_000), "line 1, the file must be one JSON object");
        assertRefused(" ".repeat(2_000_001), "it is larger than 2 MB, so it is no list of bank holidays");
    }

    @Test
    void fileThatIsNotThere_isRefused() {
        assertThatThrownBy(() -> BankHolidays.read(folder.resolve("none.json")))
                .isInstanceOf(BankHolidayFileException.class)
                .hasMessage(folder.resolve("none.json") + ": there is no such file" + MEND);
        assertThatThrownBy(() -> BankHolidays.read(folder))
                .isInstanceOf(BankHolidayFileException.class)
                .hasMessage(folder + ": the file cannot be read" + MEND);
    }

    private void assertRefused(String text, String fault) throws IOException {
        Path file = file(text);
        assertThatThrownBy(() -> BankHolidays.read(file))
                .isInstanceOf(BankHolidayFileException.class)
                .hasMessage(file + ": " + fault + MEND);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("bank-holidays.json"), text);
    }

    private static String shipped() throws IOException {
        try (InputStream stream = BankHolidays.class.getResourceAsStream("bank-holidays.json")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
