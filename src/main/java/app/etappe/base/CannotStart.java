package app.etappe.base;

/**
 * Stops the start with one sentence for whoever runs the server: what is wrong and what to do. It is printed without a
 * stack trace, and the process ends with an exit code other than zero.
 */
public class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
