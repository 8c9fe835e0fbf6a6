/** JSON as a tree whose every value knows its line, so that an error can name the place. Entry point {@code JsonReader}. */
@NullMarked
package org.noticewright.json;

import org.jspecify.annotations.NullMarked;
