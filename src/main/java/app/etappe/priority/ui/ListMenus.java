package app.etappe.priority.ui;

import app.etappe.base.ui.PageWork;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/** What can be done with the list as a whole: saving it as a file, and whatever other features do with it. */
@SpringComponent
class ListMenus {

    private final ListExport export;
    private final PageWork work;
    private final ObjectProvider<ListMenu> others;

    ListMenus(ListExport export, PageWork work, ObjectProvider<ListMenu> others) {
        this.export = export;
        this.work = work;
        this.others = others;
    }

    /** For one page. @param shown what it shows when it is asked */
    Stream<Component> of(
            SerializableSupplier<UUID> workspace,
            SerializableSupplier<ListQuery> query,
            SerializableSupplier<ShownList> shown) {
        return Stream.concat(
                Stream.of(new ExportMenu(export, work, workspace, query)),
                others.orderedStream().map(other -> other.of(shown)));
    }
}
