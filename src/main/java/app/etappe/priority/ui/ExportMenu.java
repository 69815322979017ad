package app.etappe.priority.ui;

import app.etappe.base.Codes;
import app.etappe.base.ui.FileSaving;
import app.etappe.base.ui.PageWork;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.function.SerializableSupplier;
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
        var id = workspace.get();
        var wanted = query.get();
        Locale reader = getLocale();
        FileSaving.begin(
                work,
                getTranslation("priority.export.writing"),
                getTranslation("priority.kind." + wanted.kind().code()) + "." + format.ending(),
                format.type(),
                progress -> export.write(id, wanted, format, reader, progress));
    }
}
