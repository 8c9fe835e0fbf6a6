/** The form of a letter's standard words and what replaces them. Entry point: {@link org.noticewright.desk.passages.PassagesForm}. */
@NullMarked
package org.noticewright.desk.passages;

import org.jspecify.annotations.NullMarked;
