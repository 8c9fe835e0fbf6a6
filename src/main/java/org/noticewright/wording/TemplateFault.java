package org.noticewright.wording;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.StopException;
import freemarker.template.TemplateException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns FreeMarker's reports into one plain sentence with file and line. */
final class TemplateFault {

    /** FreeMarker's report of a file that is not there. */
    private static final Pattern INCLUDE =
            Pattern.compile("^Template (?:inclusion|importing) failed \\(for parameter value \"(.*?)\"\\)");
    /** What FreeMarker tells programmers on the same line. */
    private static final Pattern ADVICE =
            Pattern.compile("( Help \\(latest version\\)| \\(Note that| Check if the ).*$");

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
                    + "\" here. Check its spelling, or put what needs it between <#if " + expression + "??> and </#if>";
        }
        if (e instanceof StopException) {
            return "the template stopped: " + first(Objects.toString(e.getMessageWithoutStackTop(), ""));
        }
        String message = first(Objects.toString(e.getMessageWithoutStackTop(), "the template cannot be filled"));
        Matcher include = INCLUDE.matcher(message);
        if (include.find()) {
            return "it includes \"" + include.group(1) + "\", which is no template";
        }
        return message;
    }

    private static String sentence(
            TemplateFolders folders, @Nullable String name, @Nullable Integer line, String reason) {
        String place = name == null ? "A template" : folders.place(name);
        String where = line == null || line <= 0 ? place : place + ", line " + line;
        return where + ": " + reason + (reason.endsWith(".") ? "" : ".");
    }

    /** The first line of a report; the rest of FreeMarker's reports is for programmers. */
    private static String first(String report) {
        return ADVICE.matcher(report.strip().lines().findFirst().orElse(""))
                .replaceFirst("")
                .strip();
    }
}
