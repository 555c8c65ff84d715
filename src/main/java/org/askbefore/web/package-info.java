/**
 * The form in the browser: pages made from the vocabulary and the bank. Between two visits it
 * remembers nothing, but for the one schedule that is open.
 */
@NullMarked
package org.askbefore.web;

import org.jspecify.annotations.NullMarked;
