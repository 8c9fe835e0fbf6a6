/** Numbers of days: working days, due dates, bank holidays. */
@NullMarked
package org.noticewright.clock;

import org.jspecify.annotations.NullMarked;
