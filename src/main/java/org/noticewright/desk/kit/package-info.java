/** What all screens are made of: labelled fields, notices, background work. Entry point: {@link org.noticewright.desk.kit.Field}. */
@NullMarked
package org.noticewright.desk.kit;

import org.jspecify.annotations.NullMarked;
