package app.etappe.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.etappe.base.ui.NameDialog;
import com.vaadin.flow.function.SerializableConsumer;

/** Asks for the name of a new workspace. */
class NewWorkspaceDialog extends NameDialog {

    private static final long serialVersionUID = 1L;

    /** @param create makes the workspace; what it refuses is shown at the field */
    NewWorkspaceDialog(SerializableConsumer<String> create) {
        super(
                translate("shell.new-workspace.title"),
                translate("shell.new-workspace.name"),
                translate("shell.new-workspace.create"),
                "",
                create);
        hint(translate("shell.new-workspace.hint"));
    }
}
