/** What a reader of the letter will ask, beside the form. Entry point: {@link org.noticewright.desk.scrutiny.ScrutinyPane}. */
@NullMarked
package org.noticewright.desk.scrutiny;

import org.jspecify.annotations.NullMarked;
