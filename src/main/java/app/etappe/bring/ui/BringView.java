package app.etappe.bring.ui;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import app.etappe.base.ui.Attempt;
import app.etappe.base.ui.WorkspacePage;
import app.etappe.bring.BringDraft;
import app.etappe.bring.BringService;
import app.etappe.bring.Brought;
import app.etappe.journey.MapService;
import app.etappe.journey.MapSummary;
import app.etappe.segment.DimensionDetails;
import app.etappe.segment.SegmentDetails;
import app.etappe.segment.SegmentService;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Brings maps together that were copied from each other. */
@Route("w/:workspaceId/bring")
@PermitAll
@StyleSheet("assets/bring.css")
class BringView extends WorkspacePage {

    /** The parameter that names a map to begin with. */
    static final String MAP = "map";

    private static final long serialVersionUID = 1L;

    private final transient BringService copies;
    private final transient MapService maps;
    private final transient SegmentService segments;
    private final transient WorkspaceAccess access;
    private final MultiSelectComboBox<MapSummary> chosen = new MultiSelectComboBox<>(getTranslation("bring.maps"));
    private final Select<MapSummary> base = new Select<>();
    private final Div panels = new Div();
    private final Checkbox intoBase = new Checkbox(getTranslation("bring.into-base"));
    private final TextField title = new TextField(getTranslation("maps.title"));
    private final Checkbox archive = new Checkbox(getTranslation("bring.archive"));
    private final Button bring = new Button(getTranslation("bring.make"), click -> bring());
    private final Attempt attempt = new Attempt();
    private final Div making = new Div(intoBase, title, archive, bring, attempt);
    private final Div done = new Div();
    private final List<CopyPanel> shown = new ArrayList<>();
    private String begin = "";

    BringView(BringService copies, MapService maps, SegmentService segments, WorkspaceAccess access) {
        super("bring.title");
        this.copies = copies;
        this.maps = maps;
        this.segments = segments;
        this.access = access;
        chosen.setItemLabelGenerator(MapSummary::title);
        chosen.addValueChangeListener(event -> offerBases());
        chosen.setWidthFull();
        base.setLabel(getTranslation("bring.base"));
        base.setItemLabelGenerator(map -> map == null ? "" : map.title());
        base.addValueChangeListener(event -> compare());
        title.setMaxLength(Texts.TITLE);
        intoBase.addValueChangeListener(event -> title.setVisible(!event.getValue()));
        bring.addThemeVariants(ButtonVariant.PRIMARY);
        bring.setDisableOnClick(true);
        done.getElement().setAttribute("role", "status");
        making.addClassName("etappe-bring-making");
        getContent().addClassName("etappe-bring");
        getContent()
                .add(
                        new H1(getTranslation("bring.title")),
                        new Paragraph(getTranslation("bring.text")),
                        chosen,
                        base,
                        panels,
                        making,
                        done);
    }

    static String address(UUID workspaceId) {
        return "w/" + workspaceId + "/bring";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin = event.getLocation().getQueryParameters().getSingleParameter(MAP).orElse("");
        super.beforeEnter(event);
    }

    @Override
    protected void show() {
        access.require(Right.EDIT_MAPS, workspaceId());
        var all = maps.list(workspaceId(), false);
        chosen.setItems(all);
        done.removeAll();
        chosen.setValue(
                all.stream().filter(map -> map.id().toString().equals(begin)).toList());
        offerBases();
    }

    private void offerBases() {
        var maps = List.copyOf(chosen.getValue());
        var before = base.getValue();
        var first = maps.isEmpty() ? null : maps.getFirst();
        base.setItems(maps);
        base.setValue(
                maps.stream().filter(map -> map.equals(before)).findFirst().orElse(first));
        compare();
    }

    private void compare() {
        panels.removeAll();
        shown.clear();
        var below = base.getValue();
        if (below != null) {
            var all = segments.list(workspaceId()).stream()
                    .map(DimensionDetails::segments)
                    .flatMap(List::stream)
                    .toList();
            chosen.getValue().stream().filter(map -> !map.equals(below)).forEach(map -> show(map, below, all));
            title.setValue(below.title());
        }
        making.setVisible(!shown.isEmpty());
        bring.setEnabled(shown.stream().allMatch(CopyPanel::isComparable));
    }

    private void show(MapSummary copy, MapSummary below, List<SegmentDetails> all) {
        var panel = new CopyPanel(
                copy.id(),
                copy.title(),
                all,
                (map, before, settled) -> before == null
                        ? copies.compare(workspaceId(), below.id(), map)
                        : copies.settle(workspaceId(), below.id(), map, before, settled));
        shown.add(panel);
        panels.add(panel);
    }

    private void bring() {
        var drafts =
                shown.stream().map(CopyPanel::draft).flatMap(Optional::stream).toList();
        if (drafts.size() == shown.size()) {
            attempt.at(() -> {
                var name = intoBase.getValue() ? null : title.getValue();
                show(copies.bring(
                        workspaceId(), new BringDraft(name, base.getValue().id(), drafts, archive.getValue())));
            });
        }
        bring.setEnabled(true);
    }

    private void show(Brought brought) {
        var open = new Anchor("w/" + workspaceId() + "/m/" + brought.map(), getTranslation("bring.open"));
        var undo = new Button(getTranslation("bring.undo"), click -> takeBack(brought));
        making.setVisible(false);
        panels.removeAll();
        done.removeAll();
        done.add(new Paragraph(getTranslation("bring.done", brought.variants().size())), open, undo);
    }

    private void takeBack(Brought brought) {
        done.removeAll();
        try {
            copies.takeBack(workspaceId(), brought);
            done.add(new Paragraph(getTranslation("bring.undone")));
            compare();
        } catch (Refusal refusal) {
            var words = new Attempt();
            words.at(() -> {
                throw refusal;
            });
            done.add(words);
        }
    }
}
