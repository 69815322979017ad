package app.etappe.interview.ui;

import app.etappe.interview.InterviewDetails;

/** Something more that can be done with an interview by whoever may write on it, offered in its menu. */
public interface InterviewMenuItem {

    /** The key of its name. */
    String nameKey();

    /** Does it. The pages hear of what changes by themselves. */
    void choose(InterviewDetails interview);
}
