package org.noticewright.scrutiny;

import java.util.List;
import org.noticewright.check.JudgedFinding;
import org.noticewright.scrutiny.Asked.Passage;

/** Writes the questions and answers as one page for the file, in strict XHTML. Its mark says that it is no letter. */
public final class ScrutinyPage {
    private final Enquiries.Page page;
    private final StringBuilder xhtml = new StringBuilder(16_000);

    private ScrutinyPage(Enquiries.Page page) {
        this.page = page;
    }

    /**
     * Writes the page.
     *
     * @param reference of the letter; empty where it has none
     */
    public static String of(Enquiries.Page page, String reference, List<Asked> asked) {
        return new ScrutinyPage(page).written(reference, asked);
    }

    private String written(String reference, List<Asked> asked) {
        String title = reference.isEmpty() ? page.title() : page.title() + ": " + reference;
        xhtml.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en-GB\" xml:lang=\"en-GB\"><head><title>");
        text(title);
        xhtml.append("</title><meta name=\"subject\" content=\"");
        text(page.mark());
        xhtml.append("\"/></head><body>");
        element("h1", title);
        xhtml.append("<p><strong>");
        text(page.mark());
        xhtml.append("</strong></p>");
        element("p", page.introduction());
        String id = "";
        for (Asked each : asked) {
            if (!each.enquiry().id().equals(id)) {
                id = each.enquiry().id();
                element("h2", each.enquiry().question());
                element("p", "Asked by: " + each.enquiry().source() + ".");
            }
            write(each);
        }
        return xhtml.append("</body></html>").toString();
    }

    private void write(Asked asked) {
        if (!asked.about().isEmpty()) {
            element(
                    "h3",
                    Character.toUpperCase(asked.about().charAt(0))
                            + asked.about().substring(1));
        }
        if (asked.isAnswered()) {
            for (Passage passage : asked.passages()) {
                xhtml.append("<blockquote>");
                element("p", passage.words());
                xhtml.append("</blockquote>");
            }
            return;
        }
        xhtml.append("<p><strong>");
        text(page.nothing());
        xhtml.append("</strong></p>");
        if (!asked.objections().isEmpty()) {
            element("p", page.instead());
            xhtml.append("<ul>");
            asked.objections().stream().map(ScrutinyPage::words).distinct().forEach(words -> element("li", words));
            xhtml.append("</ul>");
        }
    }

    private static String words(JudgedFinding judged) {
        String excerpt = judged.finding().excerpt() == null
                ? ""
                : " “" + judged.finding().excerpt() + "”";
        return judged.finding().id() + ": " + judged.finding().message() + excerpt;
    }

    private void element(String name, String words) {
        xhtml.append('<').append(name).append('>');
        text(words);
        xhtml.append("</").append(name).append('>');
    }

    private void text(String words) {
        words.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> xhtml.append("&lt;");
                case '>' -> xhtml.append("&gt;");
                case '&' -> xhtml.append("&amp;");
                case '"' -> xhtml.append("&quot;");
                default -> xhtml.appendCodePoint(c);
            }
        });
    }
}
