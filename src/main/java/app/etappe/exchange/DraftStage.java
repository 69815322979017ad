package app.etappe.exchange;

import app.etappe.journey.MapContent;
import java.util.ArrayList;
import java.util.List;

/** A stage as the rows make it. */
final class DraftStage {

    private final String title;
    private String question = "";
    private final List<DraftStep> steps = new ArrayList<>();
    private final Namesakes<String, DraftStep> byTitle = new Namesakes<>();

    DraftStage(String title) {
        this.title = title;
    }

    /** The step meant by this title from now on; see {@link Namesakes#meant}. */
    DraftStep step(String stepTitle, int number) {
        return byTitle.meant(stepTitle, number, () -> {
            var step = new DraftStep(stepTitle);
            steps.add(step);
            return step;
        });
    }

    /** Takes the first question that a row has for it. False if this row has another. */
    boolean ask(String asked) {
        if (question.isEmpty()) {
            question = asked;
        }
        return asked.isEmpty() || asked.equals(question);
    }

    List<DraftStep> steps() {
        return steps;
    }

    MapContent.Stage content() {
        return new MapContent.Stage(
                title, question, steps.stream().map(DraftStep::title).toList());
    }
}
