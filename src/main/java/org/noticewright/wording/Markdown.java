package org.noticewright.wording;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Turns Markdown (CommonMark with tables and bare addresses as links) into strict XHTML. HTML in the text comes out as
 * typed, and so do pictures and links to anything but the web, mail and telephones: nothing is fetched or run. Text
 * that nests deeper than {@value #MAX_DEPTH} levels, or that spells characters which XML forbids, comes out as typed
 * too. Thread-safe.
 */
final class Markdown {

    /** The deepest nesting that is still read as Markdown; no letter needs a tenth of it. */
    static final int MAX_DEPTH = 40;

    private static final int REPLACEMENT = 0xFFFD;
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), AutolinkExtension.create());
    private static final Parser BLOCKS = Parser.builder()
            .extensions(EXTENSIONS)
            .customInlineContentParserFactory(new TemplateMarks())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final Parser LINE = Parser.builder()
            .extensions(List.of(AutolinkExtension.create()))
            .enabledBlockTypes(Set.of())
            .customInlineContentParserFactory(new TemplateMarks())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private static final Parser BARE_LINE = Parser.builder()
            .enabledBlockTypes(Set.of())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final MarkdownRenderer SOURCE = MarkdownRenderer.builder().build();
    private static final Pattern LIST_MARK = Pattern.compile("^(-|\\d{1,9}[.)])(\\s|$)");
    private static final Pattern PUNCTUATION = Pattern.compile("[!-/:-@\\[-`{-~]");

    private Markdown() {}

    /**
     * Sets words in their form.
     *
     * @param headingLevel the level that the text's first-level headings get, from 1 to 6
     */
    static String xhtml(String markdown, Words.Form form, int headingLevel) {
        return switch (form) {
            case INLINE -> inline(markdown);
            case BLOCK -> blocks(markdown, headingLevel, false);
            case VERBATIM -> blocks(markdown, headingLevel, true);
        };
    }

    /** One line of XHTML without a paragraph around it. */
    static String inline(String markdown) {
        String line = oneLine(markdown);
        if (isPlain(line)) {
            return escape(line);
        }
        Node document = LINE.parse(line);
        if (isTooDeep(document)) {
            return escape(line);
        }
        String paragraph = renderer(line, 1, false).render(document).strip();
        String html = paragraph.startsWith("<p>") && paragraph.endsWith("</p>")
                ? paragraph.substring("<p>".length(), paragraph.length() - "</p>".length())
                : paragraph;
        return isXml(html) ? html : escape(line);
    }

    /** The words alone, on one line, without any marks. */
    static String plain(String markdown) {
        String line = oneLine(markdown);
        if (isPlain(line)) {
            return line;
        }
        Node document = BARE_LINE.parse(line);
        return xmlOnly(isParagraph(document) && !isTooDeep(document) ? WordsAlone.of(document) : line);
    }

    /**
     * The same words as Markdown on one line that stays what it is wherever it is put: no mark in it pairs with one
     * outside, and none begins a list or a heading.
     */
    static String selfContained(String typed) {
        String line = oneLine(typed);
        if (isPlain(line) && !LIST_MARK.matcher(line).find()) {
            return line;
        }
        StringBuilder closed = new StringBuilder(line.length() + 16);
        Matcher mark = TemplateMarks.MARK.matcher(line);
        int from = 0;
        while (mark.find()) {
            closed.append(closed(line.substring(from, mark.start()))).append(mark.group());
            from = mark.end();
        }
        closed.append(closed(line.substring(from)));
        return closed.charAt(0) == '+' ? "\\" + closed : closed.toString();
    }

    private static String closed(String piece) {
        String words = piece.strip();
        if (words.isEmpty()) {
            return piece;
        }
        Node document = BARE_LINE.parse(words);
        String source;
        if (isParagraph(document) && !isTooDeep(document) && isXml(WordsAlone.of(document))) {
            SafeNodes.makePlain(document, words);
            source = SOURCE.render(document).strip();
        } else {
            source = PUNCTUATION.matcher(words).replaceAll("\\\\$0");
        }
        int start = piece.indexOf(words);
        return piece.substring(0, start) + source + piece.substring(start + words.length());
    }

    /** Whether a line is words; a link definition by itself is not. */
    private static boolean isParagraph(Node document) {
        return document.getFirstChild() instanceof Paragraph;
    }

    /** The text as blocks; null where it nests so deep that the search for bare addresses, which recurses, gives up. */
    private static @Nullable Node parsed(String markdown) {
        try {
            return BLOCKS.parse(markdown);
        } catch (StackOverflowError e) {
            return null;
        }
    }

    /** Paragraphs, lists and tables; empty for blank text. */
    static String blocks(String markdown, int headingLevel, boolean keepLineEnds) {
        Node document = parsed(markdown);
        if (document != null && !isTooDeep(document) && !LostWords.any(document, markdown)) {
            String html = renderer(markdown, headingLevel, keepLineEnds)
                    .render(document)
                    .strip();
            if (isXml(html)) {
                return html;
            }
        }
        return markdown.isBlank() ? "" : "<p>" + escape(markdown.strip()) + "</p>";
    }

    /** The text on one line, for a place inside a sentence. */
    static String oneLine(String text) {
        return text.strip().replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }

    /** Text as XHTML character data, also fit for an attribute. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isXml(c) ? c : REPLACEMENT);
            }
        });
        return out.toString();
    }

    /** The text with every character that XML forbids replaced. */
    static String xmlOnly(String text) {
        return isXml(text)
                ? text
                : text.codePoints()
                        .map(c -> isXml(c) ? c : REPLACEMENT)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static HtmlRenderer renderer(String source, int headingLevel, boolean keepLineEnds) {
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .percentEncodeUrls(true)
                .softbreak(keepLineEnds ? "<br />" : "\n")
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    attributes.remove("title");
                    attributes.remove("class");
                    attributes.remove("align");
                    if (tag.equals("th")) {
                        attributes.put("scope", "col");
                    }
                })
                .nodeRendererFactory(context -> new SafeNodes(context, source, headingLevel))
                .build();
    }

    /** Most names, dates and references: no mark that Markdown or XML would read. */
    private static boolean isPlain(String line) {
        return !line.contains("www")
                && line.chars().allMatch(c -> isLatinLetterOrDigit(c) || " ,'()-?.".indexOf(c) >= 0);
    }

    private static boolean isLatinLetterOrDigit(int c) {
        return c < 0x300 && Character.isLetterOrDigit(c);
    }

    private static boolean isTooDeep(Node document) {
        int depth = 0;
        Node node = document;
        while (true) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                if (++depth > MAX_DEPTH) {
                    return true;
                }
                continue;
            }
            while (node.getNext() == null) {
                node = node.getParent();
                if (node == null || --depth <= 0) {
                    return false;
                }
            }
            node = node.getNext();
        }
    }

    private static boolean isXml(String html) {
        return html.codePoints().allMatch(Markdown::isXml);
    }

    /** The characters of XML 1.0, section 2.2. */
    private static boolean isXml(int c) {
        if (c < 0x20) {
            return c == '\t' || c == '\n' || c == '\r';
        }
        boolean surrogate = Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE;
        return !surrogate && c != 0xFFFE && c != 0xFFFF;
    }
}
