package org.noticewright.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.clock.Redating.OpenCase;
import org.noticewright.clock.Redating.Redated;

/** What happens to running cases when a bank holiday is proclaimed, or one is taken back. */
class RedatingTest {
    private static final String ENGLAND = "\"division\": \"england-and-wales\",\n    \"events\": [\n";
    private static final OpenCase NOVEMBER = new OpenCase("a", LocalDate.of(2026, 11, 9), null, false);
    private static final OpenCase EXTENDED = new OpenCase("b", LocalDate.of(2026, 11, 2), null, true);
    private static final OpenCase SUMMER = new OpenCase("c", LocalDate.of(2026, 7, 1), null, true);
    private static final OpenCase CLARIFIED =
            new OpenCase("d", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 11, 9), false);

    @TempDir
    Path folder;

    @Test
    void proclaimedHoliday_movesTheCasesThatRunOverIt() throws Exception {
        List<Redated> moved = Redating.of(
                List.of(NOVEMBER, EXTENDED, SUMMER, CLARIFIED), BankHolidays.standard(), withHoliday("2026-12-07"));

        assertThat(moved)
                .extracting(
                        one -> one.open().name(),
                        one -> one.before().period().count(),
                        one -> one.before().day().toString(),
                        one -> one.after().day().toString())
                .containsExactly(
                        tuple("a", 20, "2026-12-08", "2026-12-09"),
                        tuple("b", 40, "2026-12-31", "2027-01-05"),
                        tuple("d", 20, "2026-12-08", "2026-12-09"));
        assertThat(moved.getFirst().newlyLeftOut())
                .extracting(DayOff::words)
                .containsExactly("New (England and Wales)");
        assertThat(moved.getFirst().countedAgain()).isEmpty();
    }

    @Test
    void holidayTakenBack_movesThemBack() throws Exception {
        List<Redated> moved = Redating.of(List.of(NOVEMBER), withHoliday("2026-12-07"), BankHolidays.standard());

        assertThat(moved).hasSize(1);
        assertThat(moved.getFirst().after().day()).isEqualTo("2026-12-08");
        assertThat(moved.getFirst().countedAgain()).extracting(DayOff::date).containsExactly(LocalDate.of(2026, 12, 7));
        assertThat(moved.getFirst().newlyLeftOut()).isEmpty();
    }

    @Test
    void holidayOnAWeekendOrTheSameHolidays_moveNothing() throws Exception {
        assertThat(Redating.of(List.of(NOVEMBER, SUMMER), BankHolidays.standard(), withHoliday("2026-12-05")))
                .isEmpty();
        assertThat(Redating.of(List.of(NOVEMBER, SUMMER), BankHolidays.standard(), BankHolidays.standard()))
                .isEmpty();
    }

    private BankHolidays withHoliday(String date) throws IOException, BankHolidayFileException {
        try (InputStream in = Objects.requireNonNull(BankHolidays.class.getResourceAsStream("bank-holidays.json"))) {
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(ENGLAND, ENGLAND + "{\"title\": \"New\", \"date\": \"" + date + "\", \"bunting\": true},");
            return BankHolidays.read(Files.writeString(folder.resolve(date + ".json"), json));
        }
    }
}
