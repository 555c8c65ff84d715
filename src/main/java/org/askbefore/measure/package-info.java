/** Counts over many generated situations what lists must hold: the figures of a question bank. */
@NullMarked
package org.askbefore.measure;

import org.jspecify.annotations.NullMarked;
