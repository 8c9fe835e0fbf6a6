/** The program's front door: {@link org.noticewright.Launcher}. */
@NullMarked
package org.noticewright;

import org.jspecify.annotations.NullMarked;
