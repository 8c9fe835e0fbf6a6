package org.noticewright.desk.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.noticewright.desk.cases.CasesOnDisk.FINDINGS;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Checks;
import org.noticewright.check.Rules;
import org.noticewright.check.Severity;
import org.noticewright.clock.Clock;
import org.noticewright.letter.Authority;
import org.noticewright.letter.Letter;
import org.noticewright.store.CaseId;
import org.noticewright.store.CaseRow;
import org.noticewright.store.StoreException;
import org.noticewright.wording.Wording;
import org.noticewright.wording.WordingException;

class SampleCaseTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void firstStart_storesAMarkedSampleOnce() throws StoreException {
        try (CasesOnDisk disk = new CasesOnDisk(folder)) {
            assertThat(disk.sample().storeOnFirstStart(disk.store, FINDINGS)).isTrue();
            assertThat(disk.sample().storeOnFirstStart(disk.store, FINDINGS)).isFalse();

            assertThat(disk.store.cases())
                    .extracting(CaseRow::subject)
                    .containsExactly("Sample: Harrowby Pay and help for residents");
            assertThat(disk.store.authority(SampleCase.AUTHORITY))
                    .contains(disk.sample().profile());
        }
    }

    @Test
    void deletedSample_staysDeletedAtTheNextStart() throws StoreException {
        try (CasesOnDisk disk = new CasesOnDisk(folder)) {
            disk.sample().storeOnFirstStart(disk.store, FINDINGS);
            CaseId sample = disk.store.cases().getFirst().id();
            disk.store.delete(sample);
            disk.store.purge(sample);
            disk.store.deleteAuthority(SampleCase.AUTHORITY);
        }
        try (CasesOnDisk disk = new CasesOnDisk(folder)) {
            assertThat(disk.sample().storeOnFirstStart(disk.store, FINDINGS)).isFalse();
            assertThat(disk.store.cases()).isEmpty();
        }
    }

    @Test
    void storeWithACase_getsNoSample() throws StoreException {
        try (CasesOnDisk disk = new CasesOnDisk(folder)) {
            CaseId own = disk.add(CasesOnDisk.REFUSAL, "Our own", "2026-11-09");
            disk.store.delete(own);

            assertThat(disk.sample().storeOnFirstStart(disk.store, FINDINGS)).isFalse();
            assertThat(disk.store.cases()).isEmpty();
            assertThat(disk.store.settings()).containsKey(SampleCase.SETTING);
        }
    }

    @Test
    void sample_isUnderWayAndHasNoError() throws WordingException {
        SampleCase sample = new SampleCase(CasesOnDisk.EXEMPTIONS, CasesOnDisk.TIME);
        Letter letter = sample.letter();
        Authority authority = sample.profile().authority();
        LocalDate today = CasesOnDisk.TODAY;
        String xhtml = Wording.standard().word(letter, authority, today, false).xhtml();

        assertThat(new Checks(Rules.load()).run(CheckedLetter.of(letter, authority, today, Clock.standard(), xhtml)))
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(xhtml).contains("Harrowby Borough Council (sample)", "Sample: Harrowby Pay");
        assertThat(letter.received()).isEqualTo(LocalDate.of(2026, 11, 15));
        assertThat(Objects.requireNonNull(sample.profile().logo())).isNotEmpty();
    }
}
