package org.askbefore.web;

/** The names of fields that are no part of a situation. No fact's name begins so. */
final class FormNames {
    /** The step that was on the page. */
    static final String AT = "_at";
    /** Where to go on. */
    static final String GO = "_go";
    /** The facts that were on a page before. */
    static final String ASKED = "_asked";
    /** The questions that were on the page with a box to tick. */
    static final String SHOWN = "_shown";
    /** Those of them that were ticked. */
    static final String KEPT = "_kept";
    /** A question that somebody is adding. */
    static final String NEW = "_new";

    private FormNames() {}
}
