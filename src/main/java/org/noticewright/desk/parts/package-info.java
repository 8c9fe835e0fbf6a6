/** The forms of the parts of a letter, and the edits they make. Entry point: {@link org.noticewright.desk.parts.PartForms}. */
@NullMarked
package org.noticewright.desk.parts;

import org.jspecify.annotations.NullMarked;
