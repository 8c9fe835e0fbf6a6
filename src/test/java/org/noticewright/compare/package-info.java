@NullMarked
package org.noticewright.compare;

import org.jspecify.annotations.NullMarked;
