package app.etappe.interview.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of several things, or none. */
class ChoiceField extends ComboBox<Choice> {

    private static final long serialVersionUID = 1L;

    ChoiceField(String label, List<Choice> choices, @Nullable UUID present) {
        super(label);
        setItems(choices);
        setItemLabelGenerator(Choice::name);
        setClearButtonVisible(true);
        choices.stream()
                .filter(choice -> choice.id().equals(present))
                .findFirst()
                .ifPresent(this::setValue);
    }

    /** What is chosen; null for nothing. */
    @Nullable
    UUID id() {
        return getOptionalValue().map(Choice::id).orElse(null);
    }
}
