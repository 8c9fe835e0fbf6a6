package org.noticewright.letter;

import java.util.List;

/** Texts that have broken programs like this one: markup, template code, other scripts, odd spaces, long words. */
public final class HostileTexts {
    /** Each is a text that a person could type into any field. */
    public static final List<String> ALL = List.of(
            "${7*7} and #{7*7} and [=7*7]",
            "<#assign x=1><#include \"/etc/passwd\">",
            "<script>alert('x')</script> & <b>bold</b> &amp; &#0;",
            "]]> <!-- --> <![CDATA[x]]>",
            "![picture](file:///etc/hostname) and [link](http://example.org/?a=1&b=2)",
            "# Heading\n\n* one\n* two\n    1. nested\n\n> quoted\n\n| a | b |\n|---|---|\n| 1 | 2 |",
            "*emphasis* **strong** `code` ~~~\nfence\n~~~ \\*no emphasis\\*",
            "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, tŷ, ŵyl, hŷn, Ŷ",
            "emoji: 🏴󠁧󠁢󠁷󠁬󠁳󠁿 👩‍🚒 ✅",
            "right to left: \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627",
            "combining: e\u0301 n\u0303, soft hy\u00adphen, no\u00a0break, zero\u200bwidth, \u2028 line, \ufeff mark",
            "quotes: \" ' \\ \\n “curly” ‘single’ «guillemets»",
            "lines:\nsecond\n\nthird\twith a tab\n",
            "   spaces around   ",
            "a".repeat(300),
            "Question 1: the cost is £1,234.56 — 50 % of €2k…",
            "null",
            "0",
            "-");

    private HostileTexts() {}
}
