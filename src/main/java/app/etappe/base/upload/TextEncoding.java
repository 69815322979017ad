package app.etappe.base.upload;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How the characters of a file are written as bytes. */
public enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    WINDOWS_1252(Charset.forName("windows-1252"));

    /** Files begin with Latin letters or digits, so the first bytes tell the two UTF-16s apart even where the texts are not. */
    private static final int LOOKED_AT = 32;

    private final Charset charset;
    private final byte[] mark;

    TextEncoding(Charset charset, int... mark) {
        this.charset = charset;
        this.mark = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            this.mark[i] = (byte) mark[i];
        }
    }

    /** The name that people know it by. */
    public String label() {
        return switch (this) {
            case UTF_8 -> "UTF-8";
            case UTF_16LE -> "UTF-16 LE";
            case UTF_16BE -> "UTF-16 BE";
            case WINDOWS_1252 -> "Windows-1252";
        };
    }

    /** The encoding these bytes are most likely in; every sequence of bytes has one. */
    public static TextEncoding recognise(byte[] bytes) {
        for (var encoding : values()) {
            if (encoding.mark.length > 0 && encoding.marks(bytes)) {
                return encoding;
            }
        }
        if (isMostlyZero(bytes, 1) && !hasZero(bytes, 0)) {
            return UTF_16LE;
        }
        if (isMostlyZero(bytes, 0) && !hasZero(bytes, 1)) {
            return UTF_16BE;
        }
        return UTF_8.decode(bytes).isPresent() ? UTF_8 : WINDOWS_1252;
    }

    /** The text without its byte order mark; empty if these bytes cannot be in this encoding. */
    public Optional<String> decode(byte[] bytes) {
        int start = marks(bytes) ? mark.length : 0;
        var buffer = ByteBuffer.wrap(bytes, start, bytes.length - start).slice();
        if (this == UTF_16LE || this == UTF_16BE) {
            return decodeUnits(buffer);
        }
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(buffer)
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Unit by unit: an unpaired surrogate comes through, so that its row can be named instead of the whole file. */
    private Optional<String> decodeUnits(ByteBuffer buffer) {
        if (buffer.remaining() % 2 != 0) {
            return Optional.empty();
        }
        var order = this == UTF_16LE ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        return Optional.of(buffer.order(order).asCharBuffer().toString());
    }

    private boolean marks(byte[] bytes) {
        if (mark.length == 0 || bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMostlyZero(byte[] bytes, int first) {
        int zeros = 0;
        int looked = 0;
        for (int i = first; i < Math.min(bytes.length, LOOKED_AT); i += 2) {
            looked++;
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return looked > 0 && zeros * 10 >= looked * 8;
    }

    private static boolean hasZero(byte[] bytes, int first) {
        for (int i = first; i < Math.min(bytes.length, LOOKED_AT); i += 2) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
