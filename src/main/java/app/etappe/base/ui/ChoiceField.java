package app.etappe.base.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of several things, or none. */
public class ChoiceField extends ComboBox<Choice> {

    private static final long serialVersionUID = 1L;

    public ChoiceField(String label) {
        super(label);
        setItemLabelGenerator(Choice::name);
        setClearButtonVisible(true);
    }

    /** Offers these, one of them chosen; null, or one that is not among them: none. */
    public void offer(List<Choice> choices, @Nullable UUID present) {
        setItems(choices);
        setValue(choices.stream()
                .filter(choice -> choice.id().equals(present))
                .findFirst()
                .orElse(null));
    }

    /** What is chosen; null for nothing. */
    @Nullable
    public UUID id() {
        return getOptionalValue().map(Choice::id).orElse(null);
    }
}
