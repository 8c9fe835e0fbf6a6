/** The form of a ground's public interest factors, for and against side by side. Entry point: {@link org.noticewright.desk.factors.FactorsForm}. */
@NullMarked
package org.noticewright.desk.factors;

import org.jspecify.annotations.NullMarked;
