package app.etappe.participant;

import app.etappe.base.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Who a participant is, each part empty where it is not known. It is personal data: it stands nowhere but in its own
 * encrypted row and on the screens of researchers who ask for it.
 */
public record Identity(String name, String email, String phone, String note) {

    /** UTF-16 units of an e-mail address, and of a telephone number. */
    public static final int CONTACT = 254;
    /** UTF-16 units of the note. */
    public static final int NOTE = 2_000;

    public static final Identity NONE = new Identity("", "", "", "");

    /** Digits at the end of a number that tell telephones apart, whatever stands before them for the country. */
    private static final int TELLING_DIGITS = 9;

    /** As it is stored. @throws Refusal what is wrong with the texts */
    Identity stored() {
        return new Identity(
                Texts.nameOrNone(name),
                Texts.stored(email, CONTACT),
                Texts.stored(phone, CONTACT),
                Texts.stored(note, NOTE));
    }

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return name.isEmpty() && email.isEmpty() && phone.isEmpty() && note.isEmpty();
    }

    /** The name without case, accents, punctuation and order of its words; empty if there is none. */
    String foldedName() {
        return Arrays.stream(Texts.folded(name).split("[^\\p{L}\\p{N}\\p{M}]+"))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** The address in small letters; empty if there is none. */
    String foldedEmail() {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** The last digits of the number; empty if there are too few to tell anything. */
    String foldedPhone() {
        var digits = phone.replaceAll("\\D", "");
        return digits.length() < 6 ? "" : digits.substring(Math.max(0, digits.length() - TELLING_DIGITS));
    }

    /** This one, completed by what the other knows besides. */
    Identity completedBy(Identity other) {
        return new Identity(
                firstOf(name, other.name),
                firstOf(email, other.email),
                firstOf(phone, other.phone),
                notes(other).strip());
    }

    private String notes(Identity other) {
        var both = note.equals(other.note) ? note : note + "\n" + other.note;
        return both.length() <= NOTE ? both : note;
    }

    private static String firstOf(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    /** Nothing of what it holds, so that it is in no log. */
    @Override
    public String toString() {
        return "identity";
    }
}
