/** The window around all screens: where to go, how it looks, what it says. Entry point: {@link org.noticewright.desk.shell.DeskWindow}. */
@NullMarked
package org.noticewright.desk.shell;

import org.jspecify.annotations.NullMarked;
