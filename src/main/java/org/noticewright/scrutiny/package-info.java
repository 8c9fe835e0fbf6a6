/**
 * The questions that a reader of the letter will ask, each with the words of the letter that answer it. Entry point {@code
 * Scrutiny}. The questions are data ({@code templates/scrutiny/questions.json}).
 */
@NullMarked
package org.noticewright.scrutiny;

import org.jspecify.annotations.NullMarked;
