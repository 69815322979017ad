package app.etappe.participant.ui;

import app.etappe.base.ui.WorkspacePage;
import app.etappe.participant.ErasureReceipt;
import app.etappe.participant.ReceiptService;
import app.etappe.security.AccountService;
import app.etappe.workspace.WorkspaceService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The receipts of those who were erased, and the texts of others that somebody has to decide on. */
@Route("w/:workspaceId/participants/receipts")
@PermitAll
@StyleSheet("assets/participants.css")
class ReceiptsView extends WorkspacePage {

    private static final long serialVersionUID = 1L;

    private final transient ReceiptService receipts;
    private final transient AccountService accounts;
    private final transient WorkspaceService workspaces;
    private int page;

    ReceiptsView(ReceiptService receipts, AccountService accounts, WorkspaceService workspaces) {
        super("participant.receipts");
        this.receipts = receipts;
        this.accounts = accounts;
        this.workspaces = workspaces;
        getContent().addClassName("etappe-participants");
    }

    @Override
    protected void show() {
        var shown = receipts.list(workspaceId(), page);
        var names = accounts.names(shown.stream()
                .map(ErasureReceipt::accountId)
                .filter(Objects::nonNull)
                .toList());
        getContent().removeAll();
        getContent()
                .add(
                        new H1(getTranslation("participant.receipts")),
                        new Anchor("w/" + workspaceId() + "/participants", getTranslation("participant.back")),
                        new Paragraph(getTranslation("participant.receipts.text")));
        getContent()
                .add(
                        shown.isEmpty() && page == 0
                                ? new Paragraph(getTranslation("participant.receipts.empty"))
                                : list(shown, names));
        offerPages(shown.size());
    }

    private Div list(List<ErasureReceipt> shown, Map<UUID, String> names) {
        var zone = workspaces.details(workspaceId()).timeZone();
        var list = new Div();
        list.addClassNames("etappe-card", "etappe-list");
        list.getElement().setAttribute("role", "list");
        shown.forEach(receipt -> list.add(new ReceiptRow(
                receipt,
                zone,
                receipt.accountId() == null ? null : names.getOrDefault(receipt.accountId(), ""),
                textId -> {
                    receipts.clear(receipt.id(), textId);
                    show();
                },
                textId -> {
                    receipts.keep(receipt.id(), textId);
                    show();
                })));
        return list;
    }

    private void offerPages(int shown) {
        if (page > 0) {
            getContent().add(turning("participant.receipts.newer", -1));
        }
        if (shown == ReceiptService.PAGE_SIZE) {
            getContent().add(turning("participant.receipts.older", 1));
        }
    }

    private Button turning(String key, int by) {
        var button = new Button(getTranslation(key), click -> {
            page += by;
            show();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
