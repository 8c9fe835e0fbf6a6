/** Draws a worded letter: XHTML in, tagged PDF, HTML or plain text out. Entry point {@code Sheet}. */
@NullMarked
package org.noticewright.render;

import org.jspecify.annotations.NullMarked;
