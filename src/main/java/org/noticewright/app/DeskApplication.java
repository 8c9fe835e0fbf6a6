package org.noticewright.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.noticewright.desk.kit.FxBackground;
import org.noticewright.desk.kit.FxFileDialogs;
import org.noticewright.law.Exemptions;
import org.noticewright.store.DataFolder;
import org.noticewright.store.LetterSet;
import org.noticewright.store.OpenedStore;

/** The desk as JavaFX starts it: opens the letters while the window is made, and puts both together. */
public final class DeskApplication extends Application {
    private final FxBackground background = new FxBackground();
    private final Exemptions exemptions = Exemptions.load();
    private @Nullable CompletableFuture<OpenedStore> opening;
    private @Nullable LetterSet letters;
    private @Nullable DeskParts desk;

    /** For JavaFX alone. */
    public DeskApplication() {}

    @Override
    public void init() {
        List<String> arguments = getParameters().getRaw();
        Path folder = arguments.isEmpty() ? DataFolder.standard() : Path.of(arguments.getFirst());
        LetterSet set = new LetterSet(folder, exemptions);
        letters = set;
        opening = CompletableFuture.supplyAsync(() -> set.open(null));
    }

    @Override
    public void start(Stage stage) {
        if (letters == null || opening == null) {
            throw new IllegalStateException("the desk was started before it was set up");
        }
        DeskParts parts = new DeskParts(
                stage, background, letters, exemptions, new FxFileDialogs(() -> stage), file -> getHostServices()
                        .showDocument(file.toUri().toString()));
        desk = parts;
        parts.begin(opening.join());
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
