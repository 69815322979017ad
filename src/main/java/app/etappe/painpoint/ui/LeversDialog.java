package app.etappe.painpoint.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.DotsMenu;
import app.etappe.base.ui.NameDialog;
import app.etappe.base.ui.RefusalTexts;
import app.etappe.painpoint.LeverService;
import app.etappe.painpoint.LeverSummary;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.UUID;

/** The levers of a workspace, each with what can be done with it; those that are not offered any more among them. */
class LeversDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient LeverService levers;
    private final UUID workspaceId;
    private final UnorderedList list = new UnorderedList();

    LeversDialog(LeverService levers, UUID workspaceId) {
        this.levers = levers;
        this.workspaceId = workspaceId;
        setHeaderTitle(getTranslation("item.levers.title"));
        setWidth("32rem");
        setMaxWidth("100%");
        list.addClassName("etappe-levers");
        add(new Paragraph(getTranslation("item.levers.text")), list);
        var add = new Button(
                getTranslation("item.levers.add"),
                click -> ask("item.levers.add", "item.add", "", name -> levers.add(workspaceId, name)));
        var done = new Button(getTranslation("base.close"), click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(add, done);
        show();
    }

    private void show() {
        list.removeAll();
        levers.list(workspaceId).forEach(lever -> list.add(row(lever)));
    }

    private ListItem row(LeverSummary lever) {
        var name = LeverNames.of(lever, getLocale());
        var called = new Span(name);
        called.getElement().setAttribute("dir", "auto");
        var words = new Span(called);
        if (lever.archived()) {
            var archived = new Span(getTranslation("item.levers.archived"));
            archived.addClassName("etappe-muted");
            words.add(archived);
        }
        var menu = new DotsMenu(getTranslation("item.levers.menu", name));
        menu.add(
                getTranslation("item.levers.rename"),
                () -> ask(
                        "item.levers.rename.title",
                        "item.levers.rename.action",
                        name,
                        wanted -> levers.rename(workspaceId, lever.id(), wanted)));
        if (lever.archived()) {
            menu.add(
                    getTranslation("item.levers.restore"),
                    () -> attempt(() -> levers.restore(workspaceId, lever.id())));
        } else {
            menu.add(
                    getTranslation("item.levers.archive"),
                    () -> attempt(() -> levers.archive(workspaceId, lever.id())));
        }
        return new ListItem(words, menu);
    }

    private void ask(String header, String action, String present, SerializableConsumer<String> chosen) {
        new NameDialog(
                        getTranslation(header),
                        getTranslation("item.levers.name"),
                        getTranslation(action),
                        present,
                        name -> {
                            chosen.accept(name);
                            show();
                        })
                .open();
    }

    private void attempt(SerializableRunnable work) {
        try {
            work.run();
            show();
        } catch (Refusal refusal) {
            Notification.show(RefusalTexts.of(refusal, getLocale()));
        }
    }
}
