package app.etappe.interview.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.InWorkspace;
import app.etappe.interview.InterviewDetails;
import app.etappe.interview.InterviewService;
import app.etappe.interview.InterviewSummary;
import app.etappe.interview.PlaceSearchService;
import app.etappe.interview.ReleasedNoteService;
import app.etappe.security.CurrentUser;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The interviews of a workspace; one of them open: researchers write in it, others read it once it is released. The
 * front-end bundle takes what is found by following classes from here; what an {@link InterviewSource}, {@link
 * InterviewMenuItem} or {@link InterviewSection} shows stands behind an interface, so its parts are named.
 */
@Route("w/:" + InterviewView.WORKSPACE + "/interviews/:" + InterviewView.INTERVIEW + "?")
@PermitAll
@StyleSheet("assets/interviews.css")
@Uses(Checkbox.class)
@Uses(ConfirmDialog.class)
@Uses(Grid.class)
@Uses(ProgressBar.class)
@Uses(Upload.class)
class InterviewView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle, InWorkspace, LocaleChangeObserver {

    static final String WORKSPACE = "workspaceId";
    static final String INTERVIEW = "interviewId";

    private static final long serialVersionUID = 1L;

    private final transient InterviewService interviews;
    private final transient ReleasedNoteService released;
    private final transient WorkspaceAccess workspaces;
    private final transient CurrentUser currentUser;
    private final transient InterviewActions actions;
    private final transient List<InterviewSection> sections;
    private final transient OpenInterviewPages openPages;
    private final InterviewList list = new InterviewList();
    private final InterviewHeader header = new InterviewHeader();
    private final InterviewStart start = new InterviewStart();
    private final InterviewLog log;
    private final ReleasedLog reading = new ReleasedLog();
    private final Div middle = new Div();
    private final Div aside = new Div();
    private final Button archive = new Button();
    private UUID workspaceId = new UUID(0, 0);
    private boolean archived;
    private @Nullable UUID open;

    InterviewView(
            InterviewService interviews,
            ReleasedNoteService released,
            PlaceSearchService places,
            WorkspaceAccess workspaces,
            CurrentUser currentUser,
            InterviewActions actions,
            List<InterviewSection> sections,
            OpenInterviewPages openPages) {
        this.interviews = interviews;
        this.released = released;
        this.workspaces = workspaces;
        this.currentUser = currentUser;
        this.actions = actions;
        this.sections = List.copyOf(sections);
        this.openPages = openPages;
        log = new InterviewLog(places);
        log.onChange(this::followLinks);
        middle.addClassName("etappe-interview-middle");
        aside.addClassName("etappe-interview-aside");
        archive.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        archive.addClickListener(click -> turnArchive());
        var left = new Div(list, archive);
        left.addClassName("etappe-interview-left");
        var columns = new Div(left, middle, aside);
        columns.addClassName("etappe-desk-columns");
        getContent().addClassNames("etappe-interviews", "etappe-desk");
        getContent().add(header, columns);
    }

    /** Where an interview is; null: the list alone. */
    static String address(UUID workspaceId, @Nullable UUID interviewId) {
        return "w/" + workspaceId + "/interviews" + (interviewId == null ? "" : "/" + interviewId);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        openPages.opened(this, attached.getUI());
    }

    /** @throws Refusal {@code not-found} for strangers, and for an address that names no interview */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspaceId = id(event, WORKSPACE).orElseThrow(Refusal::notFound);
        open = id(event, INTERVIEW).orElse(null);
        show();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(InterviewPlaces.LINE)
                .ifPresent(this::showLine);
    }

    /** Shows what changed meanwhile; the log follows by itself. */
    void followUp() {
        try {
            show();
        } catch (Refusal gone) {
            getUI().ifPresent(ui -> ui.navigate(address(workspaceId, null)));
        }
    }

    private void show() {
        workspaces.require(Right.READ, workspaceId);
        boolean researcher = workspaces.can(Right.RESEARCH, workspaceId);
        if (!researcher && !workspaces.couldOutOfArchive(Right.READ_RESEARCH, workspaceId)) {
            list.setVisible(false);
            archive.setVisible(false);
            become(start);
            start.explainRights(workspaceId);
            return;
        }
        var all = showList(researcher);
        header.show(workspaceId, all, researcher, () -> actions.add(workspaceId, this::goTo));
        header.offer(researcher ? actions.sources(workspaceId).orElse(null) : null);
        var interview = open == null ? null : interviews.details(open);
        if (interview == null) {
            header.showNone();
            become(start);
            start.show(workspaceId, all.isEmpty() && !archived, researcher);
            aside.removeAll();
        } else {
            show(interview);
        }
    }

    private List<InterviewSummary> showList(boolean researcher) {
        var all = interviews.list(workspaceId, archived && researcher);
        list.setVisible(!all.isEmpty());
        list.show(workspaceId, all, open);
        archive.setVisible(researcher);
        archive.setText(getTranslation(archived ? "interview.list.in-use" : "interview.list.archive"));
        return all;
    }

    private void turnArchive() {
        archived = !archived;
        showList(true);
    }

    /** Something was linked or written: what is counted beside the log is not what it was. */
    private void followLinks() {
        showList(true);
        showAside();
    }

    private void show(InterviewDetails interview) {
        if (!interview.workspaceId().equals(workspaceId)) {
            throw Refusal.notFound();
        }
        boolean researcher = workspaces.couldOutOfArchive(Right.RESEARCH, workspaceId);
        header.showOne(
                interview,
                interview.mayWrite() || (researcher && interview.archived())
                        ? actions.menu(interview, this::show)
                        : null,
                () -> {
                    actions.release(interview.id());
                    show();
                });
        if (researcher) {
            log.open(interview.id(), currentUser.requireId());
            become(log);
        } else {
            reading.show(released.read(interview.id()));
            become(reading);
        }
        showAside();
    }

    /** Whoever came for one line finds it, if it is there. */
    private void showLine(String line) {
        log.showLine(line);
        reading.showLine(line);
    }

    private void become(Component shown) {
        if (shown.getParent().isEmpty()) {
            middle.removeAll();
            middle.add(shown);
        }
    }

    private void showAside() {
        aside.removeAll();
        var interview = open;
        if (interview != null) {
            sections.forEach(section -> section.of(interview).ifPresent(aside::add));
        }
        aside.setVisible(aside.getComponentCount() > 0);
    }

    private void goTo(UUID interviewId) {
        getUI().ifPresent(ui -> ui.navigate(address(workspaceId, interviewId)));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        log.setTexts(LogTexts.in(event.getLocale()), event.getLocale());
    }

    @Override
    public UUID workspaceId() {
        return workspaceId;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interview.interviews") + " – " + getTranslation("app.name");
    }

    /** @throws Refusal {@code not-found} where something else than an id stands there */
    private static Optional<UUID> id(BeforeEnterEvent event, String parameter) {
        try {
            return event.getRouteParameters().get(parameter).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound();
        }
    }
}
