package org.noticewright.wording;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/**
 * Hands templates maps, lists, truths and words, and nothing that has methods. Thread-safe.
 *
 * <p>The parts (XHTML) and the passages (Markdown) see the same values; words are given to a passage on one line
 * and closed in themselves, so that what a person typed cannot begin a list there or pair a mark with the passage's own.
 */
final class ModelWrapper extends DefaultObjectWrapper {

    /** For parts. */
    static final ModelWrapper FOR_PARTS = new ModelWrapper(false);
    /** For passages. */
    static final ModelWrapper FOR_PASSAGES = new ModelWrapper(true);

    private final boolean markdown;

    private ModelWrapper(boolean markdown) {
        super(Configuration.VERSION_2_3_34);
        this.markdown = markdown;
        writeProtect();
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        if (value instanceof Words words) {
            return markdown ? new SimpleScalar(Markdown.selfContained(words.markdown())) : new WordsModel(words);
        }
        throw new TemplateModelException(
                "a template may not see a " + value.getClass().getSimpleName());
    }
}
