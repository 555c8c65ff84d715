/** Many situations, of a clinic's schedule or a folder, read one by one. */
@NullMarked
package org.askbefore.batch;

import org.jspecify.annotations.NullMarked;
