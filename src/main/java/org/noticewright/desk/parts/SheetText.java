package org.noticewright.desk.parts;

import java.util.ArrayList;
import java.util.List;

/** Reads tab-separated text as spreadsheets copy it. Used once. */
final class SheetText {
    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    SheetText(String text) {
        this.text = text.replace("\r\n", "\n").replace('\r', '\n');
    }

    List<List<String>> rows() {
        while (at < text.length()) {
            row.add(cell());
            if (at >= text.length()) {
                break;
            }
            char end = text.charAt(at);
            at++;
            if (end == '\n') {
                endRow();
            } else if (at == text.length()) {
                row.add("");
            }
        }
        if (!row.isEmpty()) {
            endRow();
        }
        return rows;
    }

    private void endRow() {
        rows.add(row);
        row = new ArrayList<>();
    }

    private String cell() {
        int quoted = text.charAt(at) == '"' ? endOfQuotation() : -1;
        if (quoted >= 0) {
            String cell = text.substring(at + 1, quoted).replace("\"\"", "\"");
            at = quoted + 1;
            return cell;
        }
        int start = at;
        while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(start, at);
    }

    /** Where the closing mark stands, before a tab, a line end or the end; -1 where the mark opens no whole cell. */
    private int endOfQuotation() {
        for (int i = at + 1; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                boolean last = i + 1 == text.length();
                if (last || text.charAt(i + 1) == '\t' || text.charAt(i + 1) == '\n') {
                    return i;
                }
                if (text.charAt(i + 1) != '"') {
                    return -1;
                }
                i++;
            }
        }
        return -1;
    }
}
