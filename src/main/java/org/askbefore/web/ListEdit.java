package org.askbefore.web;

import java.util.ArrayList;
import java.util.List;
import org.askbefore.checklist.Checklist;
import org.askbefore.checklist.Moves;
import org.askbefore.http.Form;
import org.askbefore.situation.ListWishes;

/** What a button of the list page does to what the form says. */
final class ListEdit {
    private static final String UP = "up:";
    private static final String DOWN = "down:";
    private static final String REMOVE = "remove:";

    private ListEdit() {}

    /**
     * The form as it is after that button.
     *
     * @param list as it is before
     */
    static Form of(Form form, Checklist list, ListWishes wishes) {
        String go = form.get(FormNames.GO);
        if (go.startsWith(UP)) {
            return form.with(ListWishes.ORDER, Moves.of(list).up(go.substring(UP.length())));
        }
        if (go.startsWith(DOWN)) {
            return form.with(ListWishes.ORDER, Moves.of(list).down(go.substring(DOWN.length())));
        }
        if (go.startsWith(REMOVE)) {
            return without(form, wishes, go.substring(REMOVE.length()));
        }
        if (go.equals("restore")) {
            return form.with(ListWishes.ORDER, List.of())
                    .with(ListWishes.LEAVE_OUT, List.of())
                    .with(FormNames.SHOWN, List.of());
        }
        return form;
    }

    /** Without that own question; those after it change their ids, in the order too. */
    private static Form without(Form form, ListWishes wishes, String id) {
        List<String> ids = wishes.ownIds();
        int index = ids.indexOf(id);
        if (index < 0) {
            return form;
        }
        List<String> own = new ArrayList<>(wishes.own());
        own.remove(index);
        List<String> order = new ArrayList<>();
        for (String one : wishes.order()) {
            int place = ids.indexOf(one);
            if (place != index) {
                order.add(place > index ? ListWishes.ownId(place) : one);
            }
        }
        return form.with(ListWishes.OWN, own).with(ListWishes.ORDER, order);
    }
}
