package org.noticewright.desk;

import java.nio.file.Path;
import org.noticewright.law.Exemptions;
import org.noticewright.store.LetterSet;
import org.noticewright.store.LetterStore;
import org.noticewright.store.OpenedStore;

/** Opens real letters for tests of screens. */
public final class RealStore {
    /** The catalogue of exemptions. */
    public static final Exemptions EXEMPTIONS = Exemptions.load();

    /** The worked examples. */
    public static final Path EXAMPLES = Path.of(System.getProperty("project.basedir", "."), "examples");

    private RealStore() {}

    /** The letters in a folder; the caller closes them. */
    public static LetterStore in(Path folder) {
        OpenedStore outcome = new LetterSet(folder, EXEMPTIONS).open(null);
        if (outcome instanceof OpenedStore.Opened opened) {
            return opened.store();
        }
        throw new IllegalStateException(outcome.sentence());
    }
}
