package org.noticewright.wording;

import freemarker.core.XHTMLOutputFormat;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.noticewright.wording.PassageWriter.Origin;
import org.noticewright.wording.WordedLetter.Unfinished;

/** The functions that parts call, as listed in {@code docs/how-to/house-templates.md}. For one letter. */
final class TemplateFunctions {

    private static final int LETTER_HEADING = 2;
    private static final int BASIS_HEADING = 3;

    private final PassageWriter passages;
    private final boolean draft;
    private final List<Unfinished> unfinished = new ArrayList<>();

    TemplateFunctions(PassageWriter passages, boolean draft) {
        this.passages = passages;
        this.draft = draft;
    }

    List<Unfinished> unfinished() {
        return unfinished;
    }

    /** All functions by name. */
    Map<String, Object> byName() {
        Map<String, Object> functions = new LinkedHashMap<>();
        put(functions, "inline", this::inline);
        put(functions, "block", this::block);
        put(functions, "at", this::at);
        put(functions, "numbered", this::numbered);
        put(functions, "link", this::link);
        put(functions, "plain", this::plain);
        put(functions, "passage", this::passage);
        put(functions, "heading", this::heading);
        put(functions, "line", this::line);
        put(functions, "from", this::from);
        put(functions, "replaced", this::replaced);
        put(functions, "unfinished", this::unfinished);
        return functions;
    }

    private interface Body {
        Object apply(List<?> arguments) throws TemplateModelException, WordingException;
    }

    private static void put(Map<String, Object> functions, String name, Body body) {
        TemplateMethodModelEx function = arguments -> {
            try {
                return body.apply(arguments);
            } catch (WordingException e) {
                throw new TemplateModelException(e.getMessage(), e);
            } catch (IndexOutOfBoundsException | NoSuchElementException | ClassCastException e) {
                throw new TemplateModelException(
                        "\"" + name + "\" is called with too little or the wrong things between its brackets", e);
            }
        };
        functions.put(name, function);
    }

    private Object inline(List<?> arguments) throws TemplateModelException {
        return markup(Markdown.inline(text(arguments, 0)));
    }

    private Object block(List<?> arguments) throws TemplateModelException {
        if (arguments.getFirst() instanceof WordsModel(Words words)) {
            String html = Markdown.xhtml(words.markdown(), words.form(), level(words.field()));
            return markup("<div" + at(words) + ">" + html + "</div>");
        }
        return markup(Markdown.blocks(text(arguments, 0), LETTER_HEADING, false));
    }

    private Object at(List<?> arguments) throws TemplateModelException {
        return markup(arguments.getFirst() instanceof WordsModel(Words words) ? at(words) : "");
    }

    private static String at(Words words) {
        return words.field().isEmpty() ? "" : " data-field=\"" + Markdown.escape(words.field()) + "\"";
    }

    /** A question's words with the number inside their first paragraph, so that both are read together. */
    private Object numbered(List<?> arguments) throws TemplateModelException {
        String number = "<span class=\"number\">" + Markdown.inline(asLabel(text(arguments, 1))) + "</span> ";
        if (!(arguments.getFirst() instanceof WordsModel(Words words))) {
            return markup("<p>" + number.strip() + "</p>");
        }
        String html = Markdown.xhtml(words.markdown(), words.form(), level(words.field()));
        String numbered = html.startsWith("<p>")
                ? "<p>" + number + html.substring("<p>".length())
                : "<p>" + number.strip() + "</p>" + html;
        return markup("<div" + at(words) + ">" + numbered + "</div>");
    }

    /** "3" is printed "3."; a number that brings its own marks is printed as the requester wrote it. */
    private static String asLabel(String number) {
        String typed = number.strip();
        return !typed.isEmpty() && typed.codePoints().allMatch(Character::isLetterOrDigit) ? typed + "\\." : typed;
    }

    private Object link(List<?> arguments) throws TemplateModelException {
        String url = text(arguments, 1).strip();
        String title = Markdown.inline(text(arguments, 0));
        String lower = url.toLowerCase(Locale.ROOT);
        boolean web = lower.startsWith("https://") || lower.startsWith("http://");
        if (!web) {
            return markup(url.isEmpty() ? title : title + " " + Markdown.escape(url));
        }
        String text = title.isEmpty() || title.contains("<a ") ? Markdown.escape(url) : title;
        String lead = title.contains("<a ") ? title + " " : "";
        return markup(lead + "<a href=\"" + Markdown.escape(url.replace(" ", "%20")) + "\">" + text + "</a>");
    }

