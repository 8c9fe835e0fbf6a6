/** The pages of the letter beside its form. Entry point: {@link org.noticewright.desk.preview.PreviewPane}. */
@NullMarked
package org.noticewright.desk.preview;

import org.jspecify.annotations.NullMarked;
