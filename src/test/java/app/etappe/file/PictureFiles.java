package app.etappe.file;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Files as people hand them in, and as nobody should. */
public final class PictureFiles {

    /** 24 by 12 pixels, red, lossy. */
    static final String RED_WEBP = "UklGRkQAAABXRUJQVlA4IDgAAADQAgCdASoYAAwAPm0skUWkIqGYBABABsSgB2AAEWMAAP7wOEP/xvN5rWt"
            + "///ZWP/Ssf+lY/coAAA==";
    /** 24 by 12 pixels, blue on the left and nothing on the right, lossless. */
    static final String HALF_WEBP = "UklGRigAAABXRUJQVlA4TBwAAAAvF8ACEA8wQAMywPMf8BASEB74v1b2IKL/kXwA";

    private static final int ORIENTATION = 0x112;
    private static final int GPS = 0x8825;

    private PictureFiles() {}

    /** Of one colour. */
    public static byte[] file(String format, int width, int height, Color colour) {
        return written(format, painted(width, height, colour));
    }

    static byte[] transparentPng(int width, int height) {
        return written("png", new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB));
    }

    /** An image of its own in each of these colours. */
    static byte[] animatedGif(int width, int height, Color... frames) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (var frame : frames) {
                writer.writeToSequence(new IIOImage(painted(width, height, frame), null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /**
     * 40 by 20 pixels, its left half red and its right half blue, that a camera held upright calls turned by 90 degrees;
     * it says as well where it was taken.
     */
    public static byte[] turnedJpegWithPlace() {
        var image = painted(40, 20, Color.RED);
        var graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(20, 0, 20, 20);
        graphics.dispose();
        return withExif(written("jpeg", image));
    }

    static byte[] webp(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    /** Nothing but what says how large it is. */
    static byte[] pngHeader(int width, int height) throws IOException {
        var header = new ByteArrayOutputStream();
        var data = new DataOutputStream(header);
        data.writeBytes("IHDR");
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {8, 6, 0, 0, 0});
        var sum = new CRC32();
        sum.update(header.toByteArray());
        var out = new ByteArrayOutputStream();
        var png = new DataOutputStream(out);
        png.writeLong(0x89504E470D0A1A0AL);
        png.writeInt(13);
        png.write(header.toByteArray());
        png.writeInt((int) sum.getValue());
        return out.toByteArray();
    }

    private static BufferedImage painted(int width, int height, Color colour) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return image;
    }

    private static byte[] written(String format, BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The same JPEG with an EXIF segment behind its first two bytes. */
    private static byte[] withExif(byte[] jpeg) {
        try {
            var exif = new ByteArrayOutputStream();
            var data = new DataOutputStream(exif);
            data.write("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1));
            data.writeInt(8);
            data.writeShort(2);
            writeEntry(data, ORIENTATION, 3, 6 << 16);
            writeEntry(data, GPS, 4, 38);
            data.writeInt(0);
            data.writeShort(1);
            writeEntry(data, 1, 2, 'N' << 24);
            data.writeInt(0);
            var out = new ByteArrayOutputStream();
            var whole = new DataOutputStream(out);
            whole.write(jpeg, 0, 2);
            whole.writeShort(0xFFE1);
            whole.writeShort(exif.size() + 2);
            whole.write(exif.toByteArray());
            whole.write(jpeg, 2, jpeg.length - 2);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeEntry(DataOutputStream data, int tag, int type, int content) throws IOException {
        data.writeShort(tag);
        data.writeShort(type);
        data.writeInt(type == 2 ? 2 : 1);
        data.writeInt(content);
    }
}
