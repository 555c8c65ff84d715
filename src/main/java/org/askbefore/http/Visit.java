package org.askbefore.http;

/**
 * One page asked for, or one form sent, by somebody who was let in.
 *
 * @param path of the page
 * @param isPost whether a form was sent; where it was not, nothing may be changed or shown that was not asked for by address
 * @param form what was sent
 */
public record Visit(String path, boolean isPost, Form form) {}
