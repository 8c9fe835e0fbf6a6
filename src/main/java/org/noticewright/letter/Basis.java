package org.noticewright.letter;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.noticewright.law.Exemption;
import org.noticewright.law.Likelihood;
import org.noticewright.law.Limb;
import org.noticewright.law.Side;

/**
 * The ground on which questions are refused: exemption, harm and public interest.
 *
 * @param id unique in the letter
 * @param exemption null while none is chosen
 * @param limb for section 31(3), the interest by virtue of which it applies; null while none is named
 * @param confirmedElsewhere whether the fact is already public
 * @param environmental whether the information is environmental (another regime applies)
 * @param likelihood the one level of every sentence of this basis; null while none is chosen
 * @param harm the prejudice
 * @param factors public interest factors of both sides, in the order to be printed
 * @param balance which side outweighs
 * @param section17_4 whether reasons are left out because they would themselves disclose
 * @param passages replacements of standard passages of this basis, by name; an empty text removes the passage
 */
public record Basis(
        @Nullable String id,
        @Nullable Exemption exemption,
        @Nullable Limb limb,
        boolean confirmedElsewhere,
        boolean environmental,
        @Nullable Likelihood likelihood,
        @Nullable Harm harm,
        List<Factor> factors,
        @Nullable Balance balance,
        @Nullable Section17Subsection4 section17_4,
        Map<String, String> passages) {

    /** Takes unchangeable copies of the list and the map (which keeps its order). */
    public Basis {
        factors = List.copyOf(factors);
        passages = Passages.copy(passages);
    }

    /** The factors of one side, in order. */
    public List<Factor> factors(Side side) {
        return factors.stream().filter(f -> f.side() == side).toList();
    }

    /** Whether the reasons are left out of the letter under section 17(4). */
    public boolean claimsSection17_4() {
        return section17_4 != null && section17_4.claimed();
    }
}
