/** What changed between two texts, by words, and between two letters, by places. Entry point: {@link org.noticewright.compare.LetterComparison}. */
@NullMarked
package org.noticewright.compare;

import org.jspecify.annotations.NullMarked;
