/** Tests of the printers, on real files that they print. */
@NullMarked
package org.noticewright.render;

import org.jspecify.annotations.NullMarked;
