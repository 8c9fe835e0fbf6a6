package org.noticewright.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.noticewright.casework.AuthorityExchange;
import org.noticewright.desk.authorities.AuthoritiesModel;
import org.noticewright.desk.authorities.AuthoritiesScreen;
import org.noticewright.desk.cases.CaseActions;
import org.noticewright.desk.cases.CasesModel;
import org.noticewright.desk.cases.CasesScreen;
import org.noticewright.desk.cases.Imports;
import org.noticewright.desk.cases.NewLetterModel;
import org.noticewright.desk.cases.NewLetterScreen;
import org.noticewright.desk.cases.SampleCase;
import org.noticewright.desk.help.HelpModel;
import org.noticewright.desk.help.HelpScreen;
import org.noticewright.desk.kit.Background;
import org.noticewright.desk.kit.FileDialogs;
import org.noticewright.desk.kit.FxFileDialogs;
import org.noticewright.desk.kit.Notices;
import org.noticewright.desk.settings.AppearanceSettings;
import org.noticewright.desk.settings.BackupsModel;
import org.noticewright.desk.settings.FoldersModel;
import org.noticewright.desk.settings.HolidaysModel;
import org.noticewright.desk.settings.PasswordModel;
import org.noticewright.desk.settings.SettingsScreen;
import org.noticewright.desk.shell.Appearance;
import org.noticewright.desk.shell.DeskWindow;
import org.noticewright.desk.shell.Navigator;
import org.noticewright.desk.shell.Place;
import org.noticewright.desk.shell.Screen;
import org.noticewright.desk.trouble.TroubleModel;
import org.noticewright.desk.trouble.TroubleScreen;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.AuthorityFile;
import org.noticewright.letter.Letter;
import org.noticewright.store.FindingsCount;
import org.noticewright.store.LetterSet;
import org.noticewright.store.OpenedStore;
import org.noticewright.store.OpenedStore.Opened;
import org.noticewright.store.Replaced;
import org.noticewright.store.StoreException;

/** Puts the desk together: every constructor call of its screens stands here or in {@link LetterDesk}. */
final class DeskParts implements AutoCloseable {
    private final Stage stage;
    private final Background background;
    private final Exemptions exemptions;
    private final Consumer<Path> viewer;
    private final Appearance appearance = new Appearance();
    private final FileDialogs dialogs;
    private LetterSet letters;
    private final Notices notices;
    private @Nullable Opened open;
    private @Nullable AppearanceSettings look;

    /**
     * Begins with nothing open.
     *
     * @param viewer opens a file or folder in the system's program for it
     */
    DeskParts(Stage stage, Background background, LetterSet letters, Exemptions exemptions, Consumer<Path> viewer) {
        this.stage = stage;
        this.background = background;
        this.letters = letters;
        this.exemptions = exemptions;
        this.viewer = viewer;
        this.dialogs = new FxFileDialogs(() -> stage);
        this.notices = new Notices(background); // one for all desks: what a restore did is said on the next one
    }

    /** Shows the desk, or what can be done where the letters did not open. */
    void begin(OpenedStore outcome) {
        if (outcome instanceof Opened opened) {
            showDesk(opened, false);
        } else {
            showTrouble(outcome);
        }
    }

    private void showTrouble(OpenedStore outcome) {
        TroubleModel.Exit exit = new TroubleModel.Exit() {
            @Override
            public void opened(LetterSet set, Opened opened, boolean wasPasswordTyped) {
                letters = set;
                showDesk(opened, wasPasswordTyped);
            }

            @Override
            public void quit() {
                stage.close();
            }
        };
        TroubleScreen screen = new TroubleScreen(
                new TroubleModel(letters, outcome, folder -> new LetterSet(folder, exemptions), background, exit),
                dialogs);
        Scene scene = new Scene(screen.content(), 1_024, 700);
        appearance.dress(scene);
        stage.setTitle(screen.title() + " - Noticewright");
        stage.setScene(scene);
        screen.firstFocus().requestFocus();
    }

