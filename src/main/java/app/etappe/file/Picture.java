package app.etappe.file;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A picture as it is stored: drawn anew by {@link PictureReader}, so that nothing is in it but what is seen. */
public final class Picture implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String mediaType;
    private final byte[] content;

    Picture(String mediaType, byte[] content) {
        this.mediaType = mediaType;
        this.content = content;
    }

    /** {@code image/jpeg}, or {@code image/png} where one can see through it. */
    public String mediaType() {
        return mediaType;
    }

    /** How many bytes it has. */
    public int size() {
        return content.length;
    }

    /** Its bytes from the first one on. */
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }

    /** The SHA-256 of its bytes, as 64 hexadecimal digits in lower case. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    byte[] content() {
        return content;
    }
}
