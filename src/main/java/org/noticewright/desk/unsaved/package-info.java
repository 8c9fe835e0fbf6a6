/** Offers letters that could not be saved when they were typed. Entry point: {@link org.noticewright.desk.unsaved.UnsavedPane}. */
@NullMarked
package org.noticewright.desk.unsaved;

import org.jspecify.annotations.NullMarked;
