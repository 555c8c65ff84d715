package org.askbefore.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A patient's pages with their place in a print file. */
public final class Placed {
    private final PrintPart part;
    private final int first;
    private final int around;
    private final int pack;
    private final List<String> pages = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final List<Drawn> streams = new ArrayList<>();
    private final Pack objects = new Pack();

    /**
     * @param first of the numbers of its objects: its pages, then its part of the tree
     * @param around the element that holds all patients
     * @param pack the number of the pack of its objects
     */
    Placed(PrintPart part, int first, int around, int pack) {
        this.part = part;
        this.first = first;
        this.around = around;
        this.pack = pack;
    }

    void page(String body) {
        pages.add(body);
    }

    /** Something drawn that no patient before has. */
    void stream(int number, Drawn drawn) {
        numbers.add(number);
        streams.add(drawn);
    }

    /** Does the work that hangs on the place; any thread may do it, once. */
    public Placed render() {
        for (int i = 0; i < pages.size(); i++) {
            objects.begin(first + i).text(pages.get(i));
        }
        for (int i = 0; i < part.elements().size(); i++) {
            part.elements().get(i).write(objects.begin(first + pages.size() + i), this::number);
        }
        objects.deflate();
        return this;
    }

    /** The number in the file of what has that number in the part. */
    int number(int inPart) {
        int count = part.pages().size();
        if (inPart <= count) {
            return first + inPart - 1;
        }
        return inPart == count + 1 ? around : first + inPart - 2;
    }

    void write(LongFile file) throws IOException {
        for (int i = 0; i < streams.size(); i++) {
            file.stream(numbers.get(i), "/Filter/FlateDecode", streams.get(i).deflated());
        }
        file.write(pack, objects);
        file.flush();
    }
}
