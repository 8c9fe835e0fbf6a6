/** How the desk looks, where its data are, backups, the password, bank holidays. Entry point: {@link org.noticewright.desk.settings.SettingsScreen}. */
@NullMarked
package org.noticewright.desk.settings;

import org.jspecify.annotations.NullMarked;
