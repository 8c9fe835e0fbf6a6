package org.noticewright.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Properties;
import org.h2.Driver;
import org.jspecify.annotations.Nullable;

/**
 * One database file of H2, which may be encrypted. It is reached as a file only: no server is started and no port is
 * opened.
 *
 * @param folder that holds it
 * @param key null for a file that is not encrypted
 */
record DatabaseFile(Path folder, @Nullable StoreKey key) {
    /** How the file is called in its folder. */
    static final String NAME = "letters.mv.db";

    /** H2 writes two header blocks of 4 KiB first; what is shorter is no database. */
    private static final int SHORTEST = 2 * 4096;

    private static final byte[] ENCRYPTED = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);

    /**
     * WRITE_DELAY=0 has every commit written before it returns: without it a killed process loses half a second. The
     * trace is off because it would quote letters. MAX_MEMORY_ROWS keeps a list of cases out of temporary files.
     */
    private static final String SETTINGS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"
            + ";TRACE_LEVEL_SYSTEM_OUT=0;CACHE_SIZE=16384;MAX_MEMORY_ROWS=1000000";

    /** How a connection may use the file. */
    enum Access {
        /** Makes the file, which must not be there. */
        CREATE(""),
        /** Reads and writes the file, which must be there. */
        WRITE(";IFEXISTS=TRUE"),
        /** Leaves every byte of the file, which must be there, as it is. */
        READ(";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");

        private final String settings;

        Access(String settings) {
            this.settings = settings;
        }
    }

    Path path() {
        return folder.resolve(NAME);
    }

    /** Whether the file in that folder says that it is encrypted. */
    static boolean isEncrypted(Path folder) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(NAME))) {
            return Arrays.equals(in.readNBytes(ENCRYPTED.length), ENCRYPTED);
        }
    }

    /** Whether the file in that folder is too short to be a database: H2 would take an empty one for a new one. */
    static boolean isCutShort(Path folder) throws IOException {
        return Files.size(folder.resolve(NAME)) < SHORTEST;
    }

    /** A new connection; each call of the caller's is one transaction that it commits. */
    Connection connect(Access access) throws SQLException {
        UnlockedFiles.register();
        String name = NAME.substring(0, NAME.length() - ".mv.db".length());
        String url =
                "jdbc:h2:" + UnlockedFiles.prefix() + folder.toAbsolutePath().resolve(name) + SETTINGS + access.settings
                        + (key == null ? "" : ";CIPHER=AES");
        Properties login = new Properties();
        login.put("user", "noticewright");
        login.put("password", key == null ? new char[0] : key.ofDatabase());
        Connection connection = new Driver().connect(url, login);
        if (connection == null) {
            throw new SQLException("H2 does not know its own address");
        }
        connection.setAutoCommit(false);
        return connection;
    }
}
