/** Chooses, orders and groups the questions for one situation, keeping each reason. */
@NullMarked
package org.askbefore.checklist;

import org.jspecify.annotations.NullMarked;