    private void showDesk(Opened opened, boolean isProtected) {
        open = opened;
        DeskServices services = new DeskServices(exemptions, letters, opened.store());
        look = AppearanceSettings.keep(opened.store(), appearance, background, notices);
        Screens screens = new Screens(services, opened, isProtected);
        DeskWindow window = new DeskWindow(stage, appearance, notices, screens::of);
        screens.navigator = window;
        storeSample(services);
        window.go(new Place.Cases());
        Runnable warmUp = services.preview::warmUp;
        background.start("warm-up", () -> run(warmUp), done -> {}, failed -> {});
        var ignored = opened.trouble()
                .thenAccept(trouble -> trouble.ifPresent(
                        sentence -> javafx.application.Platform.runLater(() -> notices.failed(sentence))));
    }

    private static boolean run(Runnable work) {
        work.run();
        return true;
    }

    private void storeSample(DeskServices services) {
        try {
            if (!services.store.isReadOnly()) {
                new SampleCase(exemptions, services.time).storeOnFirstStart(services.store, services::count);
            }
        } catch (StoreException e) {
            notices.failed(e.getMessage());
        }
    }

    /** Closes the letters for a change of their file, and shows the desk anew; where that fails, the way to open them. */
    private void reopen(Supplier<Replaced> change, char @Nullable [] next, Consumer<Replaced> told) {
        close();
        background.start(
                "replace",
                () -> {
                    Replaced replaced = change.get();
                    return new Reopened(replaced, letters.open(next));
                },
                done -> {
                    if (done.outcome() instanceof Opened opened) {
                        showDesk(opened, next != null);
                    } else {
                        showTrouble(done.outcome());
                    }
                    told.accept(done.replaced());
                },
                failed -> showTrouble(letters.open(next)));
    }

    private record Reopened(Replaced replaced, OpenedStore outcome) {}

    @Override
    public void close() {
        if (look != null) {
            look.close();
            look = null;
        }
        if (open != null) {
            open.store().close();
            open = null;
        }
    }

    /** Makes the screen of each place. */
    private final class Screens {
        private final DeskServices services;
        private final Opened opened;
        private final boolean isProtected;
        private Navigator navigator = place -> {};

        Screens(DeskServices services, Opened opened, boolean isProtected) {
            this.services = services;
            this.opened = opened;
            this.isProtected = isProtected;
        }

        Screen of(Place place) {
            return switch (place) {
                case Place.Cases ignored -> cases();
                case Place.NewLetter ignored ->
                    new NewLetterScreen(new NewLetterModel(
                            services.store,
                            exemptions,
                            services::count,
                            services.clock(),
                            services.time,
                            background,
                            navigator,
                            notices));
                case Place.Editor(var id) -> {
                    try {
                        yield new LetterDesk(
                                        services, opened.sideFiles(), background, notices, dialogs, navigator, viewer)
                                .editor(id);
                    } catch (StoreException e) {
                        notices.failed(e.getMessage());
                        yield cases();
                    }
                }
                case Place.Authorities ignored ->
                    new AuthoritiesScreen(
                            new AuthoritiesModel(
                                    services.store,
                                    new AuthorityExchange(new AuthorityFile()),
                                    background,
                                    notices,
                                    services.time),
                            dialogs);
                case Place.Settings ignored -> settings();
                case Place.Help ignored -> new HelpScreen(new HelpModel(services.rules, version()));
            };
        }

        private Screen cases() {
            Function<Letter, FindingsCount> findings = services::count;
            CasesModel model = new CasesModel(services.store, services.clock(), services.time, background, notices);
            CaseActions actions = new CaseActions(
                    services.store,
                    model,
                    services.export,
                    new SampleCase(exemptions, services.time),
                    findings,
                    background,
                    navigator,
                    notices);
            Imports imports =
                    new Imports(services.store, model, services.imports, findings, background, navigator, notices);
            return new CasesScreen(model, actions, imports, exemptions);
        }

        private Screen settings() {
            return new SettingsScreen(
                    appearance,
                    new FoldersModel(services.store, letters.folder(), viewer, notices),
                    new BackupsModel(letters, isProtected, DeskParts.this::reopen, background, notices),
                    new PasswordModel(letters, isProtected, DeskParts.this::reopen, notices),
                    new HolidaysModel(
                            services.holidays, services.store, background, changed -> services.holidaysChanged()),
                    dialogs);
        }

        private static String version() {
            String version = DeskParts.class.getPackage().getImplementationVersion();
            return version == null ? "(not packaged)" : version;
        }
    }
}
