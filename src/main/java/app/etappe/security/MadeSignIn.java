package app.etappe.security;

/**
 * A sign-in just made.
 *
 * @param secret what its cookie carries; told once and stored nowhere
 */
record MadeSignIn(SignedIn signedIn, String secret, boolean remembered) {

    @Override
    public String toString() {
        return "MadeSignIn[" + signedIn + "]";
    }
}
