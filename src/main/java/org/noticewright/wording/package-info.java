/** Words a letter: FreeMarker templates and Markdown passages in, strict XHTML out. Entry point {@code Wording}. */
@NullMarked
package org.noticewright.wording;

import org.jspecify.annotations.NullMarked;
