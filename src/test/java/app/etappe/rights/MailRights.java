package app.etappe.rights;

import static app.etappe.rights.Person.ADMINISTRATORS;
import static app.etappe.rights.RightsRow.inInstallation;

import app.etappe.mail.MailEncryption;
import app.etappe.mail.MailSettingsDraft;
import app.etappe.mail.MailSettingsService;
import app.etappe.mail.MailStatusService;
import app.etappe.mail.MailTestService;
import java.util.List;

/** The installation's mail server, which administrators look after. */
class MailRights implements RightsRows {

    private static final MailSettingsDraft DRAFT =
            new MailSettingsDraft("127.0.0.1", 1, MailEncryption.NONE, "", "", "etappe@example.org", "Etappe");

    @Override
    public List<RightsRow> rows() {
        return List.of(
                inInstallation(
                        "MailSettingsService.read()",
                        ADMINISTRATORS,
                        scene -> settings(scene).read()),
                inInstallation("MailSettingsService.change(MailSettingsDraft)", ADMINISTRATORS, scene -> {
                    settings(scene).change(DRAFT);
                    settings(scene).remove();
                }),
                inInstallation(
                        "MailSettingsService.remove()",
                        ADMINISTRATORS,
                        scene -> settings(scene).remove()),
                inInstallation(
                        "MailTestService.send()",
                        ADMINISTRATORS,
                        scene -> scene.bean(MailTestService.class).send()),
                inInstallation(
                        "MailStatusService.read()",
                        ADMINISTRATORS,
                        scene -> scene.bean(MailStatusService.class).read()));
    }

    private static MailSettingsService settings(Scene scene) {
        return scene.bean(MailSettingsService.class);
    }
}
