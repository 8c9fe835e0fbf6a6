package org.noticewright.desk.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.noticewright.casework.ImportLetter;
import org.noticewright.casework.ImportedLetter;
import org.noticewright.casework.RefusedException;
import org.noticewright.desk.kit.Background;
import org.noticewright.desk.kit.Messages;
import org.noticewright.desk.shell.Navigator;
import org.noticewright.desk.shell.Place;
import org.noticewright.letter.Authority;
import org.noticewright.letter.Letter;
import org.noticewright.letter.Logo;
import org.noticewright.store.AuthorityProfile;
import org.noticewright.store.CaseId;
import org.noticewright.store.FindingsCount;
import org.noticewright.store.LetterStore;
import org.noticewright.store.StoreException;

/** Takes letter files into the store: each on its own, so that one that cannot be read does not keep others out. */
public final class Imports {
    /** More refusals than this are told together, since no more than three messages are seen at a time. */
    private static final int MOST_TOLD = 2;

    private final LetterStore store;
    private final CasesModel cases;
    private final ImportLetter files;
    private final Function<Letter, FindingsCount> findings;
    private final Background background;
    private final Navigator navigator;
    private final Messages messages;

    /**
     * Imports into a list.
     *
     * @param findings counts what the checks find in a letter; called in the background
     */
    public Imports(
            LetterStore store,
            CasesModel cases,
            ImportLetter files,
            Function<Letter, FindingsCount> findings,
            Background background,
            Navigator navigator,
            Messages messages) {
        this.store = store;
        this.cases = cases;
        this.files = files;
        this.findings = findings;
        this.background = background;
        this.navigator = navigator;
        this.messages = messages;
    }

    /**
     * A letter that was taken in.
     *
     * @param added the name of an authority that was new; null if none was
     * @param notes what did not come with it
     */
    private record Taken(CaseId id, String name, @Nullable String added, List<String> notes) {}

    /** A file that was not. */
    private record Refused(Path file, String sentence) {}

    private record Result(List<Taken> taken, List<Refused> refused) {}

    /** Takes in as many of the files as are letter files, and says of the others why not. */
    void take(List<Path> chosen) {
        if (store.isReadOnly()) {
            messages.failed(
                    "Nothing was imported: the letters are open in another window, and here they can only be read.");
        } else if (!chosen.isEmpty()) {
            List<Path> all = List.copyOf(chosen);
            background.start(
                    "import",
                    () -> takeAll(all),
                    this::tell,
                    failure -> messages.failed(Sentences.of(failure, "The letter files could not be imported")));
        }
    }

    private Result takeAll(List<Path> all) {
        Result result = new Result(new ArrayList<>(), new ArrayList<>());
        for (Path file : all) {
            try {
                result.taken().add(take(file));
            } catch (RefusedException | StoreException | RuntimeException e) {
                result.refused().add(new Refused(file, Sentences.of(e, file.getFileName() + " could not be imported")));
            }
        }
        return result;
    }

    private Taken take(Path file) throws RefusedException, StoreException {
        ImportedLetter imported = files.read(file, store.authorities());
        Letter letter = imported.letter();
        List<String> notes = new ArrayList<>(imported.notes());
        String added = keep(imported.authority(), notes);
        CaseId id = store.add(letter, findings.apply(letter));
        return new Taken(id, CaseWords.name(letter.subject(), letter.reference()), added, notes);
    }

    private @Nullable String keep(@Nullable AuthorityProfile profile, List<String> notes) throws StoreException {
        if (profile == null) {
            return null;
        }
        String name = Objects.requireNonNullElse(profile.authority().name(), profile.id());
        Optional<AuthorityProfile> known = store.authority(profile.id());
        if (known.isEmpty()) {
            store.saveAuthority(profile);
            return name;
        }
        if (!isAlike(known.get(), profile)) {
            notes.add("The authority %s was here already, with other details. They were left as they are."
                    .formatted(name));
        }
        return null;
    }

    /** Whether two profiles say the same; the name of a logo's file says nothing, since its picture is kept. */
    private static boolean isAlike(AuthorityProfile one, AuthorityProfile other) {
        return new AuthorityProfile(withoutLogoFile(one.authority()), one.logo())
                .equals(new AuthorityProfile(withoutLogoFile(other.authority()), other.logo()));
    }

    private static Authority withoutLogoFile(Authority a) {
        Logo logo = a.logo();
        return new Authority(
                a.id(),
                a.name(),
                a.shortName(),
                a.jurisdiction(),
                a.replyTo(),
                a.email(),
                a.telephone(),
                a.website(),
                logo == null ? null : new Logo(null, logo.alt()),
                a.internalReview(),
                a.regulator(),
                a.signatory(),
                a.templates());
    }

    private void tell(Result result) {
        if (!result.taken().isEmpty()) {
            Taken last = result.taken().getLast();
            cases.load(last.id());
            messages.done(sentence(result.taken()), "Open", () -> navigator.go(new Place.Editor(last.id())));
        }
        tellAll(result.taken().stream()
                .flatMap(taken -> taken.notes().stream())
                .distinct()
                .toList());
        List<Refused> refused = result.refused();
        int told = refused.size() > MOST_TOLD ? 1 : refused.size();
        refused.stream().limit(told).forEach(one -> messages.failed(one.sentence()));
        if (told < refused.size()) {
            messages.failed("%d more files could not be imported: %s. Import each by itself to see why."
                    .formatted(
                            refused.size() - told,
                            refused.stream()
                                    .skip(told)
                                    .map(one -> String.valueOf(one.file().getFileName()))
                                    .collect(Collectors.joining(", "))));
        }
    }

    /** What came without something, in one message, so that there is room for others. */
    private void tellAll(List<String> notes) {
        if (!notes.isEmpty()) {
            messages.failed(String.join(" ", notes));
        }
    }

    private static String sentence(List<Taken> taken) {
        String what =
                taken.size() == 1 ? taken.getFirst().name() + " was imported" : taken.size() + " letters were imported";
        String authorities =
                taken.stream().map(Taken::added).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return what + (authorities.isEmpty() ? "." : ", and added to the authorities: " + authorities + ".");
    }
}
