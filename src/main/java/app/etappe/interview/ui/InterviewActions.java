package app.etappe.interview.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.etappe.base.ui.DotsMenu;
import app.etappe.interview.GuideService;
import app.etappe.interview.InterviewDetails;
import app.etappe.interview.InterviewDraft;
import app.etappe.interview.InterviewKind;
import app.etappe.interview.InterviewService;
import app.etappe.security.CurrentUser;
import app.etappe.workspace.WorkspaceDays;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What can be done with interviews as things. */
@SpringComponent
class InterviewActions {

    private final InterviewService interviews;
    private final InterviewChoices.Reader choices;
    private final GuideService guides;
    private final List<InterviewMenuItem> items;
    private final List<InterviewSource> sources;
    private final CurrentUser currentUser;
    private final WorkspaceDays days;

    InterviewActions(
            InterviewService interviews,
            InterviewChoices.Reader choices,
            GuideService guides,
            List<InterviewMenuItem> items,
            List<InterviewSource> sources,
            CurrentUser currentUser,
            WorkspaceDays days) {
        this.interviews = interviews;
        this.choices = choices;
        this.guides = guides;
        this.items = List.copyOf(items);
        this.sources = List.copyOf(sources);
        this.currentUser = currentUser;
        this.days = days;
    }

    /** @param added told of the new interview */
    void add(UUID workspaceId, SerializableConsumer<UUID> added) {
        var offered = choices.read(workspaceId);
        var blank = new InterviewDraft(
                InterviewKind.INTERVIEW,
                "",
                days.today(workspaceId),
                null,
                offered.maps().size() == 1 ? offered.maps().getFirst().id() : null,
                null,
                List.of(),
                List.of(currentUser.requireId()),
                List.of(),
                List.of());
        new InterviewDialog(
                        translate("interview.new"),
                        translate("interview.begin"),
                        blank,
                        offered,
                        new WorkspaceGuides(guides, workspaceId),
                        draft -> added.accept(interviews.add(workspaceId, draft)))
                .open();
    }

    /** Other ways for research to come in; nothing where there are none. */
    Optional<DotsMenu> sources(UUID workspaceId) {
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        var menu = new DotsMenu(translate("interview.sources"));
        sources.forEach(source -> menu.add(translate(source.nameKey()), () -> source.choose(workspaceId)));
        return Optional.of(menu);
    }

    /** @param changed told when something was done */
    DotsMenu menu(InterviewDetails interview, SerializableRunnable changed) {
        var menu = new DotsMenu(translate("interview.menu"));
        if (interview.archived()) {
            menu.add(translate("interview.restore"), () -> {
                interviews.restore(interview.id());
                changed.run();
            });
            return menu;
        }
        menu.add(translate("interview.edit"), () -> edit(interview, changed));
        items.forEach(item -> menu.add(translate(item.nameKey()), () -> item.choose(interview)));
        if (interview.released()) {
            menu.add(translate("interview.release.back"), () -> {
                interviews.takeBackRelease(interview.id());
                changed.run();
            });
        }
        menu.add(translate("interview.archive"), () -> {
            interviews.archive(interview.id());
            Notification.show(translate("interview.archived"));
            changed.run();
        });
        return menu;
    }

    /** Shows the lines to those who may read research. */
    void release(UUID interviewId) {
        interviews.release(interviewId);
        Notification.show(translate("interview.released"));
    }

    private void edit(InterviewDetails interview, SerializableRunnable changed) {
        new InterviewDialog(
                        translate("interview.edit"),
                        translate("base.save"),
                        interview.draft(),
                        choices.read(interview.workspaceId()),
                        new WorkspaceGuides(guides, interview.workspaceId()),
                        draft -> {
                            interviews.change(interview.id(), draft, interview.version());
                            changed.run();
                        })
                .open();
    }
}
