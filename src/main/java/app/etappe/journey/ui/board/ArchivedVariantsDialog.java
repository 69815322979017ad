package app.etappe.journey.ui.board;

import app.etappe.base.ui.Attempt;
import app.etappe.journey.LayerDetails;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.Collectors;

/** The variants of a map that lie in the archive; those that lie over another one come back with it. */
class ArchivedVariantsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Attempt attempt = new Attempt();
    private final SerializableConsumer<LayerDetails> restore;

    /** @param restore brings one back; what it refuses is shown in the dialog */
    ArchivedVariantsDialog(List<LayerDetails> archived, SerializableConsumer<LayerDetails> restore) {
        this.restore = restore;
        setHeaderTitle(getTranslation("variant.archived"));
        setWidth("32rem");
        setMaxWidth("100%");
        add(archived.isEmpty() ? new Paragraph(getTranslation("variant.archived.empty")) : list(archived), attempt);
        getFooter().add(new Button(getTranslation("variant.archived.close"), click -> close()));
    }

    private Div list(List<LayerDetails> archived) {
        var ids = archived.stream().map(LayerDetails::id).collect(Collectors.toSet());
        var list = new Div();
        list.addClassName("etappe-list");
        list.getElement().setAttribute("role", "list");
        archived.forEach(layer -> list.add(row(layer, layer.below() != null && ids.contains(layer.below()))));
        return list;
    }

    private Div row(LayerDetails layer, boolean withAnother) {
        var name = new Span(layer.name());
        name.getElement().setAttribute("dir", "auto");
        var names = new Div(name);
        names.addClassName("etappe-list-name");
        var row = new Div(names);
        row.addClassName("etappe-list-row");
        row.getElement().setAttribute("role", "listitem");
        if (withAnother) {
            var with = new Span(getTranslation("variant.archived.below"));
            with.addClassName("etappe-muted");
            names.add(with);
        } else {
            row.add(restoreButton(layer));
        }
        return row;
    }

    private Button restoreButton(LayerDetails layer) {
        var button = new Button(
                getTranslation("variant.restore"),
                click -> attempt.at(() -> {
                    restore.accept(layer);
                    close();
                }));
        button.setAriaLabel(getTranslation("variant.restore.of", layer.name()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
