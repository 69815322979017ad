package app.etappe.participant;

import java.util.List;

/** By what somebody is looked for in the database: for each part one look-up per key, none where it is not known. */
record Lookups(List<String> names, List<String> emails, List<String> phones) {

    boolean isEmpty() {
        return names.isEmpty() && emails.isEmpty() && phones.isEmpty();
    }
}
