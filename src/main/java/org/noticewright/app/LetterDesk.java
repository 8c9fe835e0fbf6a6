package org.noticewright.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import org.noticewright.casework.Format;
import org.noticewright.casework.LetterPassage;
import org.noticewright.casework.RefusedException;
import org.noticewright.casework.Watched;
import org.noticewright.check.SentenceMemory;
import org.noticewright.check.harm.LikelihoodLock;
import org.noticewright.desk.editor.Beside;
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
import org.noticewright.desk.scrutiny.ScrutinyModel;
import org.noticewright.desk.scrutiny.ScrutinyPane;
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

    private static final String FINDINGS = "findings-tab";
    private static final String QUESTIONS = "questions-tab";
    private static final String EXPORT = "export-tab";

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
        FindingsModel findings =
                new FindingsModel(working, now -> services.watch(now, memory), background, services::today);
        Autosave autosave = new Autosave(
                services.store, id, working, findings::count, background, sideFiles, InstantSource.system());
        EditorModel model = new EditorModel(working, autosave, LetterDesk::state);
        PreviewModel preview = preview(working);
        VersionsPanel versions = new VersionsPanel(
                services.store,
                id,
                working,
                services::text,
                background,
                messages,
                InstantSource.system(),
                ZoneId.systemDefault());
        FindingsPanel found = new FindingsPanel(findings);
        ExportPane export = export(id, working);
        Beside beside = beside(preview, found, findings, scrutiny(working, findings), versions, export);
        export.overrideBy(() -> beside.goTo(FINDINGS));
        Button exportButton = Buttons.main(
                "export",
                "Export…",
                "Makes the letter as a PDF, a web page, text or a letter file (Ctrl+E).",
                () -> beside.goTo(EXPORT));
        PartForms forms = forms(findings.watchedProperty().map(Watched::likelihood));
        EditorScreen editor = new EditorScreen(
                model,
                part -> isReadOnly ? readOnly(forms.of(part, working)) : forms.of(part, working),
                findings.byPartProperty(),
                List.of(exportButton),
                beside,
                Map.of(
                        ExportPane.SHOW,
                        exportButton::fire,
                        ScrutinyPane.SHOW,
                        () -> beside.goTo(QUESTIONS),
                        FindingsPanel.NEXT,
                        () -> findings(beside, findings, 1),
                        FindingsPanel.BEFORE,
                        () -> findings(beside, findings, -1)),
                List.of(findings::close, preview::close));
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

    private ScrutinyModel scrutiny(WorkingLetter working, FindingsModel findings) {
        return new ScrutinyModel(
                working,
                findings.watchedProperty().map(Watched::asked),
                (page, target) ->
                        services.scrutinise.write(page, services.authority(page), services.today(), Format.PDF, target),
                services::exportFolder,
                background,
                messages,
                viewer);
    }

    private PreviewModel preview(WorkingLetter working) {
        return new PreviewModel(
                working.letterProperty(),
                working.fieldProperty(),
                now -> services.preview.preview(now, services.authority(now), services.today()),
                background,
                path -> PartNames.of(Part.holding(path)),
                working::want);
    }

    private ExportPane export(CaseId id, WorkingLetter working) {
        ExportModel export = new ExportModel(
                working,
                services.export,
                () -> services.authority(working.letter()),
                services::today,
                services::exportFolder,
                (exported, isFinal) -> keep(id, exported, isFinal),
                background,
                messages,
                viewer);
        return new ExportPane(export, dialogs);
    }

    private static void findings(Beside beside, FindingsModel findings, int by) {
        beside.show(FINDINGS);
        findings.step(by);
    }

    private static String state(Letter letter, Part part) {
        return switch (PartState.of(letter, part)) {
            case EMPTY -> part instanceof Part.Wording ? "nothing replaced" : "empty";
            case STARTED -> "started";
            case DONE -> "done";
        };
    }

    private PartForms forms(ObservableValue<List<LikelihoodLock>> likelihood) {
        return new PartForms(
                services.exemptions,
                services.clock(),
                services::today,
                this::profiles,
                () -> navigator.go(new Place.Authorities()),
                likelihood,
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

    private Beside beside(
            PreviewModel preview,
            FindingsPanel found,
            FindingsModel findings,
            ScrutinyModel scrutiny,
            VersionsPanel versions,
            ExportPane export) {
        ScrutinyPane questions = new ScrutinyPane(scrutiny, dialogs);
        return new Beside(List.of(
                Beside.View.of("letter-tab", named("Letter"), "The pages of the letter.", new PreviewPane(preview)),
                new Beside.View(
                        FINDINGS,
                        findings.summaryProperty()
                                .map(now ->
                                        "Findings: " + (now.startsWith("No") ? "none" : now.toLowerCase(Locale.ROOT))),
                        "What the checks find (F8 goes to the next finding).",
                        found,
                        found::takeKeyboard),
                new Beside.View(
                        QUESTIONS,
                        scrutiny.nameProperty(),
                        "What a reader of the letter will ask, and what in it answers (F7).",
                        questions,
                        questions::takeKeyboard),
                Beside.View.of("versions-tab", named("Versions"), "Earlier states of the letter.", versions),
                Beside.View.of(EXPORT, named("Export"), "Makes files of the letter (Ctrl+E).", export)));
    }

    private static ObservableValue<String> named(String words) {
        return new ReadOnlyStringWrapper(words);
    }
}
