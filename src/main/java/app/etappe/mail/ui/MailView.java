package app.etappe.mail.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.BrowserZone;
import app.etappe.base.ui.PageWork;
import app.etappe.mail.MailSettingsDraft;
import app.etappe.mail.MailSettingsService;
import app.etappe.mail.MailStatusService;
import app.etappe.mail.MailTestService;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** By which server mails go out, and how they are doing; for those who look after the installation. */
@Route("mail")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("account.css")
@StyleSheet("assets/mail.css")
class MailView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient MailSettingsService settings;
    private final transient MailTestService trial;
    private final transient MailStatusService status;
    private final transient PageWork work;
    private final MailSettingsForm form =
            new MailSettingsForm(new MailSettingsForm.Actions(this::save, this::sendTest, this::stop));
    private final MailStatusPanel state = new MailStatusPanel();

    MailView(MailSettingsService settings, MailTestService trial, MailStatusService status, PageWork work) {
        this.settings = settings;
        this.trial = trial;
        this.status = status;
        this.work = work;
        getContent().addClassNames("etappe-account", "etappe-mail");
        getContent()
                .add(new H1(getTranslation("mail.title")), new Paragraph(getTranslation("mail.intro")), form, state);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mail.title") + " – " + getTranslation("app.name");
    }

    private void show() {
        form.show(settings.read());
        showStatus();
    }

    private void showStatus() {
        state.show(status.read(), BrowserZone.of(UI.getCurrent()));
    }

    private void save(MailSettingsDraft draft) {
        settings.change(draft);
        show();
        form.confirm(getTranslation("mail.saved"));
    }

    private void stop() {
        settings.remove();
        show();
        form.confirm(getTranslation("mail.stopped"));
    }

    /** Beside the page, since a mail server may let one wait. */
    private void sendTest() {
        form.await();
        work.begin(UI.getCurrent(), trial::send, this::tested, this::failed);
    }

    private void tested(String address) {
        form.confirm(getTranslation("mail.test.sent", address));
        showStatus();
    }

    private void failed(Refusal refusal) {
        form.complain(refusal);
        showStatus();
    }
}
