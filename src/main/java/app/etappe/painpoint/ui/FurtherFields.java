package app.etappe.painpoint.ui;

import app.etappe.painpoint.ItemDecisionService;
import app.etappe.painpoint.ItemDetails;
import app.etappe.painpoint.Judged;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an item is judged by the workspace's own criterion, and why. */
class FurtherFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final JudgementField judgement = new JudgementField(Judged.FURTHER);
    private final TextField why;
    private final Typing typing = new Typing();
    private String presentWhy = "";

    /**
     * @param name what the criterion is called
     * @param judged told the judgement and why, with each of them that is changed
     * @param leftBehind told when the field is left and does not show what others have stored
     */
    FurtherFields(
            String name, SerializableBiConsumer<@Nullable Integer, String> judged, SerializableRunnable leftBehind) {
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
        typing.watch(why, leftBehind);
        getContent().addClassName("etappe-item-row");
        getContent().add(judgement, why);
    }

    /** What was stored. */
    void show(ItemDetails item, Map<UUID, String> names) {
        presentWhy = why(item);
        why.setValue(presentWhy);
        showJudgement(item, names);
    }

    /**
     * Shows what others have stored.
     *
     * @return whether words of its reader stay in the way of it
     */
    boolean follow(ItemDetails item, Map<UUID, String> names) {
        boolean overtaken = typing.follow(why, presentWhy, why(item));
        if (!overtaken) {
            presentWhy = why(item);
        }
        showJudgement(item, names);
        return overtaken;
    }

    private static String why(ItemDetails item) {
        return Objects.requireNonNullElse(item.summary().furtherWhy(), "");
    }

    private void showJudgement(ItemDetails item, Map<UUID, String> names) {
        var present = item.summary().further();
        judgement.show(present, names);
        judgement.setReadOnly(!item.mayEdit());
        why.setReadOnly(!item.mayEdit() || present == null);
    }
}
