package app.etappe.exchange.ui;

import app.etappe.base.upload.TextEncoding;
import com.vaadin.flow.component.select.Select;

/** How a file's letters are written, where it was not recognised. */
public class EncodingSelect extends Select<TextEncoding> {

    private static final long serialVersionUID = 1L;

    public EncodingSelect() {
        setLabel(getTranslation("exchange.encoding"));
        setHelperText(getTranslation("exchange.encoding.help"));
        setItems(TextEncoding.values());
        setItemLabelGenerator(TextEncoding::label);
    }
}
