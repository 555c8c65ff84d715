/**
 * Laid-out pages to a tagged PDF that can be filled in. The objects of such a file are few and of known form, so they are
 * written straight to bytes: with a library for PDF, the same file takes 180 ms of a cold start instead of 20. Fonts are read
 * and cut with fontbox, nearly always by the build.
 */
@NullMarked
package org.askbefore.pdf;

import org.jspecify.annotations.NullMarked;
