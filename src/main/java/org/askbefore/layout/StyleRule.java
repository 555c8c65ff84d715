package org.askbefore.layout;

import java.util.Map;

/**
 * A selector and what it sets.
 *
 * @param weight of two rules that set the same, the weightier wins, and of two alike the later
 */
record StyleRule(Selector selector, Map<Property, Value> settings, int weight) {}
