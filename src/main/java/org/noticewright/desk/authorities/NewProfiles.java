package org.noticewright.desk.authorities;

import java.util.List;
import java.util.function.Predicate;
import org.noticewright.letter.Authority;
import org.noticewright.letter.InternalReview;
import org.noticewright.letter.Regulator;
import org.noticewright.store.AuthorityProfile;

/** Makes profiles to start from. */
final class NewProfiles {
    /** The section 45 Code of Practice (Cabinet Office, 4 July 2018): usual working days. */
    private static final int USUAL_DAYS_TO_ASK = 40;

    private static final int USUAL_DAYS_TO_ANSWER = 20;

    private NewProfiles() {}

    /**
     * One with the usual times of an internal review and the regulator of the Act, and nothing else. The regulator's postal
     * address is left out, because it is about to change (https://ico.org.uk).
     */
    static AuthorityProfile blank(Predicate<String> isTaken) {
        return new AuthorityProfile(
                new Authority(
                        freeId("authority", isTaken),
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        new InternalReview(null, null, USUAL_DAYS_TO_ASK, USUAL_DAYS_TO_ANSWER),
                        new Regulator(
                                "Information Commissioner's Office", List.of(), "0303 123 1113", "https://ico.org.uk"),
                        null,
                        null),
                null);
    }

    /** A copy under an id and a name of its own. */
    static AuthorityProfile copyOf(AuthorityProfile profile, Predicate<String> isTaken) {
        Authority a = profile.authority();
        return new AuthorityProfile(
                a.withId(freeId(profile.id(), isTaken)).withName(WorkingProfile.nameOf(a) + " (copy)"), profile.logo());
    }

    private static String freeId(String wanted, Predicate<String> isTaken) {
        String id = wanted;
        for (int n = 2; isTaken.test(id); n++) {
            id = wanted + "-" + n;
        }
        return id;
    }
}
