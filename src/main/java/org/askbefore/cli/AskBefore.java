package org.askbefore.cli;

/** The program's entry point. */
public final class AskBefore {
    private AskBefore() {}

    public static void main(String[] args) {
        System.out.println("ask before");
    }
}
