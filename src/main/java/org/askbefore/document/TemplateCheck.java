package org.askbefore.document;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateElement;
import freemarker.template.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.askbefore.problem.Problem;

/**
 * Finds in a template what would let a patient's text out unescaped, reach into Java, run a text as a template, or write
 * other words on another day. It looks at what FreeMarker read, so no comment, blank or quote can hide anything.
 */
@SuppressWarnings("deprecation") // The only way to see what FreeMarker read.
final class TemplateCheck {
    private static final String ESCAPED = "Every text is escaped, so that a name can never become a part of the page.";
    private static final Set<String> WORDS = Set.of("TextBlock", "Comment");
    private static final Map<String, String> BLOCKS =
            Map.of("NoAutoEscBlock", "<#noautoesc>", "OutputFormatBlock", "<#outputformat>");
    private static final Map<String, String> REFUSED = refused();

    private final Template template;
    private final TemplateFaults faults;
    private final List<Problem> problems = new ArrayList<>();

    TemplateCheck(Template template, TemplateFaults faults) {
        this.template = template;
        this.faults = faults;
    }

    private static Map<String, String> refused() {
        Map<String, String> refused = new LinkedHashMap<>();
        refused.put("?no_esc", ESCAPED);
        refused.put("?eval", "A text is never run as a template.");
        refused.put("?interpret", "A text is never run as a template.");
        refused.put("?new", "No Java class can be reached.");
        refused.put("?api", "No Java class can be reached.");
        refused.put(".now", "The same situation gives the same page on any day.");
        return refused;
    }

    /** Those of FreeMarker's names that a template may use, in order. */
    static Set<String> allowed(Set<?> names) {
        Set<String> allowed = new TreeSet<>();
        for (Object name : names) {
            boolean refused = REFUSED.containsKey("?" + name) || BLOCKS.containsValue("<#" + name + ">");
            if (!refused && !name.equals("ftl")) {
                allowed.add(String.valueOf(name));
            }
        }
        return allowed;
    }

    /** Every fault of the template, each with its place. */
    List<Problem> problems() {
        if (template.getOutputFormat() != HTMLOutputFormat.INSTANCE || !template.getAutoEscaping()) {
            add(1, 1, "<#ftl> may not change the output format or the escaping.", ESCAPED);
        }
        walk(template.getRootTreeNode());
        return problems;
    }

    private void walk(TemplateElement element) {
        if (WORDS.contains(element.getNodeName())) {
            return;
        }
        String block = BLOCKS.get(element.getNodeName());
        if (block != null) {
            add(element.getBeginLine(), element.getBeginColumn(), block + " is not allowed.", ESCAPED);
        }
        String written = element.getDescription();
        REFUSED.forEach((name, why) -> {
            if (uses(written, name)) {
                add(element.getBeginLine(), element.getBeginColumn(), name + " is not allowed in a template.", why);
            }
        });
        for (int i = 0; i < element.getChildCount(); i++) {
            walk((TemplateElement) element.getChildAt(i));
        }
    }

    /** True where the name stands in an expression, not as the end of another such as a.now. */
    private static boolean uses(String expression, String name) {
        if (!expression.contains(name)) {
            return false;
        }
        String before = name.startsWith(".") ? "(?<![\\w)\\]\"'.])" : "";
        return Pattern.compile(before + Pattern.quote(name) + "\\b")
                .matcher(expression)
                .find();
    }

    private void add(int line, int column, String what, String mend) {
        problems.add(faults.problem(template.getSourceName(), line, column, what, mend));
    }
}
