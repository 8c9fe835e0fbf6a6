package org.noticewright.law;

/**
 * The interest by virtue of which an exemption is engaged.
 *
 * @param id how the limb is cited without the word "section", such as {@code 31(1)(a)}
 * @param interest the protected interest in the words of the Act, such as {@code the prevention or detection of crime};
 *     fits after "prejudice"
 */
public record Limb(String id, String interest) {}
