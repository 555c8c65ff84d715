package org.askbefore.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.askbefore.checklist.AskedQuestion;
import org.askbefore.checklist.Checklist;
import org.askbefore.layout.Layout;
import org.askbefore.layout.Markup;
import org.askbefore.layout.PagedDocument;
import org.askbefore.problem.ProblemException;
import org.askbefore.situation.PrintWishes;

/**
 * Finds how closely a list is set: with the most room that still lets page one hold its questions. Large type goes over several
 * pages anyway. How closely is a class of the body, which the theme knows; the words are filled in once and set as often as needed.
 */
final class Fitting {
    /** How closely page one is set, the roomiest first: the templates give it as a class to the body, for the theme. */
    static final List<String> DENSITIES = List.of("roomy", "snug", "spare", "tight");

    static final String DENSITY = "density";
    static final String CLOSING = "closing";

    /** The one density at which the program's templates say the same in another form: several lines of a box run together. */
    private static final String TIGHT = "tight";

    /** How closely what follows page one is set where it is to end on the same sheet; a class beside the density. */
    private static final List<String> CLOSINGS = List.of("close", "close closest");

    private static final int SIDES = 2;
    /** No more questions than these are set so: more do not fit the two sides. */
    private static final int OF_ONE_SHEET = 17;

    private final Templates templates;
    private final Layout layout;
    private final Map<String, Object> model;

    /** @param model what the templates see; the classes are added to it */
    Fitting(Templates templates, Layout layout, Map<String, Object> model) {
        this.templates = templates;
        this.layout = layout;
        this.model = model;
    }

    /** Pages, how closely they are set, and the fixed phrases on them. */
    record SetPages(PagedDocument pages, String density, Map<?, ?> words) {}

    /** The pages of that list. @throws ProblemException if a template or the theme is at fault, or a character has no glyph */
    SetPages pages(Checklist list, PrintWishes print) throws ProblemException {
        int last =
                (int) list.questions().stream().filter(AskedQuestion::pageOne).count();
        Markup page = null;
        SetPages set = null;
        for (String density : DENSITIES) {
            page = page == null || density.equals(TIGHT) ? filled(density, "") : again(page, density, "");
            set = set(page, density);
            if (print.largePrint() || print.easyRead()) {
                return set;
            }
            if (set.pages().pageOf("answer-" + last) <= 0) {
                break;
            }
        }
        SetPages open = Objects.requireNonNull(set);
        boolean isForOneSheet = list.questions().size() <= OF_ONE_SHEET;
        return isForOneSheet && open.pages().pages().size() > SIDES ? closed(Objects.requireNonNull(page), open) : open;
    }

    /** The same with what follows page one set so closely that it ends on the same sheet, where that can be done. */
    private SetPages closed(Markup page, SetPages open) throws ProblemException {
        for (String closing : CLOSINGS) {
            SetPages set = set(again(page, open.density(), closing), open.density() + " " + closing);
            if (set.pages().pages().size() <= SIDES) {
                return set;
            }
        }
        return open;
    }

    /** The same words in other clothes; somebody's own templates may write other words there. */
    private Markup again(Markup page, String density, String closing) throws ProblemException {
        return templates.areOwn() ? filled(density, closing) : page.dressed((density + " " + closing).strip());
    }

    private Markup filled(String density, String closing) throws ProblemException {
        model.put(DENSITY, density);
        model.put(CLOSING, closing);
        return templates.page(model, "");
    }

    private SetPages set(Markup page, String density) throws ProblemException {
        try {
            return new SetPages(layout.set(page), density, (Map<?, ?>) model.getOrDefault("words", Map.of()));
        } catch (ProblemException e) {
            throw templates.placed(e, model, "");
        }
    }
}
