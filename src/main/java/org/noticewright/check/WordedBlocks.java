package org.noticewright.check;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.noticewright.check.TextBlock.Origin;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the worded letter (strict XHTML) into blocks of text. The requester's own words are left out. */
final class WordedBlocks extends DefaultHandler {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "li",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "td",
            "th",
            "tr",
            "table",
            "ul",
            "ol",
            "blockquote",
            "title",
            "dt",
            "dd",
            "dl",
            "pre",
            "caption",
            "body",
            "head",
            "br",
            "hr");
    private static final Pattern OF_BASIS = Pattern.compile("bases\\[(\\d{1,9})]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final int LONGEST_LABEL = 60;
    private static final int NO_LINK = -1;

    private final Deque<Scope> scopes = new ArrayDeque<>();
    private final Deque<Integer> emptyLinkStarts = new ArrayDeque<>();
    private final List<TextBlock> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<String> emptyLinks = new ArrayList<>();
    private final QuestionsOf questionsOf;

    private WordedBlocks(QuestionsOf questionsOf) {
        this.questionsOf = questionsOf;
        scopes.push(new Scope("", null, Origin.PART, TextBlock.NO_BASIS, false));
    }

    /** What an element's words come from. */
    private record Scope(String field, @Nullable String passage, Origin origin, int basis, boolean quoted) {
        Scope asQuoted() {
            return new Scope(field, passage, origin, basis, true);
        }
    }

    /** Tells which questions a field is about. */
    interface QuestionsOf {
        List<String> field(String field, int basis);
    }

    /**
     * Reads a letter.
     *
     * @throws IllegalArgumentException if it is no XHTML
     */
    static List<TextBlock> read(String xhtml, QuestionsOf questionsOf) {
        WordedBlocks reader = new WordedBlocks(questionsOf);
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(new StringReader(xhtml)), reader);
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new IllegalArgumentException("the worded letter is no XHTML", e);
        }
        return reader.blocks;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        if (BLOCKS.contains(name)) {
            flush();
        }
        if (name.equals("meta") && "subject".equals(attributes.getValue("name"))) {
            words.append(attributes.getValue("content"));
            add(new Scope("passages.description", "description", Origin.STANDARD, TextBlock.NO_BASIS, false));
        }
        emptyLinkStarts.push("leads-nowhere".equals(attributes.getValue("class")) ? words.length() : NO_LINK);
        scopes.push(name.equals("title") ? title() : scope(name, attributes));
    }

    private static Scope title() {
        return new Scope("passages.title", "title", Origin.STANDARD, TextBlock.NO_BASIS, false);
    }

    private Scope scope(String name, Attributes attributes) {
        Scope outer = scopes.element();
        String field = attributes.getValue("data-field");
        String passage = attributes.getValue("data-passage");
        boolean quoted = outer.quoted || name.equals("blockquote");
        if (field == null) {
            return new Scope(outer.field, outer.passage, outer.origin, outer.basis, quoted);
        }
        Matcher basis = OF_BASIS.matcher(field);
        return new Scope(
                field,
                passage,
                origin(field, attributes.getValue("data-origin")),
                basis.lookingAt() ? Integer.parseInt(basis.group(1)) : outer.basis,
                quoted || field.contains(".evidence["));
    }

    private static Origin origin(String field, @Nullable String named) {
        if (named != null) {
            return switch (named.toUpperCase(Locale.ROOT)) {
                case "LETTER" -> Origin.LETTER;
                case "HOUSE" -> Origin.HOUSE;
                default -> Origin.STANDARD;
            };
        }
        return OF_BASIS.matcher(field).matches() ? Origin.PART : Origin.LETTER;
    }

    @Override
    public void endElement(String uri, String local, String name) {
        int start = emptyLinkStarts.pop();
        if (start != NO_LINK) {
            emptyLinks.add(
                    SPACES.matcher(words.substring(start)).replaceAll(" ").strip());
        }
        if (BLOCKS.contains(name)) {
            flush();
        }
        scopes.pop();
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        words.append(characters, start, length);
    }

    private void flush() {
        if (!words.isEmpty()) {
            add(scopes.element());
        }
    }

    /** A link without a destination prints as plain words; here it is written out, for the check that asks for it. */
    private void addEmptyLinks(Scope scope) {
        for (String words : emptyLinks) {
            String label = words.substring(0, Math.min(words.length(), LONGEST_LABEL));
            add(scope.asQuoted(), "[" + label + "](#)");
        }
        emptyLinks.clear();
    }

    private void add(Scope scope) {
        String text = SPACES.matcher(words).replaceAll(" ").strip();
        addEmptyLinks(scope);
        words.setLength(0);
        if (!text.isEmpty()) {
            add(scope, text);
        }
    }

    private void add(Scope scope, String text) {
        if (isRequesters(scope.field)) {
            return;
        }
        String field = scope.field.isEmpty() ? "authority.templates" : scope.field;
        blocks.add(new TextBlock(
                field,
                scope.passage,
                scope.origin,
                scope.basis,
                questionsOf.field(field, scope.basis),
                scope.quoted,
                text));
    }

    private static boolean isRequesters(String field) {
        return field.startsWith("questions[") || field.equals("introduction") || field.startsWith("requester");
    }
}
