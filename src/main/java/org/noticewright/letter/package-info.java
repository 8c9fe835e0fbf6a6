/**
 * What is answered: the letter file and the authority file as immutable values. Entry points: {@link
 * org.noticewright.letter.Letter} and {@link
 * org.noticewright.letter.LetterFile}.
 */
@NullMarked
package org.noticewright.letter;

import org.jspecify.annotations.NullMarked;
