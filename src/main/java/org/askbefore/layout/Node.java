package org.askbefore.layout;

/** What stands in an element: another element, or text. */
public sealed interface Node permits Element, Words {

    /** The line of the page's source on which it begins, from 1. */
    int line();
}
