package app.etappe.base.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * One key of 256 bits. Encryption and look-ups use keys of their own that are derived from it. Its name is the beginning
 * of its fingerprint, so that the same key has the same name everywhere.
 */
final class SecretKey {

    private static final int BYTES = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int NAME = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] master;
    private final SecretKeySpec encryption;
    private final SecretKeySpec lookup;
    private final String fingerprint;

    private SecretKey(byte[] master) {
        this.master = master.clone();
        var root = new SecretKeySpec(master, "HmacSHA256");
        encryption = new SecretKeySpec(hmac(root, "etappe encryption"), "AES");
        lookup = new SecretKeySpec(hmac(root, "etappe look-up"), "HmacSHA256");
        fingerprint = HexFormat.of().formatHex(hmac(root, "etappe fingerprint"));
    }

    static SecretKey random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SecretKey(bytes);
    }

    /** Reads what {@link #written} wrote; empty for anything else. */
    static Optional<SecretKey> read(String written) {
        try {
            var bytes = Base64.getDecoder().decode(written.strip());
            return bytes.length == BYTES ? Optional.of(new SecretKey(bytes)) : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /** The key itself, for its file alone. */
    String written() {
        return Base64.getEncoder().encodeToString(master);
    }

    String name() {
        return fingerprint.substring(0, NAME);
    }

    /** Says whether two keys are the same, and nothing else of them. */
    String fingerprint() {
        return fingerprint;
    }

    /** @param belongsTo what the value belongs to; with anything else it cannot be opened */
    byte[] encrypt(byte[] plain, String belongsTo) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var encrypted = cipher(Cipher.ENCRYPT_MODE, nonce, belongsTo).doFinal(plain);
            var whole = Arrays.copyOf(nonce, NONCE + encrypted.length);
            System.arraycopy(encrypted, 0, whole, NONCE, encrypted.length);
            return whole;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java cannot encrypt with AES-GCM", impossible);
        }
    }

    /** @throws IllegalStateException if the value was changed, or belongs to something else */
    byte[] decrypt(byte[] whole, String belongsTo) {
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(whole, NONCE), belongsTo)
                    .doFinal(whole, NONCE, whole.length - NONCE);
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            throw new IllegalStateException("an encrypted value is broken, or not where it belongs", broken);
        }
    }

    /** The same for the same words of the same kind, and nobody without the key can tell from it which words. */
    String lookup(String kind, String words) {
        return HexFormat.of().formatHex(hmac(lookup, kind + '\0' + words));
    }

    private Cipher cipher(int mode, byte[] nonce, String belongsTo) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, encryption, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(belongsTo.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] hmac(SecretKeySpec key, String words) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java has no HMAC", impossible);
        }
    }

    @Override
    public String toString() {
        return "key " + name();
    }
}
