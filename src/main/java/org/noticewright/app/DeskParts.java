package org.noticewright.app;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.noticewright.casework.AuthorityExchange;
import org.noticewright.casework.TakeOverUnsaved;
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
import org.noticewright.desk.unsaved.UnsavedModel;
import org.noticewright.desk.unsaved.UnsavedPane;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.AuthorityFile;
import org.noticewright.letter.Letter;
import org.noticewright.store.CaseId;
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

    /** What opened the letters; needed again where a change of them is refused. Null for no password. */
    private char @Nullable [] password;

    private @Nullable AppearanceSettings look;

    /**
     * Begins with nothing open.
     *
     * @param dialogs asks for files and folders
     * @param viewer opens a file or folder in the system's program for it
     */
    DeskParts(
            Stage stage,
            Background background,
            LetterSet letters,
            Exemptions exemptions,
            FileDialogs dialogs,
            Consumer<Path> viewer) {
        this.stage = stage;
        this.background = background;
        this.letters = letters;
        this.exemptions = exemptions;
        this.viewer = viewer;
        this.dialogs = dialogs;
        this.notices = new Notices(background); // one for all desks: what a restore did is said on the next one
    }

    /** Shows the desk, or what can be done where the letters did not open. */
    void begin(OpenedStore outcome) {
        begin(outcome, outcome instanceof Opened opened ? services(opened) : null);
    }

    /**
     * Shows the desk, or what can be done where the letters did not open.
     *
     * @param services the use cases on the letters; null where they did not open
     */
    void begin(OpenedStore outcome, @Nullable DeskServices services) {
        if (outcome instanceof Opened opened && services != null) {
            showDesk(opened, services, null, new Place.Cases());
        } else {
            showTrouble(outcome);
        }
    }

    private DeskServices services(Opened opened) {
        return new DeskServices(exemptions, letters, opened.store());
    }

    private void showTrouble(OpenedStore outcome) {
        TroubleModel.Exit exit = new TroubleModel.Exit() {
            @Override
            public void opened(LetterSet set, Opened opened, char @Nullable [] typed) {
                letters = set;
                showDesk(opened, services(opened), typed, new Place.Cases());
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

    private void showDesk(Opened opened, DeskServices services, char @Nullable [] with, Place first) {
        open = opened;
        password = with;
        look = AppearanceSettings.keep(opened.store(), appearance, background, notices);
        Screens screens = new Screens(services, opened, with != null);
        DeskWindow window = new DeskWindow(stage, appearance, notices, screens::of);
        screens.navigator = window;
        storeSample(services);
        window.go(first);
        background.start("warm-up", () -> run(services::warmUp), done -> {}, failed -> {});
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

    /**
     * Closes the letters for a change of their file, and shows the settings of the desk anew. Where the change was refused,
     * the letters open with the password that they had.
     */
    private void reopen(Supplier<Replaced> change, char @Nullable [] next, Consumer<Replaced> told) {
        close();
        char[] before = password;
        background.start(
                "replace",
                () -> {
                    Replaced replaced = change.get();
                    return new Reopened(replaced, letters.open(isDone(replaced) ? next : before));
                },
                now -> show(now, isDone(now.replaced()) ? next : before, told),
                failed -> background.start(
                        "reopen",
                        () -> new Reopened(null, letters.open(before)),
                        now -> show(now, before, told),
                        alsoFailed -> stage.close()));
    }

    /** What came of a change; null for a failure that nobody foresaw. */
    private record Reopened(@Nullable Replaced replaced, OpenedStore outcome) {}

    private static boolean isDone(@Nullable Replaced replaced) {
        return replaced instanceof Replaced.Done;
    }

    private void show(Reopened now, char @Nullable [] with, Consumer<Replaced> told) {
        if (now.outcome() instanceof Opened opened) {
            showDesk(opened, services(opened), with, new Place.Settings());
        } else {
            showTrouble(now.outcome());
        }
        Replaced replaced = now.replaced();
        if (replaced == null) {
            notices.failed("This did not work, for a reason that Noticewright does not know. Nothing was changed.");
            return;
        }
        told.accept(replaced);
        if (!isDone(replaced)) {
            notices.failed(replaced.sentence()); // the fields that were told of it are gone with the desk before
        }
    }

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
            CasesScreen screen = new CasesScreen(model, actions, imports, exemptions);
            screen.announce(
                    services.store.isReadOnly()
                            ? toRead()
                            : unsaved(model, () -> screen.firstFocus().requestFocus()));
            return screen;
        }

        private static Label toRead() {
            Label words =
                    new Label("These letters are open in another window, so here they can only be read and exported."
                            + " They are shown as they were when this window opened them.");
            words.setId("read-only");
            words.getStyleClass().add("state-warning");
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            return words;
        }

        private UnsavedPane unsaved(CasesModel cases, Runnable afterLast) {
            UnsavedModel.Taken taken = new UnsavedModel.Taken() {
                @Override
                public void over(CaseId id) {
                    cases.load();
                }

                @Override
                public void open(CaseId id) {
                    navigator.go(new Place.Editor(id));
                }
            };
            TakeOverUnsaved use = new TakeOverUnsaved(services.store, opened.sideFiles(), services::count);
            return new UnsavedPane(
                    new UnsavedModel(use, services::text, background, notices, taken, ZoneId.systemDefault()),
                    afterLast);
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
