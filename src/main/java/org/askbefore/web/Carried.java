package org.askbefore.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.askbefore.situation.ListWishes;
import org.askbefore.situation.PrintWishes;
import org.askbefore.situation.RequestReader;

/** What a page holds in hidden fields, since nothing is remembered between two pages: all that it does not show. */
final class Carried {
    private final List<Object> fields = new ArrayList<>();
    private final Set<String> shown;

    private Carried(Set<String> shown) {
        this.shown = shown;
    }

    /**
     * The hidden fields of a page.
     *
     * @param shown the names of the fields that the page shows
     */
    static List<Object> of(Filled filled, Set<String> shown) {
        Carried carried = new Carried(shown);
        filled.answers().given().forEach((name, value) -> carried.add(name, value.asWritten()));
        filled.answers().asked().forEach(name -> {
            if (!shown.contains(name)) {
                carried.add(FormNames.ASKED, List.of(name));
            }
        });
        filled.request().person().parts().forEach((name, text) -> carried.add(name, List.of(text)));
        carried.print(filled.request().print());
        ListWishes list = filled.request().list();
        carried.add(ListWishes.OWN, list.own());
        carried.add(ListWishes.LEAVE_OUT, list.leaveOut());
        carried.add(ListWishes.ORDER, list.order());
        return carried.fields;
    }

    private void print(PrintWishes print) {
        add("paper", List.of(print.paper()));
        add("large-print", print.largePrint() ? List.of("yes") : List.of());
        add("easy-read", print.easyRead() ? List.of("yes") : List.of());
        String length = print.length();
        add("length", length == null ? List.of() : List.of(length));
        add(RequestReader.ALSO_TELL, print.alsoTell());
    }

    private void add(String name, List<String> values) {
        if (!shown.contains(name)) {
            values.stream()
                    .filter(value -> !value.isEmpty())
                    .forEach(value -> fields.add(Map.of("name", name, "value", value)));
        }
    }
}
