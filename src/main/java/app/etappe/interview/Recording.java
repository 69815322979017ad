package app.etappe.interview;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/**
 * A link to where an interview was recorded.
 *
 * @param title what it is called; empty for its address
 * @param address http or https, at most 2,000 UTF-16 units
 * @param offset where in the recording the interview begins, in milliseconds
 */
@Embeddable
public record Recording(
        @Column(name = "title", nullable = false) String title,
        @Column(name = "address", nullable = false) String address,
        @Column(name = "offset_ms", nullable = false) long offset) {

    /** The most recordings of one interview. */
    public static final int MOST = 10;

    private static final int LONGEST_ADDRESS = 2_000;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** @throws Refusal {@code address-invalid}, {@code time-range}, or what is wrong with the texts */
    public Recording {
        title = Texts.nameOrNone(title);
        address = Texts.stored(address, LONGEST_ADDRESS);
        if (!isWebAddress(address)) {
            throw new Refusal("address-invalid");
        }
        SaidAt.require(offset);
    }

    private static boolean isWebAddress(String address) {
        try {
            var uri = new URI(address);
            return uri.getScheme() != null && SCHEMES.contains(uri.getScheme()) && uri.getHost() != null;
        } catch (URISyntaxException notOne) {
            return false;
        }
    }
}
