package app.etappe.theme.ui;

import app.etappe.base.Colour;
import app.etappe.base.Texts;
import app.etappe.base.ui.ColourDot;
import app.etappe.base.ui.DraftDialog;
import app.etappe.theme.ThemeDraft;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;

/** Asks what is to be said of a theme. */
class ThemeDialog extends DraftDialog {

    private static final long serialVersionUID = 1L;

    private final TextField title = new TextField(getTranslation("theme.field.title"));
    private final TextArea description = new TextArea(getTranslation("theme.field.description"));
    private final Select<Colour> colour = new Select<>();

    /** @param chosen takes the draft; what it refuses is shown in the dialog */
    ThemeDialog(String header, String action, ThemeDraft present, SerializableConsumer<ThemeDraft> chosen) {
        super(header, "30rem");
        title.setMaxLength(Texts.TITLE);
        title.setValue(present.title());
        title.setHelperText(getTranslation("theme.field.title.help"));
        title.setAutofocus(true);
        description.setMaxLength(Texts.DESCRIPTION);
        description.setValue(present.description());
        description.setMinRows(2);
        description.setMaxRows(8);
        colour.setLabel(getTranslation("board.colour"));
        colour.setItems(Colour.values());
        colour.setEmptySelectionAllowed(true);
        colour.setRenderer(new ComponentRenderer<>(this::drawn));
        colour.setEmptySelectionCaption(getTranslation("board.colour.none"));
        colour.setValue(present.colour());
        show(
                action,
                () -> chosen.accept(new ThemeDraft(title.getValue(), description.getValue(), colour.getValue())),
                title,
                description,
                colour);
    }

    private Div drawn(@Nullable Colour one) {
        var drawn = one == null
                ? new Div(new Span(getTranslation("board.colour.none")))
                : new Div(new ColourDot(one), new Span(getTranslation("board.colour." + one.code())));
        drawn.addClassName("etappe-with-dot");
        return drawn;
    }
}
