package org.noticewright.law;

import java.util.List;

/**
 * A provision that lifts one of the duties of section 1(1) of the Freedom of Information Act 2000. The catalogue is
 * data ({@code templates/law/exemptions.json}), so that others can be added without a build.
 *
 * @param id how letter files name it, such as {@code s31(1)(a)}
 * @param citation how a letter cites it, such as {@code section 31(1)(a)}
 * @param title the heading that the Act gives the section, in lower case, such as {@code law enforcement}
 * @param effect which duty it lifts
 * @param limbs the interests it can rest on; one for an exemption that is its own limb, never empty
 * @param folder the folder of its passages below {@code templates/passages}, such as {@code s31-1-a}
 * @param source address of the provision's text
 */
public record Exemption(
        String id, String citation, String title, Effect effect, List<Limb> limbs, String folder, String source) {

    /** Takes an unchangeable copy of the limbs. */
    public Exemption {
        limbs = List.copyOf(limbs);
    }

    /** Whether the exemption lets the authority say neither yes nor no. */
    public boolean neitherConfirmsNorDenies() {
        return effect == Effect.NEITHER_CONFIRMS_NOR_DENIES;
    }

    /** Whether the letter must say by virtue of which of several interests the exemption applies. */
    public boolean needsLimb() {
        return neitherConfirmsNorDenies();
    }
}
