package app.etappe.participant;

/** How much may be said of participants. */
public final class ParticipantLimits {

    /** Participants of a workspace, withdrawn ones included until they are erased. */
    public static final int PARTICIPANTS = 5_000;
    /** Segments of a participant. */
    public static final int SEGMENTS = 20;
    /** Attributes of a participant. */
    public static final int ATTRIBUTES = 20;
    /** UTF-16 units of what an attribute says. */
    public static final int ATTRIBUTE = 500;
    /** Days for which a withdrawal can be taken back, at most. */
    public static final int GRACE_DAYS = 7;

    private ParticipantLimits() {}
}
