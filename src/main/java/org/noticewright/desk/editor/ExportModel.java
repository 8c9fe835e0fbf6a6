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
import org.noticewright.casework.RefusedException;
import org.noticewright.desk.kit.Background;
import org.noticewright.desk.kit.Messages;
import org.noticewright.desk.work.WorkingLetter;
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

    private final WorkingLetter working;
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
    private final ReadOnlyObjectWrapper<List<String>> refused = new ReadOnlyObjectWrapper<>(this, "refused", List.of());

    /**
     * Puts the model together.
     *
     * @param keeping keeps what was exported as a version
     * @param viewer opens a file in the system's viewer
     */
    public ExportModel(
            WorkingLetter working,
            ExportLetter exporting,
            Supplier<@Nullable AuthorityProfile> authority,
            Supplier<LocalDate> today,
            Keeping keeping,
            Background background,
            Messages messages,
            Consumer<Path> viewer) {
        this.working = working;
        this.exporting = exporting;
        this.authority = authority;
        this.today = today;
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

    /** Why the last export was refused, one sentence each; empty where it was not. */
    public ReadOnlyObjectProperty<List<String>> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /** A name for the file. */
    public String suggestedName() {
        Format format = what.get().format;
        return format == null
                ? ExportLetter.suggestedLetterFileName(working.letter())
                : ExportLetter.suggestedName(working.letter(), format, isFinal.get(), copy());
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
                    Path written = write(letter, format, goesOut, copy, target);
                    keeping.keep(letter, goesOut);
                    return written;
                },
                written -> messages.done("Wrote " + written + ".", "Open", () -> viewer.accept(written)),
                this::fail);
    }

    private Path write(Letter letter, @Nullable Format format, boolean goesOut, Copy copy, Path target)
            throws RefusedException {
        AuthorityProfile profile = authority.get();
        return format == null
                ? exporting.exportLetterFile(letter, profile, target).getLast()
                : exporting.export(new ExportOrder(letter, profile, format, goesOut, copy, target), today.get());
    }

    private void fail(Exception e) {
        refused.set(
                switch (e) {
                    case RefusedException known -> known.sentences();
                    case StoreException known ->
                        List.of("The file was written, but no version of the letter was kept. " + known.getMessage());
                    default ->
                        List.of("The letter could not be exported, for a reason that Noticewright does not know.");
                });
    }
}
