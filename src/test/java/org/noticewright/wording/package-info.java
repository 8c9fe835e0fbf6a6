/** Tests of how a letter is put into words. */
@NullMarked
package org.noticewright.wording;

import org.jspecify.annotations.NullMarked;
