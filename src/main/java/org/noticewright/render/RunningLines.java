package org.noticewright.render;

/**
 * The rules for what every page says about itself: the word DRAFT, the page's number and, from the second page on, the
 * reference. The engine tags such lines as artifacts.
 */
final class RunningLines {

    private RunningLines() {}

    static String of(Sheet sheet) {
        StringBuilder css = new StringBuilder();
        css.append("@page{@bottom-right{content:\"Page \" counter(page) \" of \" counter(pages)}");
        css.append("@top-left{content:").append(quoted(sheet.reference())).append('}');
        if (sheet.draft()) {
            css.append("@top-right{content:\"DRAFT\"}");
        }
        css.append('}');
        css.append("@page :first{@top-left{content:normal}}");
        return css.toString();
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
