package app.etappe.segment.ui;

import app.etappe.segment.MergeQuestion;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Asks which variants stay. Nothing is chosen beforehand: it is the reader's to say. */
class MergeQuestions extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final List<RadioButtonGroup<MergeQuestion.Choice>> answers = new ArrayList<>();

    MergeQuestions() {
        getContent().addClassName("etappe-fields");
    }

    void show(List<MergeQuestion> questions) {
        answers.clear();
        questions.stream().map(this::answer).forEach(answers::add);
        getContent().removeAll();
        getContent().setVisible(!answers.isEmpty());
        getContent().add(new Paragraph(getTranslation("segment.merge.variants", answers.size())));
        answers.forEach(getContent()::add);
    }

    Set<UUID> staying() {
        return answers.stream()
                .flatMap(answer -> answer.getOptionalValue().stream())
                .map(MergeQuestion.Choice::id)
                .collect(Collectors.toSet());
    }

    private RadioButtonGroup<MergeQuestion.Choice> answer(MergeQuestion question) {
        var answer = new RadioButtonGroup<MergeQuestion.Choice>();
        answer.setLabel(getTranslation("segment.merge.stays", question.place()));
        answer.addThemeName("vertical");
        answer.setItems(question.choices());
        answer.setItemLabelGenerator(
                choice -> getTranslation("segment.merge.choice", choice.name(), choice.differences()));
        return answer;
    }
}
