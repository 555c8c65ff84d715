package org.askbefore.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The process's output, which remembers why it could not be written: a print stream swallows that. */
final class StandardOutput extends FilterOutputStream {
    private @Nullable String fault;

    StandardOutput() {
        super(new FileOutputStream(FileDescriptor.out));
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            fault = String.valueOf(e.getMessage());
            throw e;
        }
    }

    /** Whether something was lost. */
    boolean isFaulty() {
        return fault != null;
    }

    /** Whether the reader went away, as head does when it has had enough: nothing to complain of. */
    boolean isUnread() {
        return fault != null && fault.contains("Broken pipe");
    }
}
