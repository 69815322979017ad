package app.etappe.priority;

import app.etappe.base.Codes;

/** Where what members think and what customers say part. */
public enum Flag {
    /** Members voted for it, and no customer, known or anonymous, said it. */
    VOTES_NO_EVIDENCE,
    /** At least two thirds of the most customers stand behind it, and at most half of the most votes went to it. */
    EVIDENCE_FEW_VOTES;

    /** The name in small letters and hyphens, for texts. */
    public String code() {
        return Codes.of(this);
    }
}
