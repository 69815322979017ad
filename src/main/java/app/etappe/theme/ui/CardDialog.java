package app.etappe.theme.ui;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import app.etappe.base.ui.Choice;
import app.etappe.base.ui.ChoiceField;
import app.etappe.base.ui.DraftDialog;
import app.etappe.interview.FoundNote;
import app.etappe.theme.ThemeCardDraft;
import app.etappe.theme.ThemeDetails;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Asks where the card goes that is made of a theme, what it says, and which lines it stands on. */
class CardDialog extends DraftDialog {

    private static final long serialVersionUID = 1L;

    private final ChoiceField map = new ChoiceField(getTranslation("theme.card.map"));
    private final ChoiceField lane = new ChoiceField(getTranslation("theme.card.lane"));
    private final ChoiceField step = new ChoiceField(getTranslation("theme.card.step"));
    private final TextArea text = new TextArea(getTranslation("theme.card.text"));
    private final CheckboxGroup<Choice> quotes = new CheckboxGroup<>(getTranslation("theme.card.quotes"));

    /**
     * @param maps those that can be changed
     * @param cells of a map
     * @param chosen takes the draft; what it refuses is shown in the dialog
     */
    CardDialog(
            ThemeDetails theme,
            List<Choice> maps,
            SerializableFunction<UUID, SearchChoicesReader.Cells> cells,
            SerializableConsumer<ThemeCardDraft> chosen) {
        super(I18NProvider.translate("theme.card"), "36rem");
        map.addValueChangeListener(change -> offerCells(cells));
        map.offer(maps, maps.size() == 1 ? maps.getFirst().id() : null);
        lane.setHelperText(getTranslation("theme.card.lane.help"));
        text.setMaxLength(Texts.CARD);
        text.setValue(theme.title());
        text.setMinRows(2);
        text.setMaxRows(6);
        quotes.addClassName("etappe-card-quotes");
        quotes.setItemLabelGenerator(Choice::name);
        var evidence = theme.quotes().stream()
                .filter(note -> note.kind().isEvidence() && !note.asked())
                .map(CardDialog::choice)
                .toList();
        quotes.setItems(evidence);
        quotes.setValue(new HashSet<>(evidence));
        quotes.setVisible(!evidence.isEmpty());
        var none = new Paragraph(getTranslation("theme.card.no-quotes"));
        none.setVisible(evidence.isEmpty());
        offerCells(cells);
        show(getTranslation("theme.card.make"), () -> chosen.accept(draft()), text, map, lane, step, quotes, none);
    }

    private static Choice choice(FoundNote note) {
        var shown = Excerpt.of(note);
        var code = note.code() == null ? "" : note.code() + ": ";
        return new Choice(note.id(), code + note.text().substring(shown.from(), shown.to()));
    }

    private void offerCells(SerializableFunction<UUID, SearchChoicesReader.Cells> cells) {
        var chosen = map.id();
        var offered = chosen == null ? new SearchChoicesReader.Cells(List.of(), List.of()) : cells.apply(chosen);
        lane.offer(offered.lanes(), null);
        step.offer(offered.steps(), null);
        lane.setEnabled(chosen != null);
        step.setEnabled(chosen != null);
    }

    private ThemeCardDraft draft() {
        var onMap = map.id();
        var atStep = step.id();
        var inLane = lane.id();
        if (onMap == null || atStep == null || inLane == null) {
            throw new Refusal("theme-no-cell");
        }
        return new ThemeCardDraft(
                onMap,
                atStep,
                inLane,
                text.getValue(),
                quotes.getValue().stream().map(Choice::id).collect(Collectors.toSet()));
    }
}
