@NullMarked
package org.noticewright.desk.passages;

import org.jspecify.annotations.NullMarked;
