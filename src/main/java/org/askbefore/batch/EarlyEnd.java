package org.askbefore.batch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** What happens where the process is told to end, by Ctrl-C or otherwise, while a batch runs. */
final class EarlyEnd implements AutoCloseable {
    private final Thread hook = new Thread(this::end);
    private final BooleanSupplier cut;
    private volatile Runnable told = () -> {};
    private volatile boolean happened;
    private final CountDownLatch ran = new CountDownLatch(1);

    /** @param cut ends what runs, and is true if it had not ended yet */
    EarlyEnd(BooleanSupplier cut) {
        this.cut = cut;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Says what tells the person. */
    void tell(Runnable tell) {
        told = tell;
    }

    private void end() {
        if (cut.getAsBoolean()) {
            happened = true;
            told.run();
        }
        ran.countDown();
    }

    /** From here on the end of the process is as any other; where it has begun already, this waits for it. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            await();
        }
    }

    /** The fault that the end makes of every row is not to be told as well. A batch that was done before may still say so. */
    private void await() {
        boolean interrupted = true;
        while (interrupted) {
            try {
                ran.await();
                interrupted = false;
            } catch (InterruptedException e) {
                // The process ends anyway.
            }
        }
        while (happened) {
            LockSupport.park();
        }
    }
}
