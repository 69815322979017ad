package app.etappe.security;

import java.time.ZoneId;

/**
 * What the first owner enters.
 *
 * @param workspaceName what the first workspace is to be called
 * @param timeZone by which that workspace's days are to begin
 */
public record OwnerDraft(String name, String email, String password, String workspaceName, ZoneId timeZone) {

    @Override
    public String toString() {
        return "OwnerDraft";
    }
}
