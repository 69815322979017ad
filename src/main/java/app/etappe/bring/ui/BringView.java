package app.etappe.bring.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.PageWork;
import app.etappe.base.ui.RefusalTexts;
import app.etappe.base.ui.WorkspacePage;
import app.etappe.bring.BringService;
import app.etappe.bring.Comparison;
import app.etappe.bring.Journey;
import app.etappe.bring.OwnVariant;
import app.etappe.bring.TakingBackService;
import app.etappe.copies.Settled;
import app.etappe.exchange.ImportService;
import app.etappe.journey.MapService;
import app.etappe.segment.DimensionDetails;
import app.etappe.segment.SegmentService;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brings journeys together that were copied from each other. */
@Route("w/:workspaceId/bring")
@PermitAll
@StyleSheet("assets/maps.css")
@StyleSheet("assets/bring.css")
class BringView extends WorkspacePage {

    /** The parameter that names a map to begin with. */
    static final String MAP = "map";

    private static final long serialVersionUID = 1L;

    /** What is decided about a copy is decided about it beside one base. */
    private record Side(UUID base, UUID copy) {}

    private final transient BringService copies;
    private final transient TakingBackService takingBack;
    private final transient MapService maps;
    private final transient SegmentService segments;
    private final transient WorkspaceAccess access;
    private final transient PageWork work;
    private final JourneysPanel journeys;
    private final Select<Journey> base = new Select<>();
    private final transient Map<Side, CopyPanel> panels = new HashMap<>();
    private final Div shown = new Div();
    private final MakingPanel making = new MakingPanel(this::bring);
    private final Div done = new Div();
    private transient List<Journey> chosen = List.of();
    private String begin = "";

    BringView(
            BringService copies,
            TakingBackService takingBack,
            ImportService imports,
            MapService maps,
            SegmentService segments,
            WorkspaceAccess access,
            PageWork work) {
        super("bring.title");
        this.copies = copies;
        this.takingBack = takingBack;
        this.maps = maps;
        this.segments = segments;
        this.access = access;
        this.work = work;
        journeys = new JourneysPanel((file, encoding) -> imports.read(workspaceId(), file, encoding), this::choose);
        base.setLabel(getTranslation("bring.base"));
        base.setItemLabelGenerator(journey -> journey == null ? "" : journey.title());
        base.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                compare();
            }
        });
        done.getElement().setAttribute("role", "status");
        getContent().addClassName("etappe-bring");
        getContent()
                .add(
                        new H1(getTranslation("bring.title")),
                        new Paragraph(getTranslation("bring.text")),
                        journeys,
                        base,
                        shown,
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
        done.removeAll();
        journeys.offer(maps.list(workspaceId(), false), begin);
    }

    private void choose(List<Journey> all) {
        var before = base.getOptionalValue().map(Journey::id);
        chosen = all;
        base.setItems(all);
        base.setVisible(all.size() > 1);
        done.removeAll();
        all.stream()
                .filter(journey -> before.filter(journey.id()::equals).isPresent())
                .findFirst()
                .or(() -> all.stream().findFirst())
                .ifPresentOrElse(base::setValue, this::compare);
    }

    private void compare() {
        var below = base.getValue();
        var wanted = below == null ? List.<CopyPanel>of() : panels(below);
        shown.removeAll();
        wanted.forEach(shown::add);
        making.setVisible(!wanted.isEmpty());
        if (below != null) {
            making.show(below);
        }
        allow();
    }

    private List<CopyPanel> panels(Journey below) {
        var copiesOfIt = chosen.stream()
                .filter(journey -> !journey.id().equals(below.id()))
                .toList();
        var all = segments.list(workspaceId()).stream()
                .map(DimensionDetails::segments)
                .flatMap(List::stream)
                .toList();
        Set<Set<UUID>> taken = new HashSet<>();
        copies.variants(workspaceId(), below).stream().map(OwnVariant::segments).forEach(taken::add);
        return copiesOfIt.stream()
                .map(copy -> panels.computeIfAbsent(
                        new Side(below.id(), copy.id()), side -> panel(below, copy, new Segments(all, taken))))
                .toList();
    }

    /** With the segment that was chosen for the copy beside another base. */
    private CopyPanel panel(Journey below, Journey copy, Segments choice) {
        var panel = new CopyPanel(
                copy,
                choice,
                (other, before, settled, compared, refused) ->
                        compare(below, other, before, settled, compared, refused),
                this::allow);
        panels.values().stream()
                .filter(other -> other.copyId().equals(copy.id()))
                .map(CopyPanel::chosenSegment)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(panel::choose);
        return panel;
    }

    private void compare(
            Journey below,
            Journey copy,
            @Nullable Comparison before,
            Settled settled,
            SerializableConsumer<Comparison> compared,
            SerializableConsumer<Refusal> refused) {
        var workspace = workspaceId();
        work.begin(
                UI.getCurrent(),
                () -> before == null
                        ? copies.compare(workspace, below, copy)
                        : copies.settle(workspace, before, settled),
                compared,
                refused);
    }

    private List<CopyPanel> shownPanels() {
        return shown.getChildren()
                .filter(CopyPanel.class::isInstance)
                .map(CopyPanel.class::cast)
                .toList();
    }

    private void allow() {
        making.allow(shownPanels().stream().allMatch(CopyPanel::isComparable));
    }

    private void bring() {
        var drafts = shownPanels().stream()
                .map(CopyPanel::draft)
                .flatMap(Optional::stream)
                .toList();
        if (!areSegmentsClear() || drafts.size() < shownPanels().size()) {
            return;
        }
        var draft = making.draft(base.getValue(), drafts);
        var workspace = workspaceId();
        var page = UI.getCurrent();
        making.work(0, drafts.size());
        work.begin(
                page,
                () -> copies.bring(
                        workspace, draft, written -> PageWork.tell(page, () -> making.work(written, drafts.size()))),
                brought -> {
                    making.rest();
                    making.setVisible(false);
                    shown.removeAll();
                    panels.clear();
                    done.add(new DonePanel(workspace, brought, this::takeBack));
                },
                refusal -> {
                    making.rest();
                    making.refuse(refusal);
                });
    }

    /** Each copy needs a segment, and one of its own. */
    private boolean areSegmentsClear() {
        var seen = new HashSet<UUID>();
        boolean clear = true;
        for (var panel : shownPanels()) {
            var segment = panel.chosenSegment();
            boolean twice = segment.isPresent() && !seen.add(segment.get());
            panel.complain(
                    segment.isEmpty()
                            ? getTranslation("bring.segment.missing")
                            : twice ? getTranslation("bring.segment.twice") : "");
            clear &= segment.isPresent() && !twice;
        }
        return clear;
    }

    private void takeBack(UUID map) {
        done.removeAll();
        try {
            takingBack.takeBack(map);
            done.add(new Paragraph(getTranslation("bring.undone")));
            compare();
        } catch (Refusal refusal) {
            var words = new Paragraph(RefusalTexts.of(refusal, getLocale()));
            words.addClassName("etappe-refused");
            done.add(words);
        }
    }
}
