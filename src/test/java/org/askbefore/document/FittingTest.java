package org.askbefore.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.askbefore.BuiltIn;
import org.askbefore.checklist.Checklist;
import org.askbefore.checklist.ChecklistMaker;
import org.askbefore.layout.Markup;
import org.askbefore.measure.Draw;
import org.askbefore.questionbank.PackedBank;
import org.askbefore.situation.Person;
import org.askbefore.situation.PrintWishes;
import org.askbefore.situation.Request;
import org.junit.jupiter.api.Test;

/** A list is filled in once and set as often as its pages need. */
class FittingTest {
    private static final Templates TEMPLATES = Templates.builtIn();

    @Test
    void theProgramsTemplatesSayTheSameHoweverCloselyAPageIsSet() throws Exception {
        ChecklistMaker maker = new ChecklistMaker(PackedBank.builtIn());
        Draw draw = new Draw(BuiltIn.vocabulary(), 20261201);
        for (int i = 0; i < 300; i++) {
            Checklist list = maker.make(new Request(draw.next(), Person.UNNAMED, PrintWishes.NONE));
            Markup roomy = page(list, "roomy", "");
            for (String density : Fitting.DENSITIES.subList(0, 3)) {
                for (String closing : new String[] {"", "close", "close closest"}) {
                    String classes = (density + " " + closing).strip();
                    assertThat(roomy.dressed(classes).toString())
                            .isEqualTo(page(list, density, closing).toString());
                }
            }
            assertThat(page(list, "tight", "").dressed("tight close").toString())
                    .isEqualTo(page(list, "tight", "close").toString());
        }
    }

    private static Markup page(Checklist list, String density, String closing) throws Exception {
        Map<String, Object> model = Model.of(list, Branding.NONE);
        model.put("easyRead", false);
        model.put(Fitting.DENSITY, density);
        model.put(Fitting.CLOSING, closing);
        return TEMPLATES.page(model, "");
    }
}
