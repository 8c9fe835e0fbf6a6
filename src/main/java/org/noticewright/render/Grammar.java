package org.noticewright.render;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a letter's XHTML may hold. Everything else is refused, so that no element can make a printer fetch, run or
 * embed anything; attributes that are not listed are dropped, since none of them is text.
 */
final class Grammar {

    /** Elements by name. */
    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "title",
            "meta",
            "body",
            "header",
            "main",
            "footer",
            "section",
            "address",
            "div",
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "hr",
            "br",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "a",
            "strong",
            "b",
            "em",
            "i",
            "u",
            "s",
            "del",
            "ins",
            "cite",
            "q",
            "small",
            "code",
            "kbd",
            "samp",
            "sup",
            "sub",
            "span",
            "abbr",
            "img");

    /** Attributes of every element; those of {@code data-} never leave the house, but name the place of a fault. */
    private static final Set<String> COMMON = Set.of("class", "id", "lang", "data-field", "data-passage");

    private static final Map<String, Set<String>> OWN = Map.of(
            "a", Set.of("href"),
            "abbr", Set.of("title"),
            "img", Set.of("src", "alt"),
            "meta", Set.of("name", "content"),
            "ol", Set.of("start"),
            "li", Set.of("value"),
            "th", Set.of("scope", "colspan", "rowspan"),
            "td", Set.of("colspan", "rowspan"));

    private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto", "tel");

    private Grammar() {}

    static boolean knowsElement(String name) {
        return ELEMENTS.contains(name);
    }

    static boolean knowsAttribute(String element, String attribute) {
        return COMMON.contains(attribute) || OWN.getOrDefault(element, Set.of()).contains(attribute);
    }

    /** Whether a reader may be offered the address to follow: web pages, mail, telephone and places in the letter. */
    static boolean isFollowable(String address) {
        if (address.startsWith("#")) {
            return address.length() > 1;
        }
        int colon = address.indexOf(':');
        return colon > 0 && LINK_SCHEMES.contains(address.substring(0, colon).toLowerCase(Locale.ROOT));
    }
}
