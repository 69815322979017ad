package app.etappe.participant.ui;

import app.etappe.base.Refusal;
import app.etappe.participant.DataProtectionService;
import app.etappe.participant.SubjectReportFiles;
import app.etappe.participant.SubjectRequestService;
import app.etappe.security.AccountAdministrationService;
import app.etappe.security.AccountService;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** For who answers people who ask what is stored about them; and for administrators, who say who that is. */
@Route("data-protection")
@PermitAll
@StyleSheet("assets/participants.css")
class DataProtectionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient DataProtectionService protection;
    private final transient SubjectRequestService requests;
    private final transient SubjectReportFiles files;
    private final transient AccountService accounts;
    private final transient AccountAdministrationService administration;

    DataProtectionView(
            DataProtectionService protection,
            SubjectRequestService requests,
            SubjectReportFiles files,
            AccountService accounts,
            AccountAdministrationService administration) {
        this.protection = protection;
        this.requests = requests;
        this.files = files;
        this.accounts = accounts;
        this.administration = administration;
        getContent().addClassNames("etappe-page", "etappe-participants");
    }

    /** @throws Refusal {@code not-found} for who is neither */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean mayAppoint = protection.mayAppoint();
        boolean isAppointed = protection.isAppointed();
        if (!mayAppoint && !isAppointed) {
            throw Refusal.notFound();
        }
        getContent().removeAll();
        getContent().add(new H1(getTranslation("protection.title")), new Paragraph(getTranslation("protection.text")));
        if (isAppointed) {
            getContent().add(new SubjectPanel(requests, files));
        }
        if (mayAppoint) {
            getContent().add(new AppointmentPanel(protection, accounts, administration));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("protection.title") + " – " + getTranslation("app.name");
    }
}
