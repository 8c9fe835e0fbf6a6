package org.noticewright.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;

/** Says in our own plain words what the parser could not read, and how to mend it. */
final class SyntaxFault {
    private static final String DIGITS = "0123456789";

    private final JsonProcessingException cause;
    private final String message;
    private final String text;
    private final JsonStreamContext context;
    private final int at;

    private SyntaxFault(JsonProcessingException cause, String text, JsonStreamContext context) {
        this.cause = cause;
        this.message = String.valueOf(cause.getOriginalMessage());
        this.text = text;
        this.context = context;
        long offset = cause.getLocation() == null ? 0 : cause.getLocation().getCharOffset();
        this.at = (int) Math.max(0, Math.min(offset, text.length()));
    }

    /** The error with file and line; the line is that of the character that could not be read. */
    static JsonException of(
            JsonProcessingException cause, String text, JsonStreamContext context, String file, JsonPath path) {
        SyntaxFault fault = new SyntaxFault(cause, text, context);
        int end = fault.isCutOff() ? text.stripTrailing().length() : fault.at;
        String before = text.substring(0, end);
        int line = 1
                + (int) before.replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        int column = 1 + end - 1 - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
        return new JsonException(file, path.toString(), Math.max(1, line), Math.max(1, column), fault.sentence());
    }

    private String sentence() {
        if (cause instanceof StreamConstraintsException) {
            return "a key or a number is too long. Shorten it.";
        }
        if (isNoJson()) {
            return "the file is not JSON: it begins with "
                    + Quoted.of(text.strip().substring(0, beginning())) + ", not with {. Is it the right file?";
        }
        if (isCutOff()) {
            return "the file ends in the middle of " + unfinished() + ". Was it cut off when it was copied?";
        }
        if (message.startsWith("Illegal unquoted")) {
            return insideText();
        }
        if (message.startsWith("Unrecognized character escape") || message.contains("hex-digit")) {
            return "a backslash in a text stands before a character that it can't go with."
                    + " Write a backslash as two: \\\\.";
        }
        return betweenValues(at < text.length() ? text.charAt(at) : ' ');
    }

    private boolean isNoJson() {
        String start = text.stripLeading();
        return context.inRoot() && !start.startsWith("{") && !start.startsWith("[");
    }

    private int beginning() {
        String start = text.strip();
        int lineEnd = start.indexOf('\n');
        int end = Math.min(20, lineEnd < 0 ? start.length() : lineEnd);
        return end > 0 && Character.isHighSurrogate(start.charAt(end - 1)) && end < start.length() ? end + 1 : end;
    }

    private boolean isCutOff() {
        if (cause instanceof JsonEOFException) {
            return true;
        }
        boolean inText = message.startsWith("Illegal unquoted") || message.contains("escape");
        return !inText
                && !context.inRoot()
                && text.substring(at)
                        .strip()
                        .chars()
                        .allMatch(c -> Character.isLetterOrDigit(c) || "+-.".indexOf(c) >= 0);
    }

    private String unfinished() {
        if (cause instanceof JsonEOFException eof) {
            JsonToken token = eof.getTokenBeingDecoded();
            if (token == JsonToken.VALUE_STRING) {
                return "a text";
            }
            if (token == JsonToken.FIELD_NAME) {
                return "a key";
            }
        }
        return context.inArray() ? "a list" : "an object";
    }

    private String insideText() {
        char c = at < text.length() ? text.charAt(at) : ' ';
        return switch (c) {
            case '\n', '\r' ->
                "a text runs over the end of its line. Close it with a quotation mark,"
                        + " or write \\n where a new line is meant.";
            case '\t' -> "a text holds a tab. Write \\t in its place.";
            default -> "a text holds the control character " + Quoted.codePoint(c) + ". Delete it.";
        };
    }

    private String betweenValues(char c) {
        char before = lastBefore();
        boolean closes = c == '}' || c == ']';
        if (closes && before == ',') {
            return "a comma stands before the closing " + c + ". Delete the comma.";
        }
        if (message.startsWith("Unexpected close marker")) {
            return context.inArray()
                    ? "a list is closed with }. Close it with ]."
                    : "an object is closed with ]. Close it with }.";
        }
        if (c == '/' || c == '#') {
            return "a comment stands here, which JSON does not have. Delete it.";
        }
        if ("'‘’“”„`".indexOf(c) >= 0) {
            return "here stands " + c + " where only straight double quotation marks may stand. Write \" in its place.";
        }
        if (message.contains("expecting comma")) {
            return "a comma is missing before " + word() + ". Put one after the value before it.";
        }
        if (message.contains("expecting a colon")) {
            return "a colon is missing between a key and its value. Write \"key\": value.";
        }
        if (message.contains("field name")) {
            return "a key must stand in double quotation marks; here stands " + word() + ".";
        }
        return noValue(c, closes);
    }

    private String noValue(char c, boolean closes) {
        if (closes || c == ',' || c == ':') {
            return "a value is missing before “" + c + "”. Write null if there is none.";
        }
        if (message.contains("numeric") || DIGITS.indexOf(c) >= 0 || c == '.' || c == '+') {
            return "a number is not written as JSON asks. Write it like 20, or put it in quotation marks if it is text.";
        }
        if (PlainText.isUnprintable(c)) {
            return "the control character " + Quoted.codePoint(c) + " stands here. Delete it.";
        }
        return "here stands " + word() + ", which is no JSON value. Put text in double quotation marks.";
    }

    private char lastBefore() {
        String before = text.substring(0, at).stripTrailing();
        return before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    }

    private String word() {
        int start = at;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1)) && message.contains("token")) {
            start--;
        }
        start += text.startsWith("\"", start) ? 1 : 0;
        int end = start;
        while (end < text.length()
                && end - start < 20
                && (end == start || Character.isLetterOrDigit(text.charAt(end)))) {
            end++;
        }
        return Quoted.of(text.substring(start, end));
    }
}
