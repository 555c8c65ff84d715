/** A checklist to XHTML by FreeMarker, and on to text, JSON and PDF. */
@NullMarked
package org.askbefore.document;

import org.jspecify.annotations.NullMarked;
