package org.noticewright.desk.authorities;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.noticewright.desk.work.WorkingLetter;
import org.noticewright.letter.Authority;
import org.noticewright.letter.AuthoritySource;
import org.noticewright.letter.Consistency;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterPath;
import org.noticewright.letter.Logo;
import org.noticewright.store.AuthorityProfile;

/**
 * The profile on the desk. It is held as a letter that gives its authority itself and is blank otherwise: so the undo and
 * the fields of letters serve authorities too. To be used on one thread.
 */
public final class WorkingProfile {
    /** Where the authority stands in that letter. */
    static final String AUTHORITY = "authority.authority.";

    private final String id;
    private final WorkingLetter working;

    /** Every picture that the profile has had since it came to the desk, so that an undo finds it again. */
    private final Map<String, byte[]> pictures = new HashMap<>();

    WorkingProfile(AuthorityProfile profile, InstantSource time) {
        this.id = profile.id();
        Authority authority = profile.authority();
        Letter letter =
                LetterPath.parse("authority").write(Letter.blank(), new AuthoritySource.Given(profile.authority()));
        byte[] picture = profile.logo();
        if (picture != null) {
            Logo logo = authority.logo();
            String name = logo == null || logo.file() == null ? "logo" : logo.file();
            pictures.put(name, picture);
            letter = LetterPath.parse(path("logo.file")).write(letter, name);
        }
        this.working = new WorkingLetter(letter, time);
    }

    /** The path of a value of the authority, such as {@code internalReview.contact}. */
    static String path(String ofAuthority) {
        return AUTHORITY + ofAuthority;
    }

    /** The id that letters name; it never changes. */
    public String id() {
        return id;
    }

    /** The letter that carries the authority. */
    public WorkingLetter working() {
        return working;
    }

    /** The authority as it is now. */
    public Authority authority() {
        return authorityOf(working.letter());
    }

    private static Authority authorityOf(Letter letter) {
        if (letter.authority() instanceof AuthoritySource.Given(Authority authority)) {
            return authority;
        }
        throw new IllegalStateException("the letter of a profile gives its authority");
    }

    /** The profile as it is now, as the store keeps it. */
    public AuthorityProfile profile() {
        return new AuthorityProfile(authority(), logo());
    }

    /** The picture of the letterhead, or null. */
    byte @Nullable [] logo() {
        Logo logo = authority().logo();
        return logo == null || logo.file() == null ? null : pictures.get(logo.file());
    }

    /** Puts a picture into the letterhead; one change that can be undone. */
    void chooseLogo(String fileName, byte[] picture) {
        String name = freeName(fileName, picture);
        pictures.put(name, picture);
        working.put("choice of logo", path("logo.file"), name);
    }

    private String freeName(String fileName, byte[] picture) {
        String name = fileName;
        for (int n = 2; pictures.containsKey(name) && !Arrays.equals(pictures.get(name), picture); n++) {
            name = n + "-" + fileName;
        }
        return name;
    }

    /** Takes the picture out of the letterhead, with its words. */
    void removeLogo() {
        working.put("remove logo", path("logo"), null);
    }

    /** Names a folder of house templates, or none. */
    void chooseTemplates(@Nullable String folder) {
        working.put("choice of house templates", path("templates"), folder);
    }

    /** With these no letter can be made, in words, by the path of the field. */
    Map<String, String> faults() {
        Map<String, String> faults = new HashMap<>();
        Consistency.faults(authority())
                .forEach(problem ->
                        faults.put(path(problem.path().replaceFirst("^authority\\.", "")), problem.message()));
        return faults;
    }

    /** How the profile is called in lists. */
    String name() {
        return nameOf(authority());
    }

    static String nameOf(Authority authority) {
        return Optional.ofNullable(authority.name())
                .filter(name -> !name.isBlank())
                .orElse("Authority without a name");
    }
}
