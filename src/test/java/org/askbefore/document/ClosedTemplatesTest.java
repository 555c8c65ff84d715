package org.askbefore.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.cache.StringTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No template reaches a Java object: FreeMarker's own long list of what such an object may do is left out, as nothing needs it. */
class ClosedTemplatesTest {
    @Test
    void hands_over_maps_lists_and_texts_and_nothing_else() throws Exception {
        Configuration configuration = ClosedTemplates.of(new StringTemplateLoader());
        assertThat(configuration.getObjectWrapper().getClass()).isEqualTo(SimpleObjectWrapper.class);
        assertThat(configuration.isAPIBuiltinEnabled()).isFalse();
        for (Object bean : List.of(Thread.currentThread(), Runtime.getRuntime(), String.class, new Object())) {
            assertThatThrownBy(() -> configuration.getObjectWrapper().wrap(bean))
                    .hasMessageContaining("SimpleObjectWrapper deliberately won't wrap");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${text?api.getClass()}",
                "${text.class}",
                "${text.getClass()}",
                "${list?api.clear()}",
                "${list.class.name}",
                "${map?api.getClass()}",
                "${map.getClass().getName()}",
                "${date?api.toInstant()}",
                "${\"java.lang.Runtime\"?new()}",
                "${\"freemarker.template.utility.Execute\"?new()(\"true\")}"
            })
    void reaches_no_method_of_what_it_is_given(String source) throws Exception {
        StringTemplateLoader loader = new StringTemplateLoader();
        loader.putTemplate("a.ftlh", source);
        Configuration configuration = ClosedTemplates.of(loader);
        Map<String, Object> model =
                Map.of("text", "a", "list", List.of("a"), "map", Map.of("a", "b"), "date", new Date(0));
        assertThatThrownBy(() -> configuration.getTemplate("a.ftlh").process(model, Writer.nullWriter()))
                .isInstanceOf(TemplateException.class);
    }

    @Test
    void has_the_short_list_of_rules_and_not_that_of_FreeMarker() throws Exception {
        try (var rules =
                Configuration.class.getResourceAsStream("/freemarker/ext/beans/DefaultMemberAccessPolicy-rules")) {
            String text = new String(rules.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")))
                    .containsExactly("@blacklistUnlistedMembers java.lang.Object", "java.lang.Object.toString()");
        }
    }
}
