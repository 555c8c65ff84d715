package org.askbefore.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import org.jspecify.annotations.Nullable;

/** Whose this process is, as the system tells it of a file: who makes one owns it, whether or not the user has a name. */
final class ThisUser {
    private static volatile @Nullable UserPrincipal owner;

    private ThisUser() {}

    /** The owner of what this process makes. @throws IOException if nothing can be made among the temporary files */
    static UserPrincipal owner() throws IOException {
        UserPrincipal known = owner;
        if (known == null) {
            Path mine = Files.createTempFile("askbefore", "");
            try {
                known = Files.getOwner(mine, LinkOption.NOFOLLOW_LINKS);
            } finally {
                Files.delete(mine);
            }
            owner = known;
        }
        return known;
    }
}
