package org.noticewright.app;

import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.noticewright.desk.kit.FxBackground;
import org.noticewright.desk.kit.FxFileDialogs;
import org.noticewright.desk.shell.Appearance;

/** The desk as JavaFX starts it: opens the letters while the window is made, and puts both together. */
public final class DeskApplication extends Application {
    private static volatile @Nullable CompletableFuture<DeskOpening> opening;

    private final FxBackground background = new FxBackground();
    private @Nullable DeskParts desk;

    /** For JavaFX alone. */
    public DeskApplication() {}

    /** Sets what is shown. JavaFX makes the object itself, and hands nothing but words to it. */
    static void prepare(CompletableFuture<DeskOpening> letters) {
        opening = letters;
    }

    @Override
    public void start(Stage stage) {
        if (opening == null) {
            throw new IllegalStateException("the desk was started before it was set up");
        }
        Appearance.prepare();
        DeskOpening opened = opening.join();
        DeskParts parts = new DeskParts(
                stage,
                background,
                opened.letters(),
                opened.exemptions(),
                new FxFileDialogs(() -> stage),
                file -> getHostServices().showDocument(file.toUri().toString()));
        desk = parts;
        parts.begin(opened.outcome(), opened.services());
        stage.show();
    }

    @Override
    public void stop() {
        background.close(); // first, for a save may be under way
        if (desk != null) {
            desk.close();
        }
    }
}
