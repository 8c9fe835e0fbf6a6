/** The composition root: every constructor call. */
@NullMarked
package org.noticewright.app;

import org.jspecify.annotations.NullMarked;
