/** The versions of a letter: to be seen, compared by words, restored. Entry point: {@link org.noticewright.desk.versions.VersionsPanel}. */
@NullMarked
package org.noticewright.desk.versions;

import org.jspecify.annotations.NullMarked;
