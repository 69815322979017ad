package app.etappe.theme.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of several things, or none. */
class ChoiceField extends ComboBox<Choice> {

    private static final long serialVersionUID = 1L;

    ChoiceField(String label) {
        super(label);
        setItemLabelGenerator(Choice::name);
        setClearButtonVisible(true);
    }

    void offer(List<Choice> choices, @Nullable UUID present) {
        setItems(choices);
        setValue(choices.stream()
                .filter(choice -> choice.id().equals(present))
                .findFirst()
                .orElse(null));
    }

    /** What is chosen; null for nothing. */
    @Nullable
    UUID id() {
        return getOptionalValue().map(Choice::id).orElse(null);
    }
}
