package app.etappe.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How large the frames in a WebP file are. Each says so itself, whatever stands at the head of the file, and the reader
 * makes room for what the frame says.
 */
final class WebpFrames {

    private static final int LOSSY = fourLetters("VP8 ");
    private static final int LOSSLESS = fourLetters("VP8L");
    private static final int START_CODE = 0x2A019D;
    private static final int SIGNATURE = 0x2F;
    private static final int FOURTEEN_BITS = 0x3FFF;
    /** What of a frame's chunk is looked at: name, length, and the head of the frame. */
    private static final int HEAD = 18;

    private WebpFrames() {}

    /** The pixels of the largest frame; wherever one may begin is looked at, since chunks may lie about their lengths. */
    static long mostPixels(byte[] file) {
        var bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        long most = 0;
        for (int at = 0; at + HEAD <= file.length; at++) {
            if (file[at] == 'V') {
                most = Math.max(most, pixelsAt(bytes, at));
            }
        }
        return most;
    }

    private static long pixelsAt(ByteBuffer bytes, int at) {
        int name = bytes.getInt(at);
        if (name == LOSSY && (bytes.getInt(at + 11) & 0xFFFFFF) == START_CODE) {
            return (long) (bytes.getShort(at + 14) & FOURTEEN_BITS) * (bytes.getShort(at + 16) & FOURTEEN_BITS);
        }
        if (name == LOSSLESS && bytes.get(at + 8) == SIGNATURE) {
            int sides = bytes.getInt(at + 9);
            return ((sides & FOURTEEN_BITS) + 1L) * (((sides >>> 14) & FOURTEEN_BITS) + 1L);
        }
        return 0;
    }

    private static int fourLetters(String name) {
        return name.charAt(0) | name.charAt(1) << 8 | name.charAt(2) << 16 | name.charAt(3) << 24;
    }
}
