package app.etappe.painpoint.ui;

import app.etappe.painpoint.Judged;
import app.etappe.painpoint.Judgement;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A number that is judged, or that nobody judged; says who did. */
class JudgementField extends Select<Integer> {

    private static final long serialVersionUID = 1L;

    JudgementField(Judged what) {
        setLabel(getTranslation("item.field." + what.code()));
        setItems(IntStream.rangeClosed(what.least(), what.most()).boxed().toList());
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(getTranslation("item.judged.none"));
    }

    void show(@Nullable Judgement judgement, Map<UUID, String> names) {
        setValue(judgement == null ? null : judgement.value());
        setHelperText(ItemWords.judged(judgement, names));
    }
}
