/** Group N: what a refusal notice must contain (section 17). */
@NullMarked
package org.noticewright.check.notice;

import org.jspecify.annotations.NullMarked;
