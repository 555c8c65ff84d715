package org.askbefore.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.util.concurrent.CountDownLatch;
import org.askbefore.document.Branding;
import org.askbefore.http.LocalServer;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.Shortage;
import org.askbefore.web.WebSite;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** askbefore serve: the form in the browser of this computer. */
final class ServeCommand implements Command {
    private static final String PORT = "--port";
    private static final int HIGHEST_PORT = 65_535;
    private final Terminal terminal;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public void begin() {
        Banks.prepareAside();
    }

    @Override
    public CommandSpec spec(String... args) {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .customSynopsis("askbefore serve [--port N] [--no-open] [OPTION…]")
                .sortOptions(false)
                .description(
                        "Opens a form in the browser: for a patient, and for those who hand lists out.",
                        "Only this computer can reach it. Nothing is stored, and nothing is sent anywhere.",
                        "")
                .footer("", "Ctrl-C ends it.");
        spec.addOption(OptionSpec.builder(PORT)
                .type(Integer.class)
                .paramLabel("N")
                .description("The port to listen on; one that is free if this is left out.")
                .build());
        spec.addOption(OptionSpec.builder("--no-open")
                .description("Only print the address, and open no browser.")
                .build());
        Banks.addBranding(spec);
        Banks.addOptions(spec);
        return spec;
    }

    @Override
    public int run(ParseResult options) throws ProblemException, IOException, InterruptedException {
        int port = options.matchedOptionValue(PORT, 0);
        if (port < 0 || port > HIGHEST_PORT) {
            throw refused("It needs a whole number from 0 to " + HIGHEST_PORT + ".", "0 stands for any that is free.");
        }
        Branding branding = Banks.branding(options);
        try (WebSite site = new WebSite(Banks.bank(options), Banks.documents(options), branding, this::wentWrong);
                LocalServer server = start(port, site)) {
            PrintStream out = terminal.out();
            out.println("The form is at  " + server.address());
            out.println("If the browser finds nothing there, as Safari does:  " + server.addressByNumber());
            out.println("Only this computer can open it. Ctrl-C ends it, and nothing of it stays.");
            out.flush();
            if (!options.hasMatchedOption("--no-open")) {
                DesktopBrowser.open(server.addressForOnce());
            }
            new CountDownLatch(1).await();
        }
        return ExitCode.DONE;
    }

    private static LocalServer start(int port, WebSite site) throws ProblemException, IOException {
        try {
            return LocalServer.start(port, site);
        } catch (BindException e) {
            throw refused(
                    "Port " + port + " cannot be used: it is taken, or not open to you.",
                    "Name another, or leave it out.");
        }
    }

    private static ProblemException refused(String what, String mend) {
        return new ProblemException(Problem.at(Place.of(PORT), what, mend));
    }

    /** Where in the program, and nothing that was sent: messages of exceptions may hold it. */
    private void wentWrong(Throwable thrown) {
        Shortage shortage = Shortage.of(thrown);
        if (shortage != null) {
            terminal.err().println(shortage.what());
            terminal.err().println("  " + shortage.mend());
            return;
        }
        StackTraceElement[] trace = thrown.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0];
        terminal.err()
                .println("Something went wrong inside the program: "
                        + thrown.getClass().getSimpleName() + place);
        if (System.getenv("ASKBEFORE_TRACE") != null) {
            thrown.printStackTrace(terminal.err());
        }
    }
}
