/** The list of cases, the choice with which a new letter begins, and the sample. Entry points: {@link org.noticewright.desk.cases.CasesScreen} and {@link org.noticewright.desk.cases.NewLetterScreen}. */
@NullMarked
package org.noticewright.desk.cases;

import org.jspecify.annotations.NullMarked;
