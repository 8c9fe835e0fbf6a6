@NullMarked
package org.noticewright.desk.versions;

import org.jspecify.annotations.NullMarked;
