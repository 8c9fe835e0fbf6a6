/** Tests of the program put together. */
@NullMarked
package org.noticewright.app;

import org.jspecify.annotations.NullMarked;
