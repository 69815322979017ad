package app.etappe.rights;

import static app.etappe.rights.Person.ADMINISTRATORS;
import static app.etappe.rights.Person.SIGNED_IN;
import static app.etappe.rights.RightsRow.inInstallation;
import static app.etappe.rights.RightsRow.open;

import app.etappe.security.AccountAdministrationService;
import app.etappe.security.AccountService;
import app.etappe.security.ColourScheme;
import app.etappe.security.CredentialsService;
import app.etappe.security.Preferences;
import app.etappe.security.SignInService;
import java.util.List;
import java.util.Optional;

/** Accounts, sign-ins, links. */
class SecurityRights implements RightsRows {

    private static final String LINK = "the link gives the right";
    private static final String CALLER = "for other services, which ask for the right themselves";

    @Override
    public List<RightsRow> rows() {
        return List.of(
                inInstallation(
                        "AccountAdministrationService.list(int)",
                        ADMINISTRATORS,
                        scene -> administration(scene).list(0)),
                inInstallation(
                        "AccountAdministrationService.count()",
                        ADMINISTRATORS,
                        scene -> administration(scene).count()),
                inInstallation(
                        "AccountAdministrationService.makeResetLink(UUID)",
                        ADMINISTRATORS,
                        scene -> administration(scene).makeResetLink(scene.extraMember())),
                inInstallation("AccountAdministrationService.disable(UUID)", ADMINISTRATORS, scene -> {
                    administration(scene).disable(scene.extraMember());
                    administration(scene).enable(scene.extraMember());
                }),
                inInstallation(
                        "AccountAdministrationService.enable(UUID)",
                        ADMINISTRATORS,
                        scene -> administration(scene).enable(scene.extraMember())),
                inInstallation("AccountAdministrationService.makeAdministrator(UUID)", ADMINISTRATORS, scene -> {
                    administration(scene).makeAdministrator(scene.extraMember());
                    administration(scene).withdrawAdministrator(scene.extraMember());
                }),
                inInstallation(
                        "AccountAdministrationService.withdrawAdministrator(UUID)",
                        ADMINISTRATORS,
                        scene -> administration(scene).withdrawAdministrator(scene.extraMember())),
                inInstallation(
                        "AccountService.mine()",
                        SIGNED_IN,
                        scene -> accounts(scene).mine()),
                inInstallation(
                        "AccountService.rename(String)",
                        SIGNED_IN,
                        scene -> accounts(scene).rename("Kim")),
                inInstallation(
                        "AccountService.prefer(Preferences)",
                        SIGNED_IN,
                        scene -> accounts(scene).prefer(new Preferences(Optional.empty(), ColourScheme.SYSTEM))),
                open("AccountService.preferences()", "strangers have none"),
                open("AccountService.names(Collection)", CALLER),
                inInstallation(
                        "CredentialsService.changeEmail(String, String)",
                        SIGNED_IN,
                        scene -> scene.bean(CredentialsService.class)
                                .changeEmail("kim@example.org", "not the password")),
                inInstallation(
                        "CredentialsService.changePassword(String, String)",
                        SIGNED_IN,
                        scene -> scene.bean(CredentialsService.class)
                                .changePassword("not the password", "another long password")),
                inInstallation(
                        "SignInService.mine()",
                        SIGNED_IN,
                        scene -> scene.bean(SignInService.class).mine()),
                inInstallation(
                        "SignInService.signOutEverywhere()",
                        SIGNED_IN,
                        scene -> scene.bean(SignInService.class).signOutEverywhere()),
                open("SignInService.signOut()", "who is not signed in is out already"),
                open("AccountRegistration.findByEmail(String)", CALLER),
                open("AccountRegistration.register(String, String, String)", CALLER),
                open("LinkTokens.make(String, UUID, Duration)", CALLER),
                open("LinkTokens.peek(String, String)", CALLER),
                open("LinkTokens.consume(String, String)", CALLER),
                open("LinkTokens.end(String, UUID)", CALLER),
                open("PasswordResetService.find(String)", LINK),
                open("PasswordResetService.reset(String, String)", LINK),
                open("FirstStartService.isAwaited()", "the sign-in page asks"),
                open("FirstStartService.state(String)", LINK),
                open("FirstStartService.setUp(String, OwnerDraft)", LINK));
    }

    private static AccountAdministrationService administration(Scene scene) {
        return scene.bean(AccountAdministrationService.class);
    }

    private static AccountService accounts(Scene scene) {
        return scene.bean(AccountService.class);
    }
}
