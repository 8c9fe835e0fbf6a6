package org.noticewright.render;

import com.openhtmltopdf.css.constants.MarginBoxName;
import com.openhtmltopdf.css.parser.CSSParser;
import com.openhtmltopdf.css.sheet.PageRule;
import com.openhtmltopdf.css.sheet.PropertyDeclaration;
import com.openhtmltopdf.css.sheet.Stylesheet;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.simple.extend.XhtmlNamespaceHandler;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.w3c.dom.Document;

/**
 * The style of one letter: the sheet's style, parsed once per text, and the running lines of its pages. Style elements
 * and links in the XHTML count for nothing.
 */
final class PageStyle extends XhtmlNamespaceHandler {

    /** Style sheets kept parsed; more are only seen where somebody edits one. */
    private static final int MAX_KEPT = 16;

    private static final Map<String, Stylesheet> PARSED = new ConcurrentHashMap<>();

    private final String own;
    private final String running;

    PageStyle(Sheet sheet) {
        own = sheet.style();
        running = RunningLines.of(sheet);
    }

    /** Called when the engine is set up on this thread, which its parser relies on. */
    @Override
    public StylesheetInfo[] getStylesheets(Document document) {
        if (PARSED.size() >= MAX_KEPT) {
            PARSED.clear();
        }
        Stylesheet house = PARSED.computeIfAbsent(own, PageStyle::parse);
        Stylesheet lines = parse(running);
        dress(lines, house);
        return new StylesheetInfo[] {info(house), info(lines)};
    }

    /**
     * Gives the running lines the looks that the sheet's style has for their place; the engine would let the later rule
     * for a place replace the earlier one as a whole.
     */
    private static void dress(Stylesheet running, Stylesheet own) {
        Map<MarginBoxName, List<PropertyDeclaration>> looks = new HashMap<>();
        for (Object rule : own.getContents()) {
            if (rule instanceof PageRule page && page.applies(null, null)) {
                looks.putAll(page.getMarginBoxes());
            }
        }
        for (Object rule : running.getContents()) {
            if (rule instanceof PageRule page) {
                page.getMarginBoxes().replaceAll((place, words) -> {
                    List<PropertyDeclaration> all = new ArrayList<>(looks.getOrDefault(place, List.of()));
                    all.addAll(words);
                    return all;
                });
            }
        }
    }

    private static Stylesheet parse(String css) {
        try {
            return new CSSParser((place, message) -> {})
                    .parseStylesheet("", StylesheetInfo.AUTHOR, new StringReader(css));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StylesheetInfo info(Stylesheet parsed) {
        StylesheetInfo info = new StylesheetInfo();
        info.setMedia("all");
        info.setType("text/css");
        info.setOrigin(StylesheetInfo.AUTHOR);
        info.setUri("");
        info.setStylesheet(parsed);
        return info;
    }
}
