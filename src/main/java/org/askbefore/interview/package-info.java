/** Which fact to ask for next, in plain words, and what an answer means; knows no terminal and no web page. */
@NullMarked
package org.askbefore.interview;

import org.jspecify.annotations.NullMarked;
