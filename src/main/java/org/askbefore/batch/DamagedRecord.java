package org.askbefore.batch;

import java.io.IOException;

/** The journal does not hold what was written there: somebody emptied, shortened or changed it. */
final class DamagedRecord extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedRecord() {
        super("the journal is damaged");
    }
}
