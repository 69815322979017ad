package app.etappe.base.secret;

import app.etappe.base.CannotStart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys of an installation: the first is for new values, the others are for what they encrypted before. */
final class KeyRing {

    private final Map<String, SecretKey> keys = new LinkedHashMap<>();

    private KeyRing(List<SecretKey> keys) {
        keys.forEach(key -> this.keys.put(key.name(), key));
    }

    static KeyRing of(SecretKey key) {
        return new KeyRing(List.of(key));
    }

    /**
     * @param written keys, separated by white space or commas
     * @param where they come from, for who has to mend them
     * @throws CannotStart if there is none, or one is no key
     */
    static KeyRing read(String written, String where) {
        var read = List.of(written.strip().split("[\\s,]+")).stream()
                .map(one -> SecretKey.read(one)
                        .orElseThrow(() -> new CannotStart(
                                "%s holds something that is no key of Etappe; please put the right one back."
                                        .formatted(where))))
                .toList();
        return new KeyRing(read);
    }

    SecretKey current() {
        return keys.values().iterator().next();
    }

    List<SecretKey> all() {
        return List.copyOf(keys.values());
    }

    Optional<SecretKey> named(String name) {
        @Nullable SecretKey key = keys.get(name);
        return Optional.ofNullable(key);
    }

    boolean has(String fingerprint) {
        return keys.values().stream().anyMatch(key -> key.fingerprint().equals(fingerprint));
    }
}
