/** What is shown instead of the desk when the letters cannot be opened. Entry point: {@link org.noticewright.desk.trouble.TroubleScreen}. */
@NullMarked
package org.noticewright.desk.trouble;

import org.jspecify.annotations.NullMarked;
