package app.etappe.priority.ui;

import app.etappe.base.Codes;
import app.etappe.base.ui.PageWork;
import app.etappe.base.ui.RefusalTexts;
import app.etappe.base.ui.SavedFile;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.Command;
import java.util.Locale;
import java.util.UUID;

/** Saves the list, as it is filtered now, as a file. */
class ExportMenu extends Composite<MenuBar> {

    private static final long serialVersionUID = 1L;

    private final transient ListExport export;
    private final transient PageWork work;
    private final SerializableSupplier<UUID> workspace;
    private final transient SerializableSupplier<ListQuery> query;

    ExportMenu(
            ListExport export,
            PageWork work,
            SerializableSupplier<UUID> workspace,
            SerializableSupplier<ListQuery> query) {
        this.export = export;
        this.work = work;
        this.workspace = workspace;
        this.query = query;
        var formats = getContent().addItem(getTranslation("priority.export")).getSubMenu();
        for (var format : ListFormat.values()) {
            formats.addItem(getTranslation("priority.export." + Codes.of(format)), click -> save(format));
        }
    }

    private void save(ListFormat format) {
        var page = UI.getCurrent();
        var bar = new ProgressBar();
        var words = new Div(new Span(getTranslation("priority.export.writing")), bar);
        words.addClassName("etappe-export");
        var told = new Notification(words);
        told.setDuration(0);
        told.open();
        var id = workspace.get();
        var wanted = query.get();
        Locale reader = getLocale();
        var name = getTranslation("priority.kind." + wanted.kind().code()) + "." + format.ending();
        work.begin(
                page,
                () -> export.write(
                        id, wanted, format, reader, part -> PageWork.tell(page, (Command) () -> bar.setValue(part))),
                bytes -> {
                    told.close();
                    SavedFile.start(name, format.type(), bytes);
                },
                refusal -> {
                    told.close();
                    Notification.show(RefusalTexts.of(refusal, reader));
                });
    }
}
