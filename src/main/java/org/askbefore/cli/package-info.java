/** The commands. No logic of their own. */
@NullMarked
package org.askbefore.cli;

import org.jspecify.annotations.NullMarked;
