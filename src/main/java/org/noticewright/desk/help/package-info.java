/** Keys, words, where each rule comes from, and what the program is made of. Entry point: {@link org.noticewright.desk.help.HelpScreen}. */
@NullMarked
package org.noticewright.desk.help;

import org.jspecify.annotations.NullMarked;
