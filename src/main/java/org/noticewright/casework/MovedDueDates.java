package org.noticewright.casework;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.noticewright.casework.Redating.Redated;
import org.noticewright.store.CaseId;
import org.noticewright.store.LetterStore;
import org.noticewright.store.StoreException;

/**
 * On which day a case was due before other bank holidays moved it, until somebody has put that away; kept among the
 * settings, so that whoever opens the list next morning still sees it.
 */
public final class MovedDueDates {
    private static final String SETTING = "due-dates.before";

    private static final Pattern ENTRY = Pattern.compile("(\\d{1,18})=(\\d{4}-\\d\\d-\\d\\d)");

    private MovedDueDates() {}

    /** The former due date of each case that was moved; what cannot be read is passed over. */
    public static Map<CaseId, LocalDate> of(LetterStore store) throws StoreException {
        Map<CaseId, LocalDate> before = new LinkedHashMap<>();
        Matcher entry = ENTRY.matcher(store.settings().getOrDefault(SETTING, ""));
        while (entry.find()) {
            try {
                before.put(new CaseId(Long.parseLong(entry.group(1))), LocalDate.parse(entry.group(2)));
            } catch (DateTimeParseException e) {
                // somebody else's hand; the due date itself is reckoned anew each time and right
            }
        }
        return before;
    }

    /** Remembers cases that were moved; of one that was moved twice, the first day. */
    public static void remember(LetterStore store, List<Redated> moved) throws StoreException {
        Map<CaseId, LocalDate> before = of(store);
        moved.forEach(one -> before.putIfAbsent(one.row().id(), one.before()));
        store.setSetting(
                SETTING,
                before.entrySet().stream()
                        .map(entry -> entry.getKey().number() + "=" + entry.getValue())
                        .collect(Collectors.joining(";")));
    }

    /** Forgets them all. */
    public static void putAway(LetterStore store) throws StoreException {
        store.setSetting(SETTING, "");
    }
}
