package org.askbefore.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.askbefore.checklist.WishedIds;
import org.askbefore.http.Answer;
import org.askbefore.http.Form;
import org.askbefore.http.Upload;
import org.askbefore.interview.Answers;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.SourceText;
import org.askbefore.situation.Request;
import org.askbefore.situation.RequestReader;

/** Goes on with answers that were kept in a situation file. */
final class OpenPage implements Route {
    private final Kit kit;
    private final ListPage listPage;

    OpenPage(Kit kit, ListPage listPage) {
        this.kit = kit;
        this.listPage = listPage;
    }

    @Override
    public Answer shown() {
        return page(List.of());
    }

    @Override
    public Answer sent(Form form) throws IOException {
        Upload file = form.file("answers");
        try {
            if (file == null) {
                throw new ProblemException(Problem.at(
                        Place.of("The file"), "No file was chosen.", "Choose the file with the answers first."));
            }
            Request request = request(file);
            return listPage.page(new Filled(Answers.of(request.situation()), request, Map.of(), Map.of()));
        } catch (ProblemException e) {
            return page(e.problems());
        }
    }

    /** Nothing of the file is shown but what is wrong with it, and where. */
    private Request request(Upload file) throws ProblemException, IOException {
        SourceText source = SourceText.of(new ByteArrayInputStream(file.bytes()), "The file");
        Request request =
                new RequestReader(kit.bank().vocabulary()).file(source).read();
        WishedIds.check(request, kit.bank());
        return request;
    }

    private Answer page(List<Problem> problems) {
        List<String> told = problems.stream().map(Problem::inBrief).toList();
        return kit.pages().page("open.ftlh", Map.of("problems", told));
    }
}
