package org.noticewright.render;

/**
 * The rules for what every page says about itself: the word DRAFT, the page's number and, from the second page on, the
 * reference and what the letter is about. The engine tags such lines as artifacts.
 */
final class RunningLines {

    /** Characters of the title at the head of a page; longer ones would run into the draft mark. */
    private static final int MAX_TITLE = 60;

    private RunningLines() {}

    static String of(Sheet sheet, String title) {
        StringBuilder css = new StringBuilder();
        css.append("@page{@bottom-right{content:\"Page \" counter(page) \" of \" counter(pages)}");
        css.append("@top-left{content:").append(quoted(headline(sheet, title))).append('}');
        if (sheet.draft()) {
            css.append("@top-right{content:\"DRAFT\"}");
        }
        css.append('}');
        css.append("@page :first{@top-left{content:normal}}");
        return css.toString();
    }

    private static String headline(Sheet sheet, String title) {
        boolean tellsApart = !title.isEmpty() && !title.equals(sheet.reference());
        if (!tellsApart) {
            return sheet.reference();
        }
        return sheet.reference().isEmpty() ? shortened(title) : sheet.reference() + "  |  " + shortened(title);
    }

    private static String shortened(String title) {
        if (title.length() <= MAX_TITLE) {
            return title;
        }
        int space = title.lastIndexOf(' ', MAX_TITLE);
        return title.substring(0, space > MAX_TITLE / 2 ? space : MAX_TITLE).strip() + "\u2026";
    }

    /** A CSS string in which no character can end it: all but letters, digits and the space are written as numbers. */
    private static String quoted(String text) {
        StringBuilder css = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == ' ') {
                css.appendCodePoint(c);
            } else {
                css.append('\\').append(Integer.toHexString(c)).append(' ');
            }
        });
        return css.append('"').toString();
    }
}
