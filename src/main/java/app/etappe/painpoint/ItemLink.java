package app.etappe.painpoint;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * An address in the web, or of a mailbox, that has to do with an item.
 *
 * @param title what it is called; empty for its address
 * @param address http, https or mailto, at most 2,000 UTF-16 units
 */
@Embeddable
public record ItemLink(
        @Column(name = "title", nullable = false) String title,
        @Column(name = "address", nullable = false) String address) {

    /** The most links of one item. */
    public static final int MOST = 20;

    private static final int LONGEST_ADDRESS = 2_000;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** @throws Refusal {@code address-invalid}, or what is wrong with the texts */
    public ItemLink {
        title = Texts.nameOrNone(title);
        address = Texts.stored(address, LONGEST_ADDRESS);
        if (!isAddress(address)) {
            throw new Refusal("address-invalid");
        }
    }

    private static boolean isAddress(String address) {
        try {
            var uri = new URI(address);
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return scheme.equals("mailto") || SCHEMES.contains(scheme) && uri.getHost() != null;
        } catch (URISyntaxException notOne) {
            return false;
        }
    }
}
