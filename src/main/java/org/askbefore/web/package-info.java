/** The form in the browser: pages made from the vocabulary and the bank. It remembers nothing between two visits. */
@NullMarked
package org.askbefore.web;

import org.jspecify.annotations.NullMarked;
