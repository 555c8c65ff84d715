package org.askbefore.batch;

import java.nio.file.Path;

/**
 * A print file that is written whole, and not yet at its place.
 *
 * @param part where it is for now
 * @param name what it will be called
 * @param sha256 of all its bytes, in hex
 * @param size how many they are
 */
record Print(Path part, String name, String sha256, long size) {}
