package app.etappe.exchange.ui;

import app.etappe.exchange.CsvMessage;
import app.etappe.exchange.ImportPreview;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;

/** What would become of a file: how much of what, some of its words, and what is wrong with it, line by line. */
public class PreviewPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    public PreviewPanel() {
        getContent().addClassName("etappe-import");
        getContent().getElement().setAttribute("role", "status");
    }

    /** Shows it instead of what was shown before. */
    public void show(ImportPreview preview) {
        var panel = getContent();
        panel.removeAll();
        if (preview.isClean()) {
            panel.add(
                    counts(preview),
                    new Paragraph(getTranslation(
                            "exchange.preview",
                            getTranslation("exchange.delimiter."
                                    + preview.delimiter().name().toLowerCase(Locale.ROOT)))),
                    sample(preview));
            if (!preview.variants().isEmpty()) {
                panel.add(variants(preview.variants()));
            }
        } else {
            var errors = preview.errors();
            var words = preview.hasMoreErrors()
                    ? getTranslation("exchange.errors.more", errors.size())
                    : getTranslation("exchange.errors", errors.size());
            var summary = new Paragraph(words);
            summary.addClassName("etappe-import-errors");
            panel.add(summary, list(errors));
        }
        if (!preview.warnings().isEmpty()) {
            panel.add(
                    new Paragraph(getTranslation(
                            "exchange.warnings", preview.warnings().size())),
                    list(preview.warnings()));
        }
    }

    private Component counts(ImportPreview preview) {
        var counts = new Paragraph(
                getTranslation("exchange.counts", preview.stages(), preview.steps(), preview.lanes(), preview.cards()));
        counts.addClassName("etappe-import-counts");
        return counts;
    }

    private Component variants(List<String> names) {
        var variants = new Paragraph(getTranslation("exchange.variants", names.size(), String.join(" · ", names)));
        variants.getElement().setAttribute("dir", "auto");
        return variants;
    }

    private static Component sample(ImportPreview preview) {
        var sample = new Div(String.join(" · ", preview.sample()));
        sample.addClassName("etappe-import-sample");
        sample.getElement().setAttribute("dir", "auto");
        return sample;
    }

    private Component list(List<CsvMessage> messages) {
        var list = new UnorderedList();
        messages.forEach(message -> list.add(new ListItem(CsvMessageTexts.of(message, getLocale()))));
        return list;
    }
}
