/** Rules of law as values: exemptions, limbs, likelihood, public-interest tests. Entry point {@link org.noticewright.law.Exemptions}. */
@NullMarked
package org.noticewright.law;

import org.jspecify.annotations.NullMarked;
