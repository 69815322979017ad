package app.etappe.workspace.ui;

import app.etappe.base.ui.Attempt;
import app.etappe.workspace.MemberSummary;
import app.etappe.workspace.Role;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Set;

/** Asks for a member's new roles. */
class RolesDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** @param change gives the roles; what it refuses is shown in the dialog */
    RolesDialog(MemberSummary member, SerializableConsumer<Set<Role>> change) {
        setHeaderTitle(getTranslation("workspace.roles.title", Words.nameOf(member, this)));
        setWidth("30rem");
        var roles = new RolesField(member.roles());
        var attempt = new Attempt();
        add(roles, attempt);
        var confirm = new Button(
                getTranslation("workspace.roles.confirm"),
                click -> attempt.at(() -> {
                    change.accept(roles.getValue());
                    close();
                }));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), confirm);
    }
}
