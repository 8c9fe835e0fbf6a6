/** The use cases that join the rooms, with sealed outcomes. Entry point {@code RenderLetter}. */
@NullMarked
package org.noticewright.casework;

import org.jspecify.annotations.NullMarked;
