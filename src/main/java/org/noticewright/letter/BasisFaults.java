package org.noticewright.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Bases on which nothing rests. */
final class BasisFaults {
    private BasisFaults() {}

    static List<Problem> of(Letter letter) {
        Set<String> used = letter.outcomes().stream()
                .map(Outcome::basis)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<Problem> found = new ArrayList<>();
        for (int i = 0; i < letter.bases().size(); i++) {
            String id = letter.bases().get(i).id();
            if (id == null) {
                found.add(new Problem(
                        "bases[" + i + "].id",
                        "Basis " + (i + 1) + " has no id, so no outcome can name it. Give it one."));
            } else if (!used.contains(id)) {
                found.add(new Problem(
                        "bases[" + i + "]",
                        "No outcome uses the basis “" + id + "”. Name it in an outcome or delete it."));
            }
        }
        return found;
    }
}
