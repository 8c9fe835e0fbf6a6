package org.noticewright.wording;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.noticewright.letter.Basis;
import org.noticewright.letter.Factor;
import org.noticewright.letter.Letter;
import org.noticewright.letter.Section17Subsection4;

/** Letters like another letter but for one thing. */
final class Letters {

    private Letters() {}

    static Letter withBases(Letter l, List<Basis> bases) {
        return with(l, bases, l.passages(), l.notes());
    }

    static Letter withPassages(Letter l, Map<String, String> passages) {
        return with(l, l.bases(), passages, l.notes());
    }

    /** The letter with a word in every field that is never printed. */
    static Letter withSecrets(Letter l, String secret) {
        List<Basis> bases = l.bases().stream()
                .map(b -> new Basis(
                        b.id(),
                        b.exemption(),
                        b.limb(),
                        b.confirmedElsewhere(),
                        b.environmental(),
                        b.likelihood(),
                        b.harm(),
                        b.factors().stream()
                                .map(f -> new Factor(
                                        f.side(), secret, f.text(), f.weight(), f.reason(), f.source(), secret))
                                .toList(),
                        b.balance(),
                        new Section17Subsection4(b.claimsSection17_4(), secret),
                        b.passages()))
                .toList();
        return with(l, bases, l.passages(), secret);
    }

    static Basis withPassages(Basis b, Map<String, String> passages) {
        return new Basis(
                b.id(),
                b.exemption(),
                b.limb(),
                b.confirmedElsewhere(),
                b.environmental(),
                b.likelihood(),
                b.harm(),
                b.factors(),
                b.balance(),
                b.section17_4(),
                passages);
    }

    private static Letter with(Letter l, List<Basis> bases, Map<String, String> passages, @Nullable String notes) {
        return new Letter(
                l.authority(),
                l.reference(),
                l.subject(),
                l.requester(),
                l.received(),
                l.clarified(),
                l.dated(),
                l.introduction(),
                l.questions(),
                l.outcomes(),
                bases,
                l.environmental(),
                l.delay(),
                l.extension(),
                l.advice(),
                l.enclosures(),
                passages,
                l.signatory(),
                l.accepted(),
                notes);
    }
}
