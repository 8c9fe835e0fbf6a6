package org.noticewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.letter.Authority;
import org.noticewright.letter.Letter;
import org.noticewright.letter.OutcomeKind;

class LetterStoreTest {
    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private LetterStore store;

    @BeforeEach
    void open() {
        store = Stores.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void letter_isThereNextMorning() throws StoreException {
        CaseId id = store.add(Stores.mixed(), new FindingsCount(1, 2));
        reopen();

        assertThat(store.letter(id)).isEqualTo(Stores.mixed());
        assertThat(store.cases()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(id);
            assertThat(row.reference()).isEqualTo(Stores.mixed().reference());
            assertThat(row.subject()).isEqualTo(Stores.mixed().subject());
            assertThat(row.outcomes()).containsExactly(OutcomeKind.DISCLOSED, OutcomeKind.NEITHER_CONFIRM_NOR_DENY);
            assertThat(row.exemptions()).containsExactly("s31(3)");
            assertThat(row.status()).isEqualTo(Status.DRAFT);
            assertThat(row.received()).isEqualTo(Stores.mixed().received());
            assertThat(row.findings()).isEqualTo(new FindingsCount(1, 2));
            assertThat(row.changed()).isCloseTo(Instant.now(), within(5, ChronoUnit.MINUTES));
        });
    }

    @Test
    void save_replacesTheLetter_andPutsItsCaseFirst() throws StoreException {
        CaseId first = store.add(Stores.mixed(), FindingsCount.NONE);
        CaseId second = store.add(Stores.hospital(), FindingsCount.NONE);
        assertThat(store.cases()).extracting(CaseRow::id).containsExactly(second, first);

        Letter changed = Stores.letter("Fences", "Ask again.");
        store.save(first, changed, new FindingsCount(0, 3));
        reopen();

        assertThat(store.cases()).extracting(CaseRow::id).containsExactly(first, second);
        assertThat(store.letter(first)).isEqualTo(changed);
        assertThat(store.row(first).orElseThrow().subject()).isEqualTo("Fences");
        assertThat(store.row(first).orElseThrow().findings()).isEqualTo(new FindingsCount(0, 3));
        assertThat(store.letter(second)).isEqualTo(Stores.hospital());
    }

    @Test
    void status_isKept() throws StoreException {
        CaseId id = store.add(Stores.mixed(), FindingsCount.NONE);
        for (Status status : Status.values()) {
            store.setStatus(id, status);
            assertThat(store.row(id).orElseThrow().status()).isEqualTo(status);
        }
    }

    @Test
    void deletedCase_canBePutBack_untilItIsPurged() throws StoreException {
        CaseId id = store.add(Stores.mixed(), FindingsCount.NONE);
        assertThatThrownBy(() -> store.purge(id)).isInstanceOf(StoreException.class);
        store.delete(id);
        assertThat(store.cases()).isEmpty();
        assertThat(store.find("")).isEmpty();
        assertThat(store.deletedCases()).extracting(CaseRow::id).containsExactly(id);

        store.undelete(id);
        assertThat(store.cases()).extracting(CaseRow::id).containsExactly(id);
        assertThat(store.find("")).containsExactly(id);

        store.keepVersion(id, Stores.mixed(), VersionReason.KEPT);
        store.delete(id);
        store.purge(id);
        assertThat(store.deletedCases()).isEmpty();
        assertThat(store.versions(id)).isEmpty();
        assertThatThrownBy(() -> store.letter(id))
                .isInstanceOf(StoreException.class)
                .hasMessage("This case is no longer there. Go back to the list of cases.");
    }

    @Test
    void numberOfAPurgedCase_isNeverUsedAgain() throws StoreException {
        CaseId id = store.add(Stores.mixed(), FindingsCount.NONE);
        store.delete(id);
        store.purge(id);
        reopen();

        assertThat(store.add(Stores.mixed(), FindingsCount.NONE).number()).isGreaterThan(id.number());
    }

