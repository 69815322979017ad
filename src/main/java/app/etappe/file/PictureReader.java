package app.etappe.file;

import app.etappe.base.Refusal;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * Makes pictures out of files that people hand in. What a file is called, or is said to be, does not count: only what is
 * in it.
 */
public final class PictureReader {

    /** The most bytes that a file may have. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;
    /** The most pixels that a file may unfold to. */
    public static final long MOST_PIXELS = 25_000_000;

    private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif", "webp");
    private static final double QUALITY = 0.85;

    /** A WebP of as many pixels as are allowed takes 400 MB of memory while it is read. */
    private static final Lock ONE_AT_A_TIME = new ReentrantLock();

    static {
        // Found by itself only where the class loader that happens to come first knows the libraries.
        IIORegistry.getDefaultInstance().registerServiceProvider(new WebPImageReaderSpi());
    }

    private PictureReader() {}

    /**
     * Reads a PNG, JPEG, GIF (its first frame) or WebP and draws it anew: upright, without anything that is not seen, and
     * no larger than asked for.
     *
     * @param longestSide in pixels; a smaller picture keeps its size
     * @throws Refusal {@code picture-empty}; {@code picture-too-large} (limit, in MB); {@code picture-pixels} (limit, in
     *     millions); {@code picture-unknown} for anything else than these four; {@code picture-broken}
     */
    public static Picture read(byte[] file, int longestSide) {
        if (file.length == 0) {
            throw new Refusal("picture-empty");
        }
        if (file.length > MOST_BYTES) {
            throw new Refusal("picture-too-large", Map.of("limit", MOST_BYTES >> 20));
        }
        requireFewPixels(WebpFrames.mostPixels(file));
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            var reader = readerFor(input);
            ONE_AT_A_TIME.lock();
            try {
                reader.setInput(input, true, true);
                return drawn(unpacked(reader, longestSide), orientation(file), longestSide);
            } finally {
                ONE_AT_A_TIME.unlock();
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            // The readers say in many ways that they cannot make sense of the bytes.
            throw broken instanceof Refusal refusal ? refusal : new Refusal("picture-broken");
        }
    }

    private static ImageReader readerFor(ImageInputStream input) {
        Iterable<ImageReader> readers = () -> ImageIO.getImageReaders(input);
        return StreamSupport.stream(readers.spliterator(), false)
                .filter(reader -> Stream.of(reader.getOriginatingProvider().getFormatNames())
                        .anyMatch(FORMATS::contains))
                .findFirst()
                .orElseThrow(() -> new Refusal("picture-unknown"));
    }

    private static void requireFewPixels(long pixels) {
        if (pixels > MOST_PIXELS) {
            throw new Refusal("picture-pixels", Map.of("limit", MOST_PIXELS / 1_000_000));
        }
    }

    private static BufferedImage unpacked(ImageReader reader, int longestSide) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        requireFewPixels((long) width * height);
        var param = reader.getDefaultReadParam();
        // Of a much larger picture not every pixel is unpacked: enough remain to draw it well.
        int step = Math.max(1, Math.max(width, height) / (2 * longestSide));
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    /** How the camera was held. Of the four formats only JPEG says so where browsers look for it. */
    private static Orientation orientation(byte[] file) {
        // A stream of its own: whoever looked at another one may have left it in another byte order.
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            for (var exif : JPEGSegmentUtil.readSegments(input, JPEG.APP1, "Exif")) {
                var found = ExifUtils.getOrientationFromExif(exif.segmentData().readAllBytes());
                if (found != null) {
                    return found;
                }
            }
        } catch (IOException | RuntimeException unreadable) {
            // No JPEG, or one that says it in a way that nobody understands: it is drawn as it lies.
            return Orientation.TOP_LEFT;
        }
        return Orientation.TOP_LEFT;
    }

    private static Picture drawn(BufferedImage image, Orientation orientation, int longestSide) throws IOException {
        var hasHoles = image.getColorModel().hasAlpha();
        double scale = Math.min(1.0, (double) longestSide / Math.max(image.getWidth(), image.getHeight()));
        var small = Thumbnails.of(image)
                .forceSize(scaled(image.getWidth(), scale), scaled(image.getHeight(), scale))
                .imageType(hasHoles ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                .asBufferedImage();
        var out = new ByteArrayOutputStream();
        // Turned apart from the rest: sizes are meant as the picture lies.
        Thumbnails.of(ExifFilterUtils.getFilterForOrientation(orientation).apply(small))
                .scale(1)
                .outputFormat(hasHoles ? "png" : "jpeg")
                .outputQuality(QUALITY)
                .toOutputStream(out);
        return new Picture(hasHoles ? "image/png" : "image/jpeg", out.toByteArray());
    }

    /** A line of one pixel's breadth stays one. */
    private static int scaled(int side, double scale) {
        return Math.max(1, (int) Math.round(side * scale));
    }
}
