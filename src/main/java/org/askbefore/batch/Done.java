package org.askbefore.batch;

/**
 * A row whose list is written.
 *
 * @param row its number in the schedule
 * @param sha256 of its file, 64 small hex digits
 * @param size of its file, in bytes
 * @param contents what it holds
 */
record Done(long row, String sha256, long size, Contents contents) {}