    @Test
    void version_isKeptOnce_whileTheLetterIsTheSame() throws StoreException {
        CaseId id = store.add(Stores.mixed(), FindingsCount.NONE);
        VersionId first = store.keepVersion(id, Stores.mixed(), VersionReason.OPENED);
        assertThat(store.keepVersion(id, Stores.mixed(), VersionReason.DRAFT_EXPORTED))
                .isEqualTo(first);
        VersionId second = store.keepVersion(id, Stores.hospital(), VersionReason.FINAL_EXPORTED);
        VersionId third = store.keepVersion(id, Stores.mixed(), VersionReason.BEFORE_RESTORE);
        reopen();

        assertThat(store.versions(id)).extracting(VersionRow::id).containsExactly(third, second, first);
        assertThat(store.versions(id))
                .extracting(VersionRow::reason)
                .containsExactly(VersionReason.BEFORE_RESTORE, VersionReason.FINAL_EXPORTED, VersionReason.OPENED);
        assertThat(store.version(second)).isEqualTo(Stores.hospital());
        assertThat(store.version(third)).isEqualTo(Stores.mixed());
    }

    @Test
    void case_thatIsNotThere_isSaidToBeGone() {
        CaseId none = new CaseId(99);

        assertThatThrownBy(() -> store.save(none, Stores.mixed(), FindingsCount.NONE))
                .isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> store.setStatus(none, Status.SENT)).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> store.delete(none)).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> store.keepVersion(none, Stores.mixed(), VersionReason.KEPT))
                .isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> store.version(new VersionId(99))).isInstanceOf(StoreException.class);
    }

    @Test
    void letterThatCouldNotBeReadAgain_isNotSaved_andSaysWhere() throws StoreException {
        CaseId id = store.add(Stores.mixed(), FindingsCount.NONE);

        assertThatThrownBy(() -> store.save(id, Stores.letter("Fences", "bell \u0007"), FindingsCount.NONE))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("advice holds a character that no letter can print");
        assertThat(store.letter(id)).isEqualTo(Stores.mixed());
    }

    @Test
    void authority_isKeptWithItsLogo() throws StoreException {
        AuthorityProfile north = profile("north", "Northmoor", new byte[] {1, 2, 3});
        AuthorityProfile east = profile("east", "Eastmoor", null);
        store.saveAuthority(north);
        store.saveAuthority(east);
        reopen();

        assertThat(store.authorities()).isEqualTo(List.of(east, north));
        assertThat(store.authority("north")).contains(north);
        assertThat(store.authority("west")).isEmpty();
        assertThat(store.defaultAuthority()).contains("north");

        store.setDefaultAuthority("east");
        store.deleteAuthority("north");
        AuthorityProfile renamed = profile("east", "Eastmoor and Fens", new byte[2_000_000]);
        store.saveAuthority(renamed);
        reopen();

        assertThat(store.authorities()).isEqualTo(List.of(renamed));
        assertThat(store.defaultAuthority()).contains("east");
        assertThatThrownBy(() -> store.setDefaultAuthority("north")).isInstanceOf(StoreException.class);
        assertThat(store.defaultAuthority()).contains("east");
    }

    @SuppressWarnings("NullAway") // javac leaves the annotation of an array out of a compact constructor's class file
    private static AuthorityProfile profile(String id, String name, byte @Nullable [] logo) {
        return new AuthorityProfile(
                new Authority(id, name, null, null, List.of(), null, null, null, null, null, null, null, null), logo);
    }

    @Test
    void setting_isKept() throws StoreException {
        store.setSetting("theme", "dark");
        store.setSetting("text.size", "120");
        store.setSetting("theme", "light");
        reopen();

        assertThat(store.settings()).isEqualTo(Map.of("theme", "light", "text.size", "120"));
    }

    @Test
    void interruptOfTheCaller_breaksNothing() throws StoreException {
        CaseId id = store.add(Stores.mixed(), FindingsCount.NONE);
        for (int i = 0; i < 20; i++) {
            Thread.currentThread().interrupt();
            store.save(id, Stores.hospital(), FindingsCount.NONE);
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(store.letter(id)).isEqualTo(Stores.hospital());
        assertThat(store.find("hospital")).isEqualTo(Set.of(id));
    }

    @Test
    void closedStore_saysSo() {
        store.close();

        assertThatThrownBy(() -> store.cases())
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("the letters are closed");
    }

    private void reopen() {
        store.close();
        store = Stores.open(folder);
    }
}
