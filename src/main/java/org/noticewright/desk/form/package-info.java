/** Fields that show and change values of the letter on the desk. Entry point: {@link org.noticewright.desk.form.LetterFields}. */
@NullMarked
package org.noticewright.desk.form;

import org.jspecify.annotations.NullMarked;
