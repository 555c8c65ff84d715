package org.askbefore.document;

import freemarker.cache.TemplateLoader;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateExceptionHandler;
import java.util.Locale;
import java.util.TimeZone;

/** How templates are kept from all but the maps and texts that they are given, on paper and in the form. */
public final class ClosedTemplates {
    private ClosedTemplates() {}

    /** Templates by that loader, for the program's own pages. */
    public static Configuration of(TemplateLoader loader) {
        withoutLogger();
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(loader);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        close(configuration);
        return configuration;
    }

    /** Before FreeMarker is first used: faults are told by us, and its search for a logger would only slow the start. */
    static void withoutLogger() {
        System.setProperty("org.freemarker.loggerLibrary", "none");
    }

    /** Every text is escaped, no Java class can be reached, and what goes wrong is thrown, never written to the page or a log. */
    static void close(Configuration configuration) {
        configuration.setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
        configuration.setLocalizedLookup(false);
        // By whatever name a template goes, it is HTML, and every text in it is escaped.
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setNamingConvention(Configuration.LEGACY_NAMING_CONVENTION);
        configuration.setTabSize(1);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
    }
}
