/** Laid-out pages to a tagged PDF, with PDFBox. */
@NullMarked
package org.askbefore.pdf;

import org.jspecify.annotations.NullMarked;
