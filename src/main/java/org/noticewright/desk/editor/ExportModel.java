package org.noticewright.desk.editor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.noticewright.casework.Copy;
import org.noticewright.casework.ExportLetter;
import org.noticewright.casework.ExportOrder;
import org.noticewright.casework.Format;
import org.noticewright.casework.IssueGate;
import org.noticewright.casework.RefusedException;
import org.noticewright.check.JudgedFinding;
import org.noticewright.desk.kit.Background;
import org.noticewright.desk.kit.Messages;
import org.noticewright.desk.work.Part;
import org.noticewright.desk.work.WorkingLetter;
import org.noticewright.letter.AuthoritySource;
import org.noticewright.letter.Letter;
import org.noticewright.store.AuthorityProfile;
import org.noticewright.store.StoreException;

/** Makes files of the letter on the desk: a PDF, a web page or text, draft or final, or a letter file. */
public final class ExportModel {

    /** What can be made. */
    public enum What {
        /** The letter as it is sent. */
        PDF(Format.PDF, "PDF files", "*.pdf"),
        /** A web page. */
        HTML(Format.HTML, "Web pages", "*.html"),
        /** Text for an e-mail. */
        TEXT(Format.TEXT, "Text files", "*.txt"),
        /** The letter as another desk or the command line reads it. */
        LETTER_FILE(null, "Letter files", "*.letter.json");

        private final @Nullable Format format;
        private final String kind;
        private final String pattern;

        What(@Nullable Format format, String kind, String pattern) {
            this.format = format;
            this.kind = kind;
            this.pattern = pattern;
        }

        /** What such files are called. */
        public String kind() {
            return kind;
        }

        /** How their names end. */
        public String pattern() {
            return pattern;
        }
    }

    /** Keeps the letter that was exported as a version. */
    @FunctionalInterface
    public interface Keeping {
        /** Keeps a letter. */
        void keep(Letter letter, boolean isFinal) throws StoreException;
    }

    /**
     * What stood in the way of the last export.
     *
     * @param words what is wrong and what to do, in a plain sentence or two; an error names its provision
     * @param field where it can be mended; empty where that is not in the letter
     * @param mayBeOverridden whether it can stand for a reason that is recorded
     */
    public record Barrier(String words, String field, boolean mayBeOverridden) {
        static Barrier of(String sentence) {
            return new Barrier(sentence, "", false);
        }

        static Barrier of(JudgedFinding error) {
            String field = error.finding().field();
            boolean isName = field.equals(FILE_NAME);
            return new Barrier(
                    (isName ? "Name of the file" : PartNames.of(Part.holding(field)))
                            + ": "
                            + IssueGate.Answer.Shut.words(error),
                    isName ? "" : field,
                    error.mayBeAccepted());
        }
    }

    /** The field of a finding on the name of the file, which no letter has. */
    private static final String FILE_NAME = "fileName";

    private final WorkingLetter working;
    private final Supplier<@Nullable Path> folder;
    private final ExportLetter exporting;
    private final Supplier<@Nullable AuthorityProfile> authority;
    private final Supplier<LocalDate> today;
    private final Keeping keeping;
    private final Background background;
    private final Messages messages;
    private final Consumer<Path> viewer;
    private final ObjectProperty<What> what = new SimpleObjectProperty<>(this, "what", What.PDF);
    private final BooleanProperty isFinal = new SimpleBooleanProperty(this, "isFinal", false);
    private final BooleanProperty isPublic = new SimpleBooleanProperty(this, "isPublic", false);
    private final ReadOnlyObjectWrapper<List<Barrier>> refused =
            new ReadOnlyObjectWrapper<>(this, "refused", List.of());

