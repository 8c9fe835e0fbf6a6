/** The profiles of authorities: who replies, with which letterhead, review and regulator. Entry point: {@link org.noticewright.desk.authorities.AuthoritiesScreen}. */
@NullMarked
package org.noticewright.desk.authorities;

import org.jspecify.annotations.NullMarked;
