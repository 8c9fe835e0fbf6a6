/** Tests of the numbers of days. */
@NullMarked
package org.noticewright.clock;

import org.jspecify.annotations.NullMarked;
