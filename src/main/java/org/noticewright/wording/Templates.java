package org.noticewright.wording;

import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.PathGlobMatcher;
import freemarker.cache.StrongCacheStorage;
import freemarker.core.ParseException;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.core.XHTMLOutputFormat;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.TimeZone;
import org.noticewright.wording.TemplateFolders.Layer;

/**
 * FreeMarker, closed: templates reach nothing but the values they are given, cannot make objects or read files outside
 * their folders, and what a person typed is never parsed as a template. Thread-safe.
 */
final class Templates {

    static {
        // FreeMarker looks for logging libraries when it starts; a letter's values must reach no log
        System.setProperty("org.freemarker.loggerLibrary", "none");
    }

    private final TemplateFolders folders;
    private final Configuration configuration;

    Templates(TemplateFolders folders) {
        this.folders = folders;
        this.configuration = closedConfiguration(folders);
    }

    private static Configuration closedConfiguration(TemplateFolders folders) {
        Configuration c = new Configuration(Configuration.VERSION_2_3_34);
        c.setTemplateLoader(folders);
        c.setCacheStorage(new StrongCacheStorage());
        c.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        c.setLocalizedLookup(false);
        c.setDefaultEncoding("UTF-8");
        c.setLocale(Locale.UK);
        c.setTimeZone(TimeZone.getTimeZone("UTC"));
        c.setNumberFormat("computer");
        c.setRecognizeStandardFileExtensions(false);
        c.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        c.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        c.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        c.setAPIBuiltinEnabled(false);
        c.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        c.setAttemptExceptionReporter((e, environment) -> {});
        c.setLogTemplateExceptions(false);
        c.setWrapUncheckedExceptions(true);
        c.setOutputFormat(XHTMLOutputFormat.INSTANCE);
        TemplateConfiguration words = new TemplateConfiguration();
        words.setOutputFormat(PlainTextOutputFormat.INSTANCE);
        c.setTemplateConfigurations(
                new ConditionalTemplateConfigurationFactory(new PathGlobMatcher("passages/**"), words));
        return c;
    }

    /** Parses a template; one of the house's is refused if it uses what could turn typed text into a template. */
    Template parsed(String name) throws WordingException {
        try {
            if (folders.has(Layer.HOUSE, name)) {
                ForbiddenBuiltIns.check(folders.text(name), folders.place(name));
            }
            Template template = configuration.getTemplate(name);
            if (folders.has(Layer.HOUSE, name)) {
                _CoreAPI.addThreadInterruptedChecks(template);
            }
            return template;
        } catch (ParseException e) {
            throw TemplateFault.of(e, folders);
        } catch (IOException e) {
            throw new WordingException(
                    "The template " + folders.place(name) + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    /** Fills a template with values. */
    void fill(String name, TemplateHashModel values, Writer out) throws WordingException {
        try {
            configuration.getTemplate(name).process(values, out);
        } catch (ParseException e) {
            throw TemplateFault.of(e, folders);
        } catch (TemplateException e) {
            throw TemplateFault.of(e, folders);
        } catch (StackOverflowError e) {
            throw new WordingException(
                    folders.suspects(name) + " calls itself without end. Remove the macro or include that does.", e);
        } catch (OutOfMemoryError e) {
            throw new WordingException(
                    folders.suspects(name)
                            + " needs more memory than there is. Look for a list or a value that grows without end.",
                    e);
        } catch (RuntimeException e) {
            if (!Thread.currentThread().isInterrupted()) {
                throw e;
            }
            throw new WordingException( // FreeMarker ends a template that the deadline interrupts in this way
                    folders.suspects(name) + " does not come to an end. Look for a list or a macro that never stops.",
                    e);
        } catch (IOException e) {
            throw new WordingException(folders.suspects(name) + " cannot be filled: " + e.getMessage() + ".", e);
        }
    }
}
