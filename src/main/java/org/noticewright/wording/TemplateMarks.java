package org.noticewright.wording;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Keeps what looks like template code as typed: in <code>${7*7} ${7*7}</code> Markdown alone would take the two stars for
 * emphasis and drop them.
 */
final class TemplateMarks implements InlineContentParserFactory, InlineContentParser {

    /** What is kept as typed: the interpolations of FreeMarker and of the template languages that look like it. */
    static final Pattern MARK = Pattern.compile("[$#{]\\{[^}]*}");

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('$', '#', '{');
    }

    @Override
    public InlineContentParser create() {
        return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        Position start = scanner.position();
        scanner.next();
        if (!scanner.next('{') || scanner.find('}') < 0) {
            return ParsedInline.none();
        }
        scanner.next();
        Position end = scanner.position();
        return ParsedInline.of(new Text(scanner.getSource(start, end).getContent()), end);
    }
}
