/** A small XHTML vocabulary and a theme, set as lines, boxes and pages. Knows no PDF and no checklist. */
@NullMarked
package org.askbefore.layout;

import org.jspecify.annotations.NullMarked;
