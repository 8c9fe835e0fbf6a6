/** The letter that is being worked on: its changes, its undo, its saving. Entry point: {@link org.noticewright.desk.work.WorkingLetter}. */
@NullMarked
package org.noticewright.desk.work;

import org.jspecify.annotations.NullMarked;
