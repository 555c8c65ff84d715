package org.askbefore.batch;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.askbefore.problem.ProblemException;

/** Threads that make lists. Only a little work waits for them, so that memory does not grow with the schedule. */
final class Workers implements AutoCloseable {
    private static final int WAITING = 3;

    /** The work of some rows. */
    interface Work {
        void run() throws ProblemException;
    }

    private final ExecutorService threads;
    private final Semaphore room;
    private final AtomicReference<Throwable> fault = new AtomicReference<>();

    Workers(int count) {
        threads = Executors.newFixedThreadPool(count);
        room = new Semaphore(count * WAITING);
    }

    /** Hands over some rows; waits where too many are under way. @throws ProblemException the first fault that ends the batch */
    void submit(Work work) throws ProblemException {
        throwIfFaulty();
        room.acquireUninterruptibly();
        threads.execute(() -> {
            try {
                if (fault.get() == null) {
                    work.run();
                }
            } catch (Throwable e) {
                fault.compareAndSet(null, e);
            } finally {
                room.release();
            }
        });
    }

    /** Waits until all rows are done. @throws ProblemException the first fault that ends the batch */
    void finish() throws ProblemException {
        close();
        throwIfFaulty();
    }

    private void throwIfFaulty() throws ProblemException {
        Throwable thrown = fault.get();
        if (thrown instanceof ProblemException problem) {
            throw problem;
        }
        if (thrown != null) {
            throw new IllegalStateException("a list could not be made", thrown);
        }
    }

    /** Lets what is under way end; nothing is interrupted, since that would close the journal. */
    @Override
    public void close() {
        threads.shutdown();
        boolean ended = false;
        while (!ended) {
            try {
                ended = threads.awaitTermination(1, TimeUnit.DAYS);
            } catch (InterruptedException e) {
                // The rows under way are finished all the same.
            }
        }
    }
}
