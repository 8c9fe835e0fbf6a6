/** Group L: citations and text. */
@NullMarked
package org.noticewright.check.text;

import org.jspecify.annotations.NullMarked;