    /** A passage without any marks, for a title. */
    private Object plain(List<?> arguments) throws TemplateModelException, WordingException {
        return Markdown.plain(passages.markdown(text(arguments, 0), null, Map.of()));
    }

    private Object passage(List<?> arguments) throws TemplateModelException, WordingException {
        String name = text(arguments, 0);
        Integer basis = basis(arguments, 1);
        String words = passages.markdown(name, basis, extra(arguments));
        String html = Markdown.blocks(words, basis == null ? LETTER_HEADING : BASIS_HEADING, false);
        return markup(html.isEmpty() ? "" : "<div class=\"passage\"" + mark(name, basis) + ">" + html + "</div>");
    }

    private Object heading(List<?> arguments) throws TemplateModelException, WordingException {
        String name = "heading." + text(arguments, 0);
        int level = ((TemplateNumberModel) arguments.get(1)).getAsNumber().intValue();
        Integer basis = basis(arguments, 2);
        String words = passages.markdown(name, basis, extra(arguments));
        return markup(
                words.isBlank()
                        ? ""
                        : "<h" + level + mark(name, basis) + ">" + Markdown.inline(words) + "</h" + level + ">");
    }

    private Object line(List<?> arguments) throws TemplateModelException, WordingException {
        return markup(Markdown.inline(passages.markdown(text(arguments, 0), basis(arguments, 1), extra(arguments))));
    }

    /** The attributes that say which passage an element holds, for parts that print a passage with {@code line}. */
    private Object from(List<?> arguments) throws TemplateModelException {
        return markup(mark(text(arguments, 0), basis(arguments, 1)));
    }

    private Object replaced(List<?> arguments) throws TemplateModelException {
        Origin origin = passages.origin(text(arguments, 0), basis(arguments, 1));
        return origin == Origin.LETTER || origin == Origin.HOUSE;
    }

    /** Marks in a draft what the letter still lacks; a final letter prints nothing here. */
    private Object unfinished(List<?> arguments) throws TemplateModelException {
        String field = text(arguments, 0);
        String words = text(arguments, 1);
        unfinished.add(new Unfinished(field, words));
        return markup(
                draft
                        ? "<p class=\"unfinished\" data-field=\"%s\">[Not finished: %s]</p>"
                                .formatted(Markdown.escape(field), Markdown.escape(words))
                        : "");
    }

    private String mark(String name, @Nullable Integer basis) {
        return " data-field=\"%s\" data-passage=\"%s\" data-origin=\"%s\""
                .formatted(
                        Markdown.escape(PassageWriter.field(name, basis)),
                        Markdown.escape(name),
                        passages.origin(name, basis).name().toLowerCase(Locale.ROOT));
    }

    private static int level(String field) {
        return field.startsWith("bases[") ? BASIS_HEADING : LETTER_HEADING;
    }

    /** The basis that a call is about, if any argument from there on is one. */
    private static @Nullable Integer basis(List<?> arguments, int from) throws TemplateModelException {
        return arguments.size() > from
                        && arguments.get(from) instanceof TemplateHashModel hash
                        && hash.get("index") instanceof TemplateNumberModel index
                ? index.getAsNumber().intValue()
                : null;
    }

    /** Values for the passage: a basis is seen as {@code basis}, anything else as {@code of}. */
    private static Map<String, Object> extra(List<?> arguments) throws TemplateModelException {
        if (arguments.getLast() instanceof TemplateHashModel hash && hash instanceof WrapperTemplateModel wrapper) {
            return Map.of(hash.get("index") == null ? "of" : "basis", wrapper.getWrappedObject());
        }
        return Map.of();
    }

    private static String text(List<?> arguments, int index) throws TemplateModelException {
        TemplateModel model = arguments.size() > index ? (TemplateModel) arguments.get(index) : null;
        return switch (model) {
            case null -> "";
            case TemplateScalarModel scalar -> scalar.getAsString();
            case TemplateNumberModel number -> number.getAsNumber().toString();
            case TemplateBooleanModel truth -> String.valueOf(truth.getAsBoolean());
            default -> throw new TemplateModelException("argument " + (index + 1) + " must be words");
        };
    }

    private static TemplateModel markup(String html) throws TemplateModelException {
        return XHTMLOutputFormat.INSTANCE.fromMarkup(html);
    }
}
