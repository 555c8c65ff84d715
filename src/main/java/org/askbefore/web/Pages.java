package org.askbefore.web;

import freemarker.cache.ClassTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.askbefore.document.ClosedTemplates;
import org.askbefore.http.Answer;

/** The FreeMarker templates of the form. May be used by several threads. */
final class Pages {
    private final Configuration configuration = ClosedTemplates.of(new ClassTemplateLoader(Pages.class, "/web"));
    private final Map<String, Object> everywhere;

    /** @param everywhere what every page may name */
    Pages(Map<String, Object> everywhere) {
        this.everywhere = Map.copyOf(everywhere);
    }

    /** The page of that template. */
    Answer page(String template, Map<String, Object> model) {
        Map<String, Object> all = new LinkedHashMap<>(everywhere);
        all.putAll(model);
        StringWriter out = new StringWriter(1 << 15);
        try {
            configuration.getTemplate(template).process(all, out);
        } catch (TemplateException e) {
            throw new IllegalStateException(template, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Answer.page(out.toString());
    }
}
