/**
 * JSON as a tree whose every value knows its place, so that an error can name it. Entry points: {@link
 * org.noticewright.json.JsonReader}, {@link org.noticewright.json.Fields} and {@link
 * org.noticewright.json.JsonWriter}.
 */
@NullMarked
package org.noticewright.json;

import org.jspecify.annotations.NullMarked;
