/** What is known of one patient: the facts, the vocabulary they come from, and reading them from YAML or options. */
@NullMarked
package org.askbefore.situation;

import org.jspecify.annotations.NullMarked;
