package app.etappe.painpoint.ui;

import app.etappe.painpoint.ItemDecisionService;
import app.etappe.painpoint.ItemDetails;
import app.etappe.painpoint.Judged;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an item is judged by the workspace's own criterion, and why. */
class FurtherFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final JudgementField judgement = new JudgementField(Judged.FURTHER);
    private final TextField why;

    /**
     * @param name what the criterion is called
     * @param judged told the judgement and why, with each of them that is changed
     */
    FurtherFields(String name, SerializableBiConsumer<@Nullable Integer, String> judged) {
        judgement.setLabel(
                getTranslation("item.field.further-named", name, Judged.FURTHER.least(), Judged.FURTHER.most()));
        why = new TextField(getTranslation("item.field.further-why", name));
        why.setMaxLength(ItemDecisionService.REASON);
        judgement.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                judged.accept(change.getValue(), why.getValue());
            }
        });
        why.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                judged.accept(judgement.getValue(), change.getValue());
            }
        });
        getContent().addClassName("etappe-item-row");
        getContent().add(judgement, why);
    }

    void show(ItemDetails item, Map<UUID, String> names) {
        var present = item.summary().further();
        var reason = item.summary().furtherWhy();
        judgement.show(present, names);
        judgement.setReadOnly(!item.mayEdit());
        why.setValue(reason == null ? "" : reason);
        why.setReadOnly(!item.mayEdit() || present == null);
    }
}
