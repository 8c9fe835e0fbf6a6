package org.noticewright.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The table {@code settings}. */
final class SettingTable {
    private SettingTable() {}

    static Map<String, String> all(Connection database) throws SQLException {
        Map<String, String> settings = new LinkedHashMap<>();
        Sql.list(
                        database,
                        "select setting_key, setting_value from settings order by setting_key",
                        row -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(setting -> settings.put(setting.getKey(), setting.getValue()));
        return Map.copyOf(settings);
    }

    static void set(Connection database, String key, String value) throws SQLException {
        if (Sql.change(database, "update settings set setting_value = ? where setting_key = ?", value, key) == 0) {
            Sql.change(database, "insert into settings (setting_key, setting_value) values (?, ?)", key, value);
        }
    }
}
