/** Tests of the questions that a reader will ask. */
@NullMarked
package org.noticewright.scrutiny;

import org.jspecify.annotations.NullMarked;
