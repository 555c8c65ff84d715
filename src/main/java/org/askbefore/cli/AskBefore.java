package org.askbefore.cli;

import java.nio.file.Path;
import org.askbefore.questionbank.BankFiles;
import org.askbefore.questionbank.Check;

/** The program's entry point. */
public final class AskBefore {
    private AskBefore() {}

    public static void main(String[] args) throws Exception {
        long t = System.nanoTime();
        Check check = Check.of(args.length > 1 ? BankFiles.in(Path.of(args[1])) : BankFiles.builtIn(), null);
        check.faults().forEach(fault -> System.out.println(fault.inFull()));
        System.out.println(check.faults().size() + " faults " + (System.nanoTime() - t) / 1_000_000 + " ms");
    }
}
