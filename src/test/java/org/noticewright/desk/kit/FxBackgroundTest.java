package org.noticewright.desk.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.desk.RealStore;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterPath;
import org.noticewright.store.BackedUp;
import org.noticewright.store.CaseId;
import org.noticewright.store.FindingsCount;
import org.noticewright.store.LetterSet;
import org.noticewright.store.LetterStore;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FxBackgroundTest {
    @TempDir
    private Path folder;

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayGoOn = new CountDownLatch(1);

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private void waitInWork() throws InterruptedException {
        begun.countDown();
        mayGoOn.await();
    }

    @Test
    void close_waitsForASaveThatIsUnderWay() throws Exception {
        FxBackground background = new FxBackground();
        try (LetterStore store = RealStore.in(folder)) {
            CaseId id = store.add(Letter.blank(), FindingsCount.NONE);
            Letter typed = LetterPath.parse("subject").write(Letter.blank(), "Fences");
            background.start(
                    "save",
                    () -> {
                        waitInWork();
                        store.save(id, typed, FindingsCount.NONE);
                        return id;
                    },
                    done -> {},
                    failed -> {});
            begun.await();
            Thread closing = Thread.ofPlatform().start(background::close);
            while (closing.getState() != Thread.State.TIMED_WAITING) {
                assertThat(closing.isAlive()).as("closing waits").isTrue();
                Thread.onSpinWait();
            }
            mayGoOn.countDown();
            closing.join();

            assertThat(store.letter(id)).isEqualTo(typed);
        }
    }

    @Test
    void workThatIsStopped_isNotInterrupted_soThatNoFileIsClosedUnderIt() throws Exception {
        LetterSet letters = new LetterSet(folder.resolve("letters"), RealStore.EXEMPTIONS);
        RealStore.in(letters.folder()).close();
        CompletableFuture<BackedUp> made = new CompletableFuture<>();
        AtomicBoolean isTold = new AtomicBoolean();
        try (FxBackground background = new FxBackground()) {
            Background.Job job = background.start(
                    "back-up",
                    () -> {
                        begun.countDown();
                        while (mayGoOn.getCount() > 0) {
                            Thread.onSpinWait(); // an interrupt stays set for what comes next
                        }
                        return made.complete(letters.backUp(folder.resolve("mine.sql.gz"), null));
                    },
                    done -> isTold.set(true),
                    failed -> isTold.set(true));
            begun.await();
            job.stop();
            mayGoOn.countDown();

            assertThat(made.get()).isEqualTo(new BackedUp.Done(folder.resolve("mine.sql.gz")));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(isTold).isFalse();
        }
    }

    @Test
    void close_doesNotWaitForEver() throws Exception {
        FxBackground background = new FxBackground(Duration.ofMillis(100));
        background.start("hang", this::hang, done -> {}, failed -> {});
        begun.await();

        background.close();

        assertThat(mayGoOn.getCount()).as("it hangs still").isOne();
        mayGoOn.countDown();
    }

    private boolean hang() throws InterruptedException {
        waitInWork();
        return true;
    }

    @Test
    void close_doesNotWaitForWhatWasStopped() throws Exception {
        FxBackground background = new FxBackground(Duration.ofDays(1));
        background.start("hang", this::hang, done -> {}, failed -> {}).stop();
        Background.Job second = background.start("hang", this::hang, done -> {}, failed -> {});
        begun.await();
        second.stop();

        background.close();

        assertThat(mayGoOn.getCount()).isOne();
        mayGoOn.countDown();
    }

    @Test
    void workAfterClosing_isNotBegun_andNothingIsThrown() {
        List<String> told = new ArrayList<>();
        FxBackground background = new FxBackground();
        background.close();

        Background.Job job = background.start(
                "late", () -> told.add("done"), done -> told.add("told"), failed -> told.add("failed"));
        job.stop();
        background.close();

        WaitForAsyncUtils.waitForFxEvents();
        assertThat(told).isEmpty();
    }
}
