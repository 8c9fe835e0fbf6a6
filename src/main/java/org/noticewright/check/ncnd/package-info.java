/** Group C: neither confirming nor denying (section 31(3)). */
@NullMarked
package org.noticewright.check.ncnd;

import org.jspecify.annotations.NullMarked;
