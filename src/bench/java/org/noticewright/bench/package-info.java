/** Measures speed; run with {@code mvn -Pbench verify}. Nothing here is a test. */
@NullMarked
package org.noticewright.bench;

import org.jspecify.annotations.NullMarked;
