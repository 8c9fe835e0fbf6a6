/**
 * Numbers of days: working days, due dates, bank holidays. Entry point {@link org.noticewright.clock.Clock}.
 *
 * <p>The rules are those of section 10 of the Freedom of Information Act 2000
 * (https://www.legislation.gov.uk/ukpga/2000/36/section/10). The bank holidays are data,
 * {@code bank-holidays.json}, which a user can replace by a newer file without a release.
 */
@NullMarked
package org.noticewright.clock;

import org.jspecify.annotations.NullMarked;
