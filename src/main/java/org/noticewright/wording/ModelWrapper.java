package org.noticewright.wording;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.regex.Pattern;

/**
 * Hands templates maps, lists, truths and words, and nothing that has methods. Thread-safe.
 *
 * <p>The parts (XHTML) and the passages (Markdown) see the same values; words are given to a passage on one line, so
 * that what a person typed cannot begin a list or a heading there.
 */
final class ModelWrapper extends DefaultObjectWrapper {

    /** For parts. */
    static final ModelWrapper FOR_PARTS = new ModelWrapper(false);
    /** For passages. */
    static final ModelWrapper FOR_PASSAGES = new ModelWrapper(true);

    private static final Pattern BLOCK_MARK = Pattern.compile("^(#{1,6}(?=\\s)|[-+*>=](?=\\s|$)|```|~~~)");
    private static final Pattern LIST_NUMBER = Pattern.compile("^(\\d{1,9})([.)])(?=\\s)");

    private final boolean markdown;

    private ModelWrapper(boolean markdown) {
        super(Configuration.VERSION_2_3_34);
        this.markdown = markdown;
        writeProtect();
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        if (value instanceof Words words) {
            return markdown ? new SimpleScalar(inSentence(words.markdown())) : new WordsModel(words);
        }
        throw new TemplateModelException("a template may not see a " + value.getClass().getSimpleName());
    }

    private static String inSentence(String typed) {
        String line = Markdown.oneLine(typed);
        line = BLOCK_MARK.matcher(line).replaceFirst("\\\\$1");
        return LIST_NUMBER.matcher(line).replaceFirst("$1\\\\$2");
    }
}
