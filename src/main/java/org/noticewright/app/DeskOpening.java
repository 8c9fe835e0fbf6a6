package org.noticewright.app;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.noticewright.law.Exemptions;
import org.noticewright.store.DataFolder;
import org.noticewright.store.LetterSet;
import org.noticewright.store.OpenedStore;

/**
 * The letters as they were found at the start, with the use cases on them.
 *
 * @param services null where the letters did not open
 */
record DeskOpening(
        LetterSet letters,
        Exemptions exemptions,
        OpenedStore outcome,
        @Nullable DeskServices services) {

    /**
     * Opens the letters in the background, while the window system starts: both take about as long.
     *
     * @param folder null for the usual one of the platform
     */
    static CompletableFuture<DeskOpening> begin(@Nullable Path folder) {
        return CompletableFuture.supplyAsync(() -> {
            Exemptions exemptions = Exemptions.load();
            LetterSet letters = new LetterSet(folder == null ? DataFolder.standard() : folder, exemptions);
            OpenedStore outcome = letters.open(null);
            return new DeskOpening(letters, exemptions, outcome, services(letters, exemptions, outcome));
        });
    }

    private static @Nullable DeskServices services(LetterSet letters, Exemptions exemptions, OpenedStore outcome) {
        return outcome instanceof OpenedStore.Opened opened
                ? new DeskServices(exemptions, letters, opened.store())
                : null;
    }
}
