package app.etappe.interview.ui;

import app.etappe.interview.Recording;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;

/** The addresses of an interview's recordings, and where in each it begins. */
class RecordingFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** One recording's fields. */
    private final class Row extends Div {

        private static final long serialVersionUID = 1L;

        private final TextField address = new TextField(getTranslation("interview.recording.address"));
        private final TextField begins = new TextField(getTranslation("interview.recording.begins"));

        Row(String present, long offset) {
            addClassName("etappe-interview-fields");
            address.setValue(present);
            address.setPlaceholder("https://");
            begins.setValue(ClockTimes.written(offset));
            begins.setHelperText(getTranslation("interview.recording.begins.help"));
            add(address, begins);
        }

        boolean isFilled() {
            return !address.getValue().isBlank();
        }

        Recording recording() {
            return new Recording("", address.getValue(), ClockTimes.millis(begins.getValue()));
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final Div shown = new Div();

    RecordingFields(List<Recording> present) {
        var more = new Button(getTranslation("interview.recording.add"), click -> add("", 0));
        more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        getContent().add(shown, more);
        present.forEach(recording -> add(recording.address(), recording.offset()));
    }

    private void add(String address, long offset) {
        var row = new Row(address, offset);
        rows.add(row);
        shown.add(row);
    }

    /** Those that were filled in. @throws Refusal for what is no address or no time */
    List<Recording> recordings() {
        return rows.stream().filter(Row::isFilled).map(Row::recording).toList();
    }
}
