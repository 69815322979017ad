package app.etappe.participant;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import java.util.List;

/**
 * What somebody is looked for by.
 *
 * @param words folded, for a name
 * @param email folded; empty if it is none
 * @param phone folded; empty if it is none
 */
record SubjectWords(List<String> words, String email, String phone) {

    /** @throws Refusal {@code text-empty} and its like */
    static SubjectWords of(String asked) {
        var text = Texts.name(asked);
        var identity = new Identity(text, text, text, "");
        var words = identity.foldedName();
        return new SubjectWords(
                words.isEmpty() ? List.of() : List.of(words.split(" ")),
                text.contains("@") ? identity.foldedEmail() : "",
                text.matches("[+\\d\\s()/.-]+") ? identity.foldedPhone() : "");
    }

    /** Whether this may be who is looked for. */
    boolean fit(Identity identity) {
        if (!email.isEmpty()) {
            return email.equals(identity.foldedEmail());
        }
        if (!phone.isEmpty()) {
            return phone.equals(identity.foldedPhone());
        }
        return !words.isEmpty() && List.of(identity.foldedName().split(" ")).containsAll(words);
    }
}
