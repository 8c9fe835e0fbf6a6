package org.noticewright.wording;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Writes the Markdown nodes that need care: links only to the web, mail and telephones, pictures and other links as
 * typed, link definitions that nothing uses as typed, headings below those of the letter.
 */
final class SafeNodes implements NodeRenderer {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final int DEEPEST_HEADING = 6;

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final String source;
    private final int headingLevel;
    private int lastLevel;

    SafeNodes(HtmlNodeRendererContext context, String source, int headingLevel) {
        this.context = context;
        this.html = context.getWriter();
        this.source = source;
        this.headingLevel = headingLevel;
        this.lastLevel = headingLevel - 1;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class, Image.class, Heading.class, LinkReferenceDefinition.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case Link link -> link(link);
            case Heading heading -> heading(heading);
            case LinkReferenceDefinition definition -> definition(definition);
            default -> html.text(asTyped(node));
        }
    }

    private void link(Link link) {
        if (isInsideTypedMarks(link) || (isBareAddress(link) && isUnsafe(link))) {
            children(link); // the place of a bare address in the source is not known where a backslash stands before it
        } else if (!hasWords(link) || isUnsafe(link)) {
            html.text(asTyped(link));
        } else if (leadsNowhere(link)) {
            html.tag("span", Map.of("class", "leads-nowhere")); // for the checks: nothing is drawn
            children(link);
            html.tag("/span");
        } else {
            html.tag("a", Map.of("href", context.encodeUrl(link.getDestination())));
            children(link);
            html.tag("/a");
        }
    }

    /** An address that was typed without any marks around it. */
    private boolean isBareAddress(Link link) {
        return link.getFirstChild() instanceof Text text
                && text.getNext() == null
                && text.getLiteral().equals(link.getDestination())
                && !asTyped(link).matches("(?s)<.*>|\\[.*[])]");
    }

    /** An address inside a picture that comes out as typed is part of its text, and no link. */
    private static boolean isInsideTypedMarks(Link link) {
        return link.getPrevious() instanceof Text before && before.getLiteral().endsWith("](");
    }

    private void heading(Heading heading) {
        lastLevel = Math.min(Math.min(headingLevel + heading.getLevel() - 1, lastLevel + 1), DEEPEST_HEADING);
        String tag = "h" + lastLevel;
        html.line();
        html.tag(tag);
        children(heading);
        html.tag("/" + tag);
        html.line();
    }

    private void definition(LinkReferenceDefinition definition) {
        if (!isUsed(definition)) {
            html.line();
            html.tag("p");
            html.text(asTyped(definition));
            html.tag("/p");
            html.line();
        }
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }

    private static boolean hasWords(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (!(child instanceof Text text) || !text.getLiteral().isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** Puts plain words in the place of what would come out as typed: pictures, links to other places, HTML. */
    static void makePlain(Node parent, String source) {
        Node child = parent.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            if (child instanceof Image
                    || child instanceof HtmlInline
                    || (child instanceof Link link && isUnsafe(link))) {
                child.insertBefore(new Text(asTyped(child, source)));
                child.unlink();
            } else {
                makePlain(child, source);
            }
            child = next;
        }
    }

    private static boolean leadsNowhere(Link link) {
        return link.getDestination().isEmpty() || link.getDestination().startsWith("#");
    }

    private static boolean isUnsafe(Link link) {
        String destination = link.getDestination();
        int colon = destination.indexOf(':');
        String scheme = colon < 0 ? "" : destination.substring(0, colon).toLowerCase(Locale.ROOT);
        return !leadsNowhere(link) && !SCHEMES.contains(scheme);
    }

    private static boolean isUsed(LinkReferenceDefinition definition) {
        Node root = Stream.iterate((Node) definition, Objects::nonNull, Node::getParent)
                .reduce((child, parent) -> parent)
                .orElse(definition);
        var uses = new AbstractVisitor() {
            private boolean found;

            @Override
            public void visit(Link link) {
                found |= Objects.equals(link.getDestination(), definition.getDestination())
                        && Objects.equals(link.getTitle(), definition.getTitle());
                visitChildren(link);
            }
        };
        root.accept(uses);
        return uses.found;
    }

    private String asTyped(Node node) {
        return asTyped(node, source);
    }

    private static String asTyped(Node node, String source) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return "";
        }
        SourceSpan last = spans.getLast();
        return source.substring(
                spans.getFirst().getInputIndex(), Math.min(source.length(), last.getInputIndex() + last.getLength()));
    }
}
