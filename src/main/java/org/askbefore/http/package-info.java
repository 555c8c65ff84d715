/**
 * A small web server for the person at this computer and nobody else: who may come in, what is read, how much of it, and what
 * every answer carries. Knows no patient and no list.
 */
@NullMarked
package org.askbefore.http;

import org.jspecify.annotations.NullMarked;
