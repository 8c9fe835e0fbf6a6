package org.noticewright.wording;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a house template may not use: the FreeMarker built-ins that could run typed text as a template or reach Java, and
 * those that print typed text without escaping. {@code ?new} and {@code ?api} are also off in the configuration;
 * FreeMarker has no switch for the others.
 */
final class ForbiddenBuiltIns {

    /** Spaces and comments, which may stand between the parts of an expression. */
    private static final String GAP = "(?:\\s|[<\\[][#!]--.*?--[>\\]])*";

    private static final List<Pattern> FORBIDDEN = List.of(
            Pattern.compile(
                    "(\\?)" + GAP
                            + "(interpret|eval|eval_json|evalJson|new|api|has_api|hasApi|no_esc|noEsc|markup_string|markupString)\\b",
                    Pattern.DOTALL),
            Pattern.compile("([<\\[]#)(noautoesc|noAutoEsc|outputformat|outputFormat|ftl)\\b"));

    private ForbiddenBuiltIns() {}

    static void check(String template, String place) throws WordingException {
        for (Pattern pattern : FORBIDDEN) {
            Matcher matcher = pattern.matcher(template);
            if (matcher.find()) {
                long line = 1
                        + template.substring(0, matcher.start(2))
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
                throw new WordingException("%s, line %d: \"%s%s\" is not allowed in a house template. Take it out."
                        .formatted(place, line, matcher.group(1), matcher.group(2)));
            }
        }
    }
}
