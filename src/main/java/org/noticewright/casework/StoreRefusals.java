package org.noticewright.casework;

import java.nio.file.Path;
import java.util.List;
import org.noticewright.store.OpenedStore;

/** What a command says where letters do not open. */
final class StoreRefusals {
    private StoreRefusals() {}

    static RefusedException of(OpenedStore why) {
        Fault fault =
                switch (why) {
                    case OpenedStore.Unusable unusable -> Fault.MACHINE;
                    case OpenedStore.Broken broken -> Fault.MACHINE;
                    case OpenedStore.Opened opened -> Fault.MACHINE;
                    case OpenedStore.OpenElsewhere elsewhere -> Fault.INPUT;
                    case OpenedStore.NewerThanProgram newer -> Fault.INPUT;
                    case OpenedStore.NeedsPassword needs -> Fault.INPUT;
                    case OpenedStore.WrongPassword wrong -> Fault.INPUT;
                };
        String sentence = why instanceof OpenedStore.OpenElsewhere(Path folder)
                ? "The letters in %s are open in another window. Close it, then run this again.".formatted(folder)
                : why.sentence();
        return new RefusedException(fault, List.of(sentence));
    }

    /** The password that was typed; where nobody can be asked, the letters do not open. */
    static char[] asked(PasswordAsked password, OpenedStore.NeedsPassword why) throws RefusedException {
        char[] typed = password.ask();
        if (typed == null || typed.length == 0) {
            throw RefusedException.input(
                    why.sentence() + " Or name a file that holds it with --password-file, and run this again.");
        }
        return typed;
    }
}
