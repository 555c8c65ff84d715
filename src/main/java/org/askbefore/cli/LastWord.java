package org.askbefore.cli;

/**
 * Tells what ended a thread that nobody looks after, such as one that shows how far a batch is, and ends the process: what
 * waits for that thread would wait for ever. Java's own words would be a trace.
 */
final class LastWord implements Thread.UncaughtExceptionHandler {
    private final Terminal terminal;

    LastWord(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        int code = new Faults(terminal).inCommand(thrown, "");
        // Not here: if the process is ending already, and this thread tidies up, it would wait for itself.
        Thread end = new Thread(() -> System.exit(code), "end");
        end.setDaemon(true);
        end.start();
    }
}
