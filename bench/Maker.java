import java.nio.file.Path;

/** Makes lists as PDF files. */
interface Maker {
    /** The program, and how it runs. */
    String name();

    /** How many lists a round has. */
    int lists();

    /** Where the lists of the rounds are left. */
    Path out();

    /** One round, from that list on. */
    Round make(int first) throws Exception;

    /** Ends what it runs. */
    default void stop() throws Exception {}

    /** How long a round took, and how long processors worked for it. */
    record Round(double seconds, double processorSeconds) {}
}
