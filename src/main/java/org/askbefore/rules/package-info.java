/** Conditions over a situation: pure, three-valued, and able to say which facts made them true. */
@NullMarked
package org.askbefore.rules;

import org.jspecify.annotations.NullMarked;
