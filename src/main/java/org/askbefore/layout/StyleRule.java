package org.askbefore.layout;

import java.util.Map;

/** A selector and what it sets. */
record StyleRule(Selector selector, Map<Property, Value> settings) {}
