@NullMarked
package org.noticewright.desk.factors;

import org.jspecify.annotations.NullMarked;
