package org.noticewright.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The FreeMarker built-ins that could run typed text as a template or reach Java. {@code ?new} and {@code ?api} are
 * also off in the configuration; FreeMarker has no switch for the others.
 */
final class ForbiddenBuiltIns {

    private static final Pattern FORBIDDEN =
            Pattern.compile("\\?\\s*(interpret|eval|eval_json|evalJson|new|api|has_api|hasApi)\\b");

    private ForbiddenBuiltIns() {}

    static void check(String template, String place) throws WordingException {
        Matcher matcher = FORBIDDEN.matcher(template);
        if (matcher.find()) {
            long line = 1
                    + template.substring(0, matcher.start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            throw new WordingException("%s, line %d: \"?%s\" is not allowed in a house template. Take it out."
                    .formatted(place, line, matcher.group(1)));
        }
    }
}
