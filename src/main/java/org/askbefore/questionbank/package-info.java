/** Reads, checks and packs the files of the question bank. */
@NullMarked
package org.askbefore.questionbank;

import org.jspecify.annotations.NullMarked;
