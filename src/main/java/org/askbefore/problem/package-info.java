/** A mistake in something a person wrote: its place, what is wrong and how to mend it; and the YAML reader that keeps positions. */
@NullMarked
package org.askbefore.problem;

import org.jspecify.annotations.NullMarked;
