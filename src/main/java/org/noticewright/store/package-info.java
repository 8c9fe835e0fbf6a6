/** Tables: letters with their versions, authorities and settings, in a local database. Entry point: {@link org.noticewright.store.LetterSet}. */
@NullMarked
package org.noticewright.store;

import org.jspecify.annotations.NullMarked;
