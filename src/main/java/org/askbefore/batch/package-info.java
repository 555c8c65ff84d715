/** Many situations to many PDFs, without losing or mixing up a single one. */
@NullMarked
package org.askbefore.batch;

import org.jspecify.annotations.NullMarked;
