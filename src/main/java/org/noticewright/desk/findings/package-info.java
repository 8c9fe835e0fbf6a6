/** What the checks find in the letter on the desk, while it is written. Entry point: {@link org.noticewright.desk.findings.FindingsPanel}. */
@NullMarked
package org.noticewright.desk.findings;

import org.jspecify.annotations.NullMarked;
