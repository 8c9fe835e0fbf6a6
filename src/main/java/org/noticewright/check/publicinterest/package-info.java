/** Group P: the public interest test. */
@NullMarked
package org.noticewright.check.publicinterest;

import org.jspecify.annotations.NullMarked;
