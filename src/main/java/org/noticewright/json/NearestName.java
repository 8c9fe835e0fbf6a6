package org.noticewright.json;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that a mistyped one was likely meant to be. */
public final class NearestName {
    private static final int LONGEST = 60;

    private NearestName() {}

    /**
     * The known name that is closest, if it is close: at most two slips (one in a name of up to four letters), where a
     * slip is a letter too many, too few, wrong or swapped with its neighbour. Case, spaces, hyphens and underscores
     * do not count.
     */
    public static Optional<String> among(Collection<String> known, String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(typed);
        String nearest = null;
        int fewest = plain.length() <= 4 ? 2 : 3;
        for (String name : known) {
            int slips = slips(plain, plain(name));
            if (slips < fewest) {
                fewest = slips;
                nearest = name;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> c != ' ' && c != '-' && c != '_')
                .forEach(c -> plain.append((char) c));
        return plain.toString();
    }

    private static int slips(String from, String to) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                boolean swapped = i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[to.length()];
    }
}
