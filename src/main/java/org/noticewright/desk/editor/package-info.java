/** The editor of one letter: outline, form and pages side by side. Entry point: {@link org.noticewright.desk.editor.EditorScreen}. */
@NullMarked
package org.noticewright.desk.editor;

import org.jspecify.annotations.NullMarked;
