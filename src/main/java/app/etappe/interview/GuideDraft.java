package app.etappe.interview;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import java.util.List;
import java.util.Map;

/** A name and the questions, in order; those that are empty are left out. */
public record GuideDraft(String name, List<String> questions) {

    /** @throws Refusal {@code guide-empty}, {@code limit-questions} (limit), or what is wrong with the texts */
    public GuideDraft {
        name = Texts.name(name);
        questions = questions.stream()
                .map(question -> Texts.stored(question, Texts.CARD))
                .map(question -> question.replaceAll("\\s+", " "))
                .filter(question -> !question.isBlank())
                .toList();
        if (questions.isEmpty()) {
            throw new Refusal("guide-empty");
        }
        if (questions.size() > InterviewDraft.QUESTIONS) {
            throw new Refusal("limit-questions", Map.of("limit", InterviewDraft.QUESTIONS));
        }
    }
}
