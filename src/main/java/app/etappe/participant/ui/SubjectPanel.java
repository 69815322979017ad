package app.etappe.participant.ui;

import app.etappe.base.Texts;
import app.etappe.base.ui.Attempt;
import app.etappe.base.ui.SavedFile;
import app.etappe.participant.Mention;
import app.etappe.participant.SubjectHit;
import app.etappe.participant.SubjectReport;
import app.etappe.participant.SubjectReportFiles;
import app.etappe.participant.SubjectRequestService;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds somebody who asks what is stored about them, and hands out what it is. */
class SubjectPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient SubjectRequestService requests;
    private final transient SubjectReportFiles files;
    private final TextField asked = new TextField(getTranslation("protection.search"));
    private final Attempt attempt = new Attempt();
    private final Div found = new Div();

    SubjectPanel(SubjectRequestService requests, SubjectReportFiles files) {
        this.requests = requests;
        this.files = files;
        asked.setMaxLength(Texts.TITLE);
        asked.setAutocomplete(Autocomplete.OFF);
        asked.setWidth("24rem");
        asked.addKeyPressListener(Key.ENTER, press -> search());
        var search = new Button(getTranslation("protection.find"), click -> search());
        search.addThemeVariants(ButtonVariant.PRIMARY);
        var bar = new Div(asked, search);
        bar.addClassName("etappe-participants-bar");
        found.getElement().setAttribute("role", "status");
        getContent().addClassName("etappe-section");
        getContent()
                .add(
                        new H2(getTranslation("protection.requests")),
                        new Paragraph(getTranslation("protection.requests.text")),
                        bar,
                        attempt,
                        found);
    }

    private void search() {
        found.removeAll();
        attempt.at(() -> {
            var findings = requests.find(asked.getValue());
            if (findings.people().isEmpty()) {
                found.add(new Paragraph(getTranslation("protection.none")));
            } else {
                var list = list();
                findings.people().forEach(hit -> list.add(row(hit)));
                found.add(list);
            }
            if (!findings.mentions().isEmpty()) {
                var list = list();
                findings.mentions().forEach(mention -> list.add(row(mention)));
                found.add(
                        new H3(getTranslation(
                                "protection.mentions", findings.mentions().size())),
                        new Paragraph(getTranslation("protection.mentions.text")),
                        list);
            }
        });
    }

    private Div row(SubjectHit hit) {
        var identity = hit.identity();
        var who = new Span(Stream.of(identity.name(), identity.email(), identity.phone())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        who.getElement().setAttribute("dir", "auto");
        var where = new Span(getTranslation("protection.hit", hit.code(), hit.workspace()));
        where.addClassName("etappe-muted");
        var words = new Div(who, where);
        words.addClassName("etappe-list-name");
        var json = button("JSON", hit, "json", "application/json", files::json);
        var pdf = button("PDF", hit, "pdf", "application/pdf", report -> files.pdf(report, this::words));
        var row = new Div(words, json, pdf);
        row.addClassName("etappe-list-row");
        row.getElement().setAttribute("role", "listitem");
        return row;
    }

    private Div row(Mention mention) {
        var text = new Span(mention.text());
        text.getElement().setAttribute("dir", "auto");
        var where = new Span(KindWords.of(mention.kind(), getLocale()) + " · " + mention.place());
        where.addClassName("etappe-muted");
        var words = new Div(text, where);
        words.addClassName("etappe-list-name");
        var row = new Div(words);
        row.addClassName("etappe-list-row");
        row.getElement().setAttribute("role", "listitem");
        return row;
    }

    private Button button(
            String kind, SubjectHit hit, String ending, String type, SerializableFunction<SubjectReport, byte[]> made) {
        var button = new Button(
                kind,
                click -> attempt.at(() -> {
                    var report = requests.report(hit.participantId());
                    SavedFile.start(hit.code().toLowerCase(Locale.ROOT) + "." + ending, type, made.apply(report));
                }));
        button.setAriaLabel(getTranslation("protection.report.of", kind, hit.code(), hit.workspace()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private String words(String key) {
        return getTranslation("participant." + key);
    }

    private static Div list() {
        var list = new Div();
        list.addClassNames("etappe-card", "etappe-list");
        list.getElement().setAttribute("role", "list");
        return list;
    }
}
