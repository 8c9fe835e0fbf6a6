package org.noticewright.clock;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the public file of bank holidays; one object reads one file.
 *
 * <p>The file is not ours, so a key that it may gain inside a division or an event is passed over. A division that
 * it may gain is an error: its holidays would count under section 10(6), and a due date that silently ignored them
 * would be wrong.
 */
final class BankHolidayFile {

    /** Years outside are typing errors: the 1971 Act is the first with these holidays. */
    private static final int FIRST_YEAR = 1972;

    private static final int LAST_YEAR = 2199;

    /** The longest title in the public file has 56 characters. */
    private static final int LONGEST_TEXT = 200;

    private final String name;
    private final JsonParser json;
    private final List<BankHoliday> holidays = new ArrayList<>();

    private BankHolidayFile(String name, JsonParser json) {
        this.name = name;
        this.json = json;
    }

    /**
     * Reads all holidays.
     *
     * @param name the file as the user named it
     * @param bytes what it holds
     * @return the holidays in the order of the file
     * @throws BankHolidayFileException if they are not JSON of the known shape, with the line of the fault
     */
    static List<BankHoliday> parse(String name, byte[] bytes) throws BankHolidayFileException {
        var factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (JsonParser json = factory.createParser(bytes)) {
            return new BankHolidayFile(name, json).divisions();
        } catch (JsonProcessingException e) {
            String place =
                    e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNr();
            throw new BankHolidayFileException(name, "it is not JSON, or is cut off," + place);
        } catch (IOException e) {
            throw new BankHolidayFileException(name, "it is not text in UTF-8");
        }
    }

    private List<BankHoliday> divisions() throws IOException, BankHolidayFileException {
        json.nextToken();
        expect(JsonToken.START_OBJECT, "the file must be one JSON object");
        Set<Nation> missing = EnumSet.allOf(Nation.class);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            Nation nation = nation(json.currentName());
            missing.remove(nation);
            json.nextToken();
            division(nation);
        }
        for (Nation nation : missing) {
            throw new BankHolidayFileException(name, "the division \"" + nation.key() + "\" is missing");
        }
        if (json.nextToken() != null) {
            throw wrong("there is text after the end of the list");
        }
        return holidays;
    }

    private void division(Nation nation) throws IOException, BankHolidayFileException {
        expect(JsonToken.START_OBJECT, "the division \"" + nation.key() + "\" must be an object");
        boolean listed = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean events = json.currentName().equals("events");
            json.nextToken();
            if (events) {
                events(nation);
                listed = true;
            } else {
                json.skipChildren();
            }
        }
        if (!listed) {
            throw wrong("the division \"" + nation.key() + "\" has no \"events\"");
        }
    }

    private void events(Nation nation) throws IOException, BankHolidayFileException {
        expect(JsonToken.START_ARRAY, "\"events\" must be a list");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(JsonToken.START_OBJECT, "each of \"events\" must be an object");
            holidays.add(event(nation));
        }
    }

    private BankHoliday event(Nation nation) throws IOException, BankHolidayFileException {
        LocalDate date = null;
        String title = "";
        String notes = "";
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            switch (key) {
                case "date" -> date = date(text(key));
                case "title" -> title = text(key);
                case "notes" -> notes = text(key);
                default -> json.skipChildren();
            }
        }
        if (date == null || title.isBlank()) {
            throw wrong("a bank holiday needs a \"date\" and a \"title\"");
        }
        return new BankHoliday(nation, date, title, notes);
    }

    private Nation nation(String key) throws BankHolidayFileException {
        for (Nation nation : Nation.values()) {
            if (nation.key().equals(key)) {
                return nation;
            }
        }
        throw wrong("this version knows no division \"" + shown(key) + "\"");
    }

    private LocalDate date(String text) throws BankHolidayFileException {
        LocalDate date = parsed(text);
        if (date == null) {
            throw wrong("\"" + shown(text) + "\" is no date such as 2026-12-25");
        }
        return date;
    }

    /** Reads year, month and day without a formatter: to load Java's formatters takes longer than to read the file. */
    private static @Nullable LocalDate parsed(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        boolean exists = year >= FIRST_YEAR
                && year <= LAST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? LocalDate.of(year, month, day) : null;
    }

    /** The number that the characters spell, or -1 if one of them is not an ASCII digit. */
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }

    private String text(String key) throws IOException, BankHolidayFileException {
        expect(JsonToken.VALUE_STRING, "\"" + key + "\" must be text");
        String text = json.getText();
        if (text.length() > LONGEST_TEXT || holdsControl(text)) {
            throw wrong("\"" + key + "\" is longer than " + LONGEST_TEXT + " characters or holds control characters");
        }
        return text;
    }

    private static boolean holdsControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void expect(JsonToken token, String otherwise) throws BankHolidayFileException {
        if (json.currentToken() != token) {
            throw wrong(otherwise);
        }
    }

    private BankHolidayFileException wrong(String fault) {
        return new BankHolidayFileException(
                name, "line " + json.currentTokenLocation().getLineNr() + ", " + fault);
    }

    /** What the file says, short and without control characters, so that an error can quote it on a terminal. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .filter(character -> !Character.isISOControl(character))
                .limit(40)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
