/** Group T: time for compliance (section 10). */
@NullMarked
package org.noticewright.check.timing;

import org.jspecify.annotations.NullMarked;
