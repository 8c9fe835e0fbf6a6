package org.noticewright.wording;

import freemarker.template.TemplateScalarModel;

/**
 * Typed words as a part sees them. Printed by themselves they come out as typed, escaped; {@code inline(x)} and
 * {@code block(x)} set them as Markdown.
 *
 * @param words what was typed
 */
record WordsModel(Words words) implements TemplateScalarModel {
    @Override
    public String getAsString() {
        return Markdown.xmlOnly(words.markdown());
    }
}
