package org.noticewright.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.casework.KeptBankHolidays;
import org.noticewright.clock.BankHolidays;
import org.noticewright.desk.RealStore;
import org.noticewright.desk.kit.SameThread;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterPath;
import org.noticewright.store.CaseId;
import org.noticewright.store.FindingsCount;
import org.noticewright.store.LetterStore;
import org.noticewright.store.Status;
import org.noticewright.store.StoreException;

class HolidaysModelTest {
    @TempDir
    private Path folder;

    private final List<BankHolidays> told = new ArrayList<>();
    private LetterStore store;

    @BeforeEach
    void open() {
        store = RealStore.in(folder.resolve("letters"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private HolidaysModel model() {
        return new HolidaysModel(new KeptBankHolidays(folder.resolve("letters")), store, new SameThread(), told::add);
    }

    /** The shipped file with one more holiday in Scotland. */
    static Path withOneMore(Path folder, String day) {
        try (InputStream in = Objects.requireNonNull(BankHolidays.class.getResourceAsStream("bank-holidays.json"))) {
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int events = json.indexOf('[', json.indexOf("\"scotland\"")) + 1;
            String more = "{\"title\": \"Extra bank holiday\", \"date\": \"%s\", \"notes\": \"\"},".formatted(day);
            return Files.writeString(
                    folder.resolve("downloaded.json"), json.substring(0, events) + more + json.substring(events));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static CaseId add(LetterStore store, String reference, LocalDate received) throws StoreException {
        Letter letter = LetterPath.parse("reference").write(Letter.blank(), reference);
        return store.add(LetterPath.parse("received").write(letter, received), FindingsCount.NONE);
    }

    @Test
    void oneMoreHoliday_redatesOpenCasesAndSaysWhich() throws StoreException {
        add(store, "FOI 1", LocalDate.of(2026, 11, 20));
        add(store, "FOI 2", LocalDate.of(2026, 6, 1));
        store.setStatus(add(store, "FOI 3", LocalDate.of(2026, 11, 20)), Status.SENT);
        HolidaysModel model = model();
        assertThat(model.wordsProperty().get()).contains("came with Noticewright");
        assertThat(model.shippedProperty().get()).isTrue();

        model.update(withOneMore(folder, "2026-12-10"));

        assertThat(model.outcomeProperty().get()).contains("One open case");
        assertThat(model.changes())
                .containsExactly("FOI 1 is due on 22 December 2026, later than before (21 December 2026).");
        assertThat(told.getLast().on(LocalDate.of(2026, 12, 10))).hasSize(1);
        assertThat(model.shippedProperty().get()).isFalse();
    }

    @Test
    void aFile_isKeptForTheNextStartUntilOneGoesBack() throws StoreException {
        add(store, "FOI 1", LocalDate.of(2026, 11, 20));
        model().update(withOneMore(folder, "2026-12-10"));
        HolidaysModel next = model();
        assertThat(next.wordsProperty().get()).contains("your file");

        next.goBack();
        assertThat(next.changes()).singleElement().asString().contains("earlier than before");
        assertThat(folder.resolve("letters/bank-holidays.json")).doesNotExist();
        assertThat(told.getLast()).isSameAs(BankHolidays.standard());
    }

    @Test
    void aWrongFile_isRefusedInWordsAndChangesNothing() {
        HolidaysModel model = model();
        model.update(RealStore.EXAMPLES.resolve("harrowby.authority.json"));
        assertThat(model.faultProperty().get()).contains("harrowby.authority.json");
        assertThat(model.shippedProperty().get()).isTrue();
        assertThat(model.outcomeProperty().get()).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void aKeptFileThatIsSpoilt_isSaidAndTheShippedDataAreUsed() throws IOException {
        Files.writeString(folder.resolve("letters/bank-holidays.json"), "{}");
        HolidaysModel model = model();
        assertThat(model.shippedProperty().get()).isTrue();
        assertThat(model.faultProperty().get()).contains("bank-holidays.json");
    }
}
