package org.noticewright.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.noticewright.casework.LetterPassage;
import org.noticewright.casework.RefusedException;
import org.noticewright.check.SentenceMemory;
import org.noticewright.desk.editor.EditorModel;
import org.noticewright.desk.editor.EditorScreen;
import org.noticewright.desk.editor.ExportModel;
import org.noticewright.desk.editor.ExportPane;
import org.noticewright.desk.editor.PartNames;
import org.noticewright.desk.factors.FactorsForm;
import org.noticewright.desk.findings.FindingsModel;
import org.noticewright.desk.findings.FindingsPanel;
import org.noticewright.desk.form.PartForm;
import org.noticewright.desk.kit.Background;
import org.noticewright.desk.kit.Buttons;
import org.noticewright.desk.kit.FileDialogs;
import org.noticewright.desk.kit.Messages;
import org.noticewright.desk.kit.ReadOnly;
import org.noticewright.desk.parts.PartForms;
import org.noticewright.desk.parts.PartState;
import org.noticewright.desk.passages.PassagesForm;
import org.noticewright.desk.preview.PreviewModel;
import org.noticewright.desk.preview.PreviewPane;
import org.noticewright.desk.shell.Navigator;
import org.noticewright.desk.shell.Place;
import org.noticewright.desk.shell.Screen;
import org.noticewright.desk.versions.VersionsPanel;
import org.noticewright.desk.work.Autosave;
import org.noticewright.desk.work.Part;
import org.noticewright.desk.work.WorkingLetter;
import org.noticewright.letter.Letter;
import org.noticewright.store.AuthorityProfile;
import org.noticewright.store.CaseId;
import org.noticewright.store.SideFiles;
import org.noticewright.store.StoreException;
import org.noticewright.store.VersionReason;

/** Puts the editor of one letter together. */
record LetterDesk(
        DeskServices services,
        SideFiles sideFiles,
        Background background,
        Messages messages,
        FileDialogs dialogs,
        Navigator navigator,
        Consumer<Path> viewer) {

    private static final KeyCombination EXPORT = KeyCombination.valueOf("Shortcut+E");

    /**
     * The editor of a case.
     *
     * @throws StoreException if the letter cannot be read
     */
    Screen editor(CaseId id) throws StoreException {
        Letter letter = services.store.letter(id);
        boolean isReadOnly = services.store.isReadOnly();
        WorkingLetter working = working(id, letter, isReadOnly);
        SentenceMemory memory = new SentenceMemory();
        FindingsModel findings = new FindingsModel(working, now -> services.judge(now, memory), background);
        Autosave autosave = new Autosave(
                services.store, id, working, findings::count, background, sideFiles, InstantSource.system());
        EditorModel model = new EditorModel(working, autosave, LetterDesk::state);
        PreviewModel preview = new PreviewModel(
                working.letterProperty(),
                working.fieldProperty(),
                now -> services.preview.preview(now, services.authority(now), services.today()),
                background,
                path -> PartNames.of(Part.holding(path)),
                working::want);
        ExportModel export = new ExportModel(
                working,
                services.export,
                () -> services.authority(working.letter()),
                services::today,
                (exported, isFinal) -> keep(id, exported, isFinal),
                background,
                messages,
                viewer);
        VersionsPanel versions = new VersionsPanel(
                services.store,
                id,
                working,
                services::text,
                background,
                messages,
                InstantSource.system(),
                ZoneId.systemDefault());
        TabPane beside = beside(preview, findings, new ExportPane(export, dialogs), versions);
        Button exportButton = Buttons.main(
                "export",
                "Export…",
                "Makes the letter as a PDF, a web page, text or a letter file (Ctrl+E).",
                () -> beside.getSelectionModel().selectLast());
        PartForms forms = forms();
        EditorScreen editor = new EditorScreen(
                model,
                part -> isReadOnly ? readOnly(forms.of(part, working)) : forms.of(part, working),
                findings.byPartProperty(),
                List.of(exportButton),
                beside,
                List.of(findings::close, preview::close));
        editor.content().addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (EXPORT.match(key)) {
                exportButton.fire();
                key.consume();
            }
        });
        return editor;
    }

    private WorkingLetter working(CaseId id, Letter letter, boolean isReadOnly) throws StoreException {
        if (isReadOnly) {
            return new WorkingLetter(
                    letter,
                    InstantSource.system(),
                    () -> messages.failed(
                            "Nothing was changed: the letters are open in another window, and here they can only be read."));
        }
        services.store.keepVersion(id, letter, VersionReason.OPENED);
        return new WorkingLetter(letter, InstantSource.system());
    }

    private static PartForm readOnly(PartForm form) {
        ReadOnly.make(form.content());
        return form;
    }

    /** Another desk has the letters open where they can only be read; the file was made all the same. */
    private void keep(CaseId id, Letter exported, boolean isFinal) throws StoreException {
        if (!services.store.isReadOnly()) {
            services.store.keepVersion(
                    id, exported, isFinal ? VersionReason.FINAL_EXPORTED : VersionReason.DRAFT_EXPORTED);
        }
    }

    private static String state(Letter letter, Part part) {
        return switch (PartState.of(letter, part)) {
            case EMPTY -> "empty";
            case STARTED -> "started";
            case DONE -> "done";
        };
    }

    private PartForms forms() {
        return new PartForms(
                services.exemptions,
                services.clock(),
                services::today,
                this::profiles,
                () -> navigator.go(new Place.Authorities()),
                this::elsewhere);
    }

    private List<AuthorityProfile> profiles() {
        try {
            return services.store.authorities();
        } catch (StoreException e) {
            messages.failed(e.getMessage());
            return List.of();
        }
    }

    private PartForm elsewhere(Part part, WorkingLetter working) {
        return switch (part) {
            case Part.Factors(int basis) -> new FactorsForm(working, basis, services.library, messages);
            case Part.Wording ignored -> new PassagesForm(working, this::passages, background);
            default -> throw new IllegalStateException("there is no form of " + part);
        };
    }

    private List<LetterPassage> passages(Letter letter) throws RefusedException {
        AuthorityProfile profile = services.authority(letter);
        return services.passages.list(
                letter, profile == null ? null : profile.authority(), DeskServices.house(profile), services.today());
    }

    private static TabPane beside(
            PreviewModel preview, FindingsModel findings, ExportPane export, VersionsPanel versions) {
        Tab found = tab("findings-tab", "Findings", new FindingsPanel(findings));
        findings.summaryProperty().addListener((value, before, now) -> found.setText("Findings: " + now));
        TabPane tabs = new TabPane(
                tab("letter-tab", "Letter", new PreviewPane(preview)),
                found,
                tab("versions-tab", "Versions", versions),
                tab("export-tab", "Export", export));
        tabs.setId("beside");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setAccessibleText("Letter, findings, versions, export");
        return tabs;
    }

    private static Tab tab(String id, String words, javafx.scene.Node content) {
        Tab tab = new Tab(words, content);
        tab.setId(id);
        return tab;
    }
}
