package org.askbefore.problem;

import org.jspecify.annotations.Nullable;

/** What Java itself was given too little of: nothing that a person wrote, and no fault in the program either. */
public enum Shortage {
    /** Room for objects. */
    MEMORY(OutOfMemoryError.class) {
        @Override
        public String what() {
            return "Java was given too little memory for this: about " + megabytes() + " MB.";
        }

        @Override
        public String mend() {
            return "Give it more, then start it again:  JAVA_TOOL_OPTIONS=-Xmx" + Math.max(LEAST, 2 * megabytes())
                    + "m";
        }
    },
    /** Room for calls within calls. */
    STACK(StackOverflowError.class) {
        @Override
        public String what() {
            return "Java's stack was too small for this.";
        }

        @Override
        public String mend() {
            return "Give it more, then start it again:  JDK_JAVA_OPTIONS=-Xss8m";
        }
    };

    /** Enough for every command with one list, in megabytes. */
    private static final long LEAST = 256;

    /** What it is thrown as. */
    private final Class<? extends VirtualMachineError> thrown;

    Shortage(Class<? extends VirtualMachineError> thrown) {
        this.thrown = thrown;
    }

    /** What is behind something that was thrown; null if that was something else. */
    public static @Nullable Shortage of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            for (Shortage shortage : values()) {
                if (shortage.isMeantBy(cause)) {
                    return shortage;
                }
            }
        }
        return null;
    }

    /** A class that could not be made ready says why in words alone, to all who want it later. */
    private boolean isMeantBy(Throwable cause) {
        String words = cause instanceof LinkageError ? cause.getMessage() : null;
        return thrown.isInstance(cause) || (words != null && words.contains(thrown.getName()));
    }

    private static long megabytes() {
        return (Runtime.getRuntime().maxMemory() >> 20) + 1;
    }

    /** What there was too little of, a sentence. */
    public abstract String what();

    /** How to give it more. */
    public abstract String mend();
}
