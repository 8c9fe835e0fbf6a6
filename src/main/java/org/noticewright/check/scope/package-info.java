/** Group D: questions and their outcomes. */
@NullMarked
package org.noticewright.check.scope;

import org.jspecify.annotations.NullMarked;
