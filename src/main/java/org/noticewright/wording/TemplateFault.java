package org.noticewright.wording;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.StopException;
import freemarker.template.TemplateException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns FreeMarker's reports into one plain sentence with file and line. */
final class TemplateFault {

    private TemplateFault() {}

    static WordingException of(ParseException e, TemplateFolders folders) {
        String message = Objects.requireNonNullElse(e.getEditorMessage(), "it is not a template");
        return new WordingException(
                sentence(folders, e.getTemplateName(), e.getLineNumber(), "the template is broken: " + first(message)),
                e);
    }

    static WordingException of(TemplateException e, TemplateFolders folders) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof WordingException already) {
                return already;
            }
            if (cause instanceof ParseException broken) {
                return of(broken, folders);
            }
            if (cause instanceof StackOverflowError) {
                return new WordingException(
                        sentence(folders, e.getTemplateSourceName(), e.getLineNumber(), "it calls itself without end"),
                        e);
            }
        }
        return new WordingException(sentence(folders, e.getTemplateSourceName(), e.getLineNumber(), reason(e)), e);
    }

    private static String reason(TemplateException e) {
        String expression = e.getBlamedExpressionString();
        if (e instanceof InvalidReferenceException && expression != null) {
            return "there is no value \"" + expression
                    + "\" here. Check its spelling, or ask first whether it is there: <#if " + expression + "??>";
        }
        if (e instanceof StopException) {
            return "the template stopped: " + first(Objects.toString(e.getMessageWithoutStackTop(), ""));
        }
        if (e.getCause() instanceof InterruptedException
                || e.getClass().getSimpleName().equals("ThreadInterruptedException")) {
            return "the template does not come to an end. Look for a list or a macro that never stops";
        }
        return first(Objects.toString(e.getMessageWithoutStackTop(), "the template cannot be filled"));
    }

    private static String sentence(
            TemplateFolders folders, @Nullable String name, @Nullable Integer line, String reason) {
        String place = name == null ? "A template" : folders.place(name);
        String where = line == null || line <= 0 ? place : place + ", line " + line;
        return where + ": " + reason + (reason.endsWith(".") || reason.endsWith(">") ? "" : ".");
    }

    /** The first line of a report; the rest of FreeMarker's reports is for programmers. */
    private static String first(String report) {
        return report.strip().lines().findFirst().orElse("").strip();
    }
}
