package app.etappe.security;

/** What the first owner enters. */
public record OwnerDraft(String name, String email, String password, String workspaceName) {

    @Override
    public String toString() {
        return "OwnerDraft";
    }
}
