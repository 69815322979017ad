package app.etappe.mail;

/**
 * A mail as its reader reads it: plain text, in their language.
 *
 * @param subject one line; line ends in it become spaces, and what is too long is cut
 */
public record MailText(String subject, String body) {

    private static final int LONGEST_SUBJECT = 200;

    public MailText {
        subject = line(subject, LONGEST_SUBJECT);
    }

    /** The text on one line, cut where it is longer. @param longest in UTF-16 units, the dots at the end included */
    public static String line(String text, int longest) {
        var line = text.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        if (line.length() <= longest) {
            return line;
        }
        int end = longest - 1;
        // Half a letter would be none.
        if (Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end).stripTrailing() + "…";
    }
}
