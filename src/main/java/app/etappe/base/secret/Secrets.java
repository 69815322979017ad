package app.etappe.base.secret;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Encrypts values for the database, with a key that is not in it, and makes look-ups over them. The key is made when the
 * first value is to be encrypted.
 */
@Component
public class Secrets {

    private static final String FORM = "1";

    private final KeySource source;
    private final NotedKeys noted;
    private volatile @Nullable KeyRing keys;

    Secrets(KeySource source, NotedKeys noted) {
        this.source = source;
        this.noted = noted;
    }

    /**
     * The value as only this installation can read it; about a third longer than in UTF-8, and 60 characters more.
     *
     * @param belongsTo what it belongs to, such as a kind and an id: in another's place it cannot be opened
     */
    public String seal(String plain, String belongsTo) {
        var key = toWrite().current();
        var bytes = key.encrypt(plain.getBytes(StandardCharsets.UTF_8), belongsTo);
        return FORM + "." + key.name() + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * The value that {@link #seal} was given.
     *
     * @throws IllegalStateException if its key is not there, if it was changed, or if it belongs to something else
     */
    public String open(String sealed, String belongsTo) {
        var parts = sealed.split("\\.", 3);
        if (parts.length < 3 || !parts[0].equals(FORM)) {
            throw new IllegalStateException("an encrypted value has no form that is known here");
        }
        var key = present()
                .flatMap(ring -> ring.named(parts[1]))
                .orElseThrow(
                        () -> new IllegalStateException("the key " + parts[1] + " of an encrypted value is missing"));
        return new String(key.decrypt(Base64.getUrlDecoder().decode(parts[2]), belongsTo), StandardCharsets.UTF_8);
    }

    /**
     * What stands in the database so that a value can be found without being read; it names its key, as values do.
     *
     * @param kind what is looked for, so that a name is never found as an address
     * @param folded the form in which values of this kind are compared
     */
    public String lookup(String kind, String folded) {
        return lookup(toWrite().current(), kind, folded);
    }

    /** What to look for in the database: one for each key that values may have been written with. */
    public List<String> lookups(String kind, String folded) {
        return present().map(KeyRing::all).orElse(List.of()).stream()
                .map(key -> lookup(key, kind, folded))
                .toList();
    }

    private static String lookup(SecretKey key, String kind, String folded) {
        return key.name() + "." + key.lookup(kind, folded);
    }

    private Optional<KeyRing> present() {
        var known = keys;
        return known == null ? source.find() : Optional.of(known);
    }

    private synchronized KeyRing toWrite() {
        var known = keys;
        if (known == null) {
            known = source.find().orElseGet(source::make);
            noted.note(known.current());
            keys = known;
        }
        return known;
    }
}
