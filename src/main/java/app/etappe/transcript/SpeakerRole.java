package app.etappe.transcript;

/** Which side of a talk a speaker is on. */
public enum SpeakerRole {
    INTERVIEWER,
    PARTICIPANT,
    /** Somebody whose name is not taken over. */
    NOBODY
}
