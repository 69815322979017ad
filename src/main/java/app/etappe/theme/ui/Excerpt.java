package app.etappe.theme.ui;

import app.etappe.interview.FoundNote;

/**
 * The part of a line that is shown: all of a short one, of a long one what surrounds the first word that was looked for.
 *
 * @param from the first UTF-16 unit
 * @param to the first one behind it
 */
record Excerpt(int from, int to) {

    private static final int LONGEST = 320;
    /** So much stands before the first word. */
    private static final int AHEAD = 80;

    static Excerpt of(FoundNote note) {
        var text = note.text();
        if (text.length() <= LONGEST) {
            return new Excerpt(0, text.length());
        }
        int first = note.marks().isEmpty() ? 0 : note.marks().getFirst().from();
        int from = first <= AHEAD ? 0 : atWord(text, first - AHEAD);
        int to = from + LONGEST >= text.length() ? text.length() : atWord(text, from + LONGEST);
        return new Excerpt(from, to);
    }

    /** Where the next word begins, so that none is cut; where no other begins, there. */
    private static int atWord(String text, int at) {
        int begin = at;
        while (begin < text.length() && !Character.isWhitespace(text.charAt(begin - 1))) {
            begin++;
        }
        return begin == text.length() ? at : begin;
    }
}
