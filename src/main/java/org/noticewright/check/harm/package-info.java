/** Group H: harm and likelihood. */
@NullMarked
package org.noticewright.check.harm;

import org.jspecify.annotations.NullMarked;