    /**
     * Puts the model together.
     *
     * @param folder where exports go at first; null for where the person was last
     * @param keeping keeps what was exported as a version
     * @param viewer opens a file in the system's viewer
     */
    public ExportModel(
            WorkingLetter working,
            ExportLetter exporting,
            Supplier<@Nullable AuthorityProfile> authority,
            Supplier<LocalDate> today,
            Supplier<@Nullable Path> folder,
            Keeping keeping,
            Background background,
            Messages messages,
            Consumer<Path> viewer) {
        this.working = working;
        this.exporting = exporting;
        this.authority = authority;
        this.today = today;
        this.folder = folder;
        this.keeping = keeping;
        this.background = background;
        this.messages = messages;
        this.viewer = viewer;
    }

    /** What is made. */
    public ObjectProperty<What> whatProperty() {
        return what;
    }

    /** Whether the letter goes out; a draft bears the word DRAFT. */
    public BooleanProperty isFinalProperty() {
        return isFinal;
    }

    /** Whether it is the copy for a disclosure log, without the requester. */
    public BooleanProperty isPublicProperty() {
        return isPublic;
    }

    /** What stood in the way of the last export; empty where nothing did. */
    public ReadOnlyObjectProperty<List<Barrier>> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /** A name for the file. */
    public String suggestedName() {
        Format format = what.get().format;
        return format == null
                ? ExportLetter.suggestedLetterFileName(working.letter())
                : ExportLetter.suggestedName(working.letter(), format, isFinal.get(), copy());
    }

    /** Where exports go at first; null for where the person was last. */
    public @Nullable Path folder() {
        return folder.get();
    }

    /** Goes to where a barrier can be taken away. */
    public void go(Barrier barrier) {
        working.want(barrier.field());
    }

    private Copy copy() {
        return isPublic.get() ? Copy.PUBLIC : Copy.REQUESTER;
    }

    /** Makes the file, and says where it is or why there is none. */
    public void export(Path target) {
        Letter letter = working.letter();
        Format format = what.get().format;
        boolean goesOut = isFinal.get() && format != null;
        Copy copy = copy();
        refused.set(List.of());
        background.start(
                "export",
                () -> {
                    AuthorityProfile profile = authority.get();
                    if (format == null) {
                        return exported(
                                letter,
                                false,
                                exporting
                                        .exportLetterFile(letter, profile, target)
                                        .getLast());
                    }
                    ExportOrder order = new ExportOrder(letter, profile, format, goesOut, copy, target);
                    List<Barrier> barriers = goesOut ? barriers(order) : List.of();
                    return barriers.isEmpty()
                            ? exported(letter, goesOut, exporting.export(order, today.get()))
                            : new Outcome(null, barriers);
                },
                this::tell,
                this::fail);
    }

    /** What came of an export: a file, or what stood in its way. */
    private record Outcome(@Nullable Path written, List<Barrier> barriers) {}

    private Outcome exported(Letter letter, boolean goesOut, Path written) throws StoreException {
        keeping.keep(letter, goesOut);
        return new Outcome(written, List.of());
    }

    /** The errors for which no final letter may be made; what else stands in the way is said when it is made. */
    private List<Barrier> barriers(ExportOrder order) throws RefusedException {
        boolean hasAuthority = order.authority() != null || order.letter().authority() instanceof AuthoritySource.Given;
        if (!hasAuthority) {
            return List.of();
        }
        return switch (exporting.mayBeIssued(order, today.get())) {
            case IssueGate.Answer.Open open -> List.of();
            case IssueGate.Answer.Contradictory contradictory -> List.of();
            case IssueGate.Answer.Shut shut ->
                shut.errors().stream().map(Barrier::of).toList();
        };
    }

    private void tell(Outcome outcome) {
        Path written = outcome.written();
        refused.set(outcome.barriers());
        if (written != null) {
            messages.done("Wrote " + written + ".", "Open in viewer", () -> viewer.accept(written));
        }
    }

    private void fail(Exception e) {
        List<String> sentences =
                switch (e) {
                    case RefusedException known -> known.sentences();
                    case StoreException known ->
                        List.of("The file was written, but no version of the letter was kept. " + known.getMessage());
                    default ->
                        List.of("The letter could not be exported, for a reason that Noticewright does not know.");
                };
        refused.set(sentences.stream().map(Barrier::of).toList());
    }
}
