package app.etappe.priority;

import app.etappe.base.Codes;

/** What happened to an item, with the values that the words for it take. */
public enum StoryKind {
    /** Somebody made it. No values. */
    MADE,
    /** It was put on cards of a map: the map's title, and how many cards. */
    PLACED,
    /** Another became part of it: its title. */
    MERGED,
    /** It was judged: the code of what was judged, and the number. */
    JUDGED,
    /**
     * Customers said something of it: how many of them were heard on it for the first time who support it, and who say
     * otherwise; how many sources did each that nobody is known for; how many had supported it by then in all.
     */
    EVIDENCE,
    /**
     * A round that held it was revealed: the round's title, the votes, of how many who voted, and the rank; of something that
     * became part of it later also its title.
     */
    VOTED,
    /** It was decided on: the code of the status, and the reason. */
    DECIDED,
    /** It was decided on in a review: the review's name, the code of what was decided, and the reason. */
    REVIEWED;

    /** The name in small letters, for texts. */
    public String code() {
        return Codes.of(this);
    }
}
