package app.etappe.security.ui;

/** A further part of the page of one's own account. Implemented by features, as beans. */
public interface AccountSection {

    /** For whoever is signed in, as it is now. */
    AccountPanel make();
}
