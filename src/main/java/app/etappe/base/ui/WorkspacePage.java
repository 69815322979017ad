package app.etappe.base.ui;

import app.etappe.base.Refusal;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page about one workspace, which its address names. */
public abstract class WorkspacePage extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle, InWorkspace {

    private static final long serialVersionUID = 1L;

    private final String titleKey;
    private volatile @Nullable UUID workspaceId;

    /** @param titleKey the key of the words in the browser's tab */
    protected WorkspacePage(String titleKey) {
        this.titleKey = titleKey;
        getContent().addClassName("etappe-page");
    }

    /** @throws Refusal {@code not-found} if the address names none, or none that is open to the reader */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspaceId = id(event, "workspaceId");
        show();
    }

    /** Shows everything as it is now. */
    protected abstract void show();

    @Override
    public UUID workspaceId() {
        var shown = workspaceId;
        if (shown == null) {
            throw Refusal.notFound();
        }
        return shown;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(titleKey) + " – " + getTranslation("app.name");
    }

    /** An id that the address names. @throws Refusal {@code not-found} if it names none */
    protected static UUID id(BeforeEnterEvent event, String parameter) {
        try {
            return UUID.fromString(event.getRouteParameters().get(parameter).orElse(""));
        } catch (IllegalArgumentException notAnId) {
            throw Refusal.notFound();
        }
    }
}
