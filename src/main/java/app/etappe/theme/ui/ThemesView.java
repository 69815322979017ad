package app.etappe.theme.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.WorkspacePage;
import app.etappe.interview.NotePosition;
import app.etappe.interview.NoteSearch;
import app.etappe.interview.NoteSearchService;
import app.etappe.segment.SegmentReference;
import app.etappe.segment.SegmentService;
import app.etappe.theme.ThemeDetails;
import app.etappe.theme.ThemeService;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines of all interviews, found by words and what else is known of them, and the themes that they are gathered under. */
@Route("w/:workspaceId/themes")
@PermitAll
@StyleSheet("assets/themes.css")
class ThemesView extends WorkspacePage {

    private static final long serialVersionUID = 1L;

    /** A page may end before it is full: so many are asked for before its reader is to ask. */
    private static final int PAGES_AT_ONCE = 5;

    private static final int FEW = 10;

    private final transient ThemeService themes;
    private final transient NoteSearchService notes;
    private final transient SegmentService segments;
    private final transient WorkspaceAccess access;
    private final transient ThemeActions actions;
    private final transient SearchChoicesReader choices;
    private final transient OpenThemePages openPages;
    private final Button add = new Button(getTranslation("theme.new"));
    private final Anchor interviews = new Anchor("", getTranslation("theme.interviews"));
    private final SearchFields fields;
    private final HitList hits = new HitList(this::gather, this::showMore);
    private final ThemeBoard board = new ThemeBoard();
    private final Section left;
    private transient NoteSearch search = NoteSearch.ANY;
    private transient @Nullable NotePosition next;
    private transient List<ThemeDetails> shown = List.of();
    private transient Map<UUID, String> names = Map.of();

    ThemesView(
            ThemeService themes,
            NoteSearchService notes,
            SegmentService segments,
            WorkspaceAccess access,
            ThemeActions actions,
            SearchChoicesReader choices,
            OpenThemePages openPages) {
        super("theme.title");
        this.themes = themes;
        this.notes = notes;
        this.segments = segments;
        this.access = access;
        this.actions = actions;
        this.choices = choices;
        this.openPages = openPages;
        fields = new SearchFields(choices::places, this::look);
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.addClickListener(click -> actions.add(workspaceId(), this::followUp));
        left = new Section(fields, hits);
        left.addClassName("etappe-themes-search");
        left.getElement().setAttribute("aria-label", getTranslation("theme.search"));
        var columns = new Div(left, board);
        columns.addClassName("etappe-desk-columns");
        getContent().removeClassName("etappe-page");
        getContent().addClassNames("etappe-themes", "etappe-desk");
        getContent().add(header(), columns);
    }

    private Header header() {
        var about = new Span(getTranslation("theme.text"));
        about.addClassName("etappe-muted");
        var buttons = new Div(interviews, add);
        buttons.addClassName("etappe-desk-actions");
        var header = new Header(new H1(getTranslation("theme.title")), about, buttons);
        header.addClassName("etappe-desk-header");
        return header;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        openPages.opened(this, attached.getUI());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search = SearchAddress.read(event.getLocation().getQueryParameters());
        super.beforeEnter(event);
    }

    @Override
    protected void show() {
        access.require(Right.READ, workspaceId());
        interviews.setHref("w/" + workspaceId() + "/interviews");
        if (!access.couldOutOfArchive(Right.RESEARCH, workspaceId())
                && !access.couldOutOfArchive(Right.READ_RESEARCH, workspaceId())) {
            left.setVisible(false);
            add.setVisible(false);
            board.explainRights();
            return;
        }
        fields.show(choices.read(workspaceId()), search);
        showThemes();
        showHits();
    }

    /** Shows what changed meanwhile; what was found stays as it was. */
    void followUp() {
        try {
            showThemes();
        } catch (Refusal gone) {
            getUI().ifPresent(ui -> ui.navigate("w/" + workspaceId()));
        }
    }

    private boolean mayGather() {
        return access.can(Right.RESEARCH, workspaceId());
    }

    private void showThemes() {
        boolean mayGather = mayGather();
        shown = themes.list(workspaceId());
        names = namesOf(shown.stream()
                .flatMap(theme -> theme.reach().segments().keySet().stream())
                .collect(Collectors.toSet()));
        add.setVisible(mayGather);
        board.show(shown, mayGather, this::card, (dragged, theme) -> actions.drop(dragged, theme, this::followUp));
        hits.showThemes(themesOfLines());
    }

    private ThemeCard card(ThemeDetails theme, boolean mayGather, boolean whole) {
        return new ThemeCard(
                workspaceId(),
                theme,
                names,
                mayGather ? actions.menu(workspaceId(), theme, shown, this::followUp) : null,
                note -> mayGather ? actions.quoteMenu(theme, note.id(), note.text(), shown, this::followUp) : null,
                whole);
    }

    private Map<UUID, Set<String>> themesOfLines() {
        var titles = new HashMap<UUID, Set<String>>();
        shown.forEach(theme -> theme.quotes()
                .forEach(quote -> titles.computeIfAbsent(quote.id(), any -> new LinkedHashSet<>())
                        .add(theme.title())));
        return titles;
    }

    /** Looks for something else; the address says so, without a step in the browser's history for each letter. */
    private void look(NoteSearch wanted) {
        search = wanted;
        var address = new Location("w/" + workspaceId() + "/themes", SearchAddress.write(wanted));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
        showHits();
    }

    private void showHits() {
        next = null;
        hits.clear(mayGather());
        showMore();
    }

    private void showMore() {
        int before = hits.size();
        try {
            for (int page = 0; page < PAGES_AT_ONCE; page++) {
                var found = notes.find(workspaceId(), search, next);
                next = found.next();
                hits.add(
                        workspaceId(),
                        found.notes(),
                        namesOf(found.notes().stream()
                                .flatMap(note -> note.segmentIds().stream())
                                .collect(Collectors.toSet())));
                if (next == null || hits.size() - before >= FEW) {
                    break;
                }
            }
        } catch (Refusal gone) {
            // The address names a map that its reader does not see: there is nothing to be found on it.
            next = null;
        }
        hits.tell(count(), next != null);
        hits.showThemes(themesOfLines());
    }

    private String count() {
        if (hits.size() == 0) {
            boolean any = NoteSearch.ANY.equals(search);
            return getTranslation(
                    next != null ? "theme.hits.none-yet" : any ? "theme.hits.nothing" : "theme.hits.none");
        }
        return getTranslation(next != null ? "theme.hits.first" : "theme.hits.count", hits.size());
    }

    private Map<UUID, String> namesOf(Set<UUID> segmentIds) {
        return segmentIds.isEmpty()
                ? Map.of()
                : segments.references(workspaceId(), segmentIds).stream()
                        .collect(Collectors.toMap(SegmentReference::id, SegmentReference::name));
    }

    private void gather(List<UUID> chosen) {
        actions.gather(workspaceId(), chosen, shown, () -> {
            hits.chooseNone();
            followUp();
        });
    }
}
