package app.etappe.workspace.ui;

import app.etappe.workspace.Role;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.Set;

/** Asks which roles somebody shall have, and says what each is good for. */
class RolesField extends CheckboxGroup<Role> {

    private static final long serialVersionUID = 1L;

    RolesField(Set<Role> roles) {
        setLabel(getTranslation("workspace.roles"));
        setHelperText(getTranslation("workspace.roles.hint"));
        setItems(Role.values());
        setItemLabelGenerator(role -> getTranslation("workspace.role." + role.code()));
        setItemHelperGenerator(role -> getTranslation("workspace.role." + role.code() + ".text"));
        setValue(roles);
        setWidthFull();
        addClassName("etappe-roles");
    }
}
