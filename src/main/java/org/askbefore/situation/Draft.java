package org.askbefore.situation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.askbefore.problem.YamlNode;

/**
 * A request while it is being gathered from a file and from options: each part with the place it was written, so that a
 * mistake can be shown where it stands. What is gathered later overrides what came before.
 */
public final class Draft {
    final Map<String, YamlNode> facts = new LinkedHashMap<>();
    final Map<String, YamlNode> person = new LinkedHashMap<>();
    final Map<String, YamlNode> print = new LinkedHashMap<>();
    final Map<String, YamlNode> list = new LinkedHashMap<>();
    final Map<String, YamlNode.Text> unknown = new LinkedHashMap<>();
}
