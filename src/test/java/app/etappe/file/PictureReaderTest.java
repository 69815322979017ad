package app.etappe.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.etappe.base.Refusal;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of files that people hand in as pictures. */
class PictureReaderTest {

    private static final int SIDE = 100;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void large_picture_is_drawn_smaller(String format) throws IOException {
        var picture = PictureReader.read(PictureFiles.file(format, 2000, 1000, Color.RED), SIDE);

        var image = drawn(picture);
        assertThat(picture.mediaType()).isEqualTo("image/jpeg");
        assertThat(image.getWidth()).isEqualTo(100);
        assertThat(image.getHeight()).isEqualTo(50);
        assertColour(image, 50, 25, Color.RED);
    }

    @Test
    void small_picture_keeps_its_size() throws IOException {
        var image = drawn(PictureReader.read(PictureFiles.file("png", 7, 3, Color.BLUE), SIDE));

        assertThat(image.getWidth()).isEqualTo(7);
        assertThat(image.getHeight()).isEqualTo(3);
    }

    @Test
    void line_of_one_pixels_breadth_stays_one() throws IOException {
        var image = drawn(PictureReader.read(PictureFiles.file("png", 1, 4000, Color.BLUE), SIDE));

        assertThat(image.getWidth()).isEqualTo(1);
        assertThat(image.getHeight()).isEqualTo(100);
    }

    @Test
    void what_one_can_see_through_stays_so() throws IOException {
        var picture = PictureReader.read(PictureFiles.transparentPng(300, 300), SIDE);

        assertThat(picture.mediaType()).isEqualTo("image/png");
        assertThat(new Color(drawn(picture).getRGB(50, 50), true).getAlpha()).isZero();
    }

    @Test
    void moving_picture_becomes_its_first_frame() throws IOException {
        var picture = PictureReader.read(PictureFiles.animatedGif(50, 50, Color.RED, Color.BLUE), SIDE);

        assertColour(drawn(picture), 25, 25, Color.RED);
    }

    @Test
    void webp_is_read_lossy_and_lossless() throws IOException {
        var red = drawn(PictureReader.read(PictureFiles.webp(PictureFiles.RED_WEBP), SIDE));
        assertThat(red.getWidth()).isEqualTo(24);
        assertColour(red, 12, 6, new Color(0xC0, 0x20, 0x20));

        var half = PictureReader.read(PictureFiles.webp(PictureFiles.HALF_WEBP), SIDE);
        assertThat(half.mediaType()).isEqualTo("image/png");
        assertColour(drawn(half), 3, 6, new Color(0x20, 0x40, 0xC0));
        assertThat(new Color(drawn(half).getRGB(20, 6), true).getAlpha()).isZero();
    }

    @Test
    void picture_stands_upright_and_does_not_tell_where_it_was_taken() throws IOException {
        var file = PictureFiles.turnedJpegWithPlace();
        assertThat(text(file)).contains("Exif");

        var picture = PictureReader.read(file, SIDE);

        var image = drawn(picture);
        assertThat(image.getWidth()).isEqualTo(20);
        assertThat(image.getHeight()).isEqualTo(40);
        assertColour(image, 10, 8, Color.RED);
        assertColour(image, 10, 32, Color.BLUE);
        assertThat(text(picture.content())).doesNotContain("Exif");
    }

    @Test
    void same_file_gives_the_same_hash() {
        var file = PictureFiles.file("png", 20, 20, Color.RED);

        assertThat(PictureReader.read(file, SIDE).hash())
                .matches("[0-9a-f]{64}")
                .isEqualTo(PictureReader.read(file, SIDE).hash())
                .isNotEqualTo(PictureReader.read(file, 10).hash());
    }

    @Test
    void empty_file_is_refused() {
        assertRefused("picture-empty", new byte[0]);
    }

    @Test
    void file_over_five_megabytes_is_refused_and_one_of_five_is_looked_at() {
        var picture = PictureFiles.file("png", 20, 20, Color.RED);

        assertRefused("picture-too-large", Arrays.copyOf(picture, 6 * 1024 * 1024));
        assertRefused("picture-too-large", Arrays.copyOf(picture, PictureReader.MOST_BYTES + 1));
        assertThat(PictureReader.read(Arrays.copyOf(picture, PictureReader.MOST_BYTES), SIDE)
                        .size())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A text that is called face.png",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
                "<!doctype html><script>alert(1)</script>",
                "BM a bitmap, or nearly"
            })
    void what_is_none_of_the_four_is_refused(String file) {
        assertRefused("picture-unknown", file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void bitmap_is_refused_though_it_could_be_read() {
        assertRefused("picture-unknown", PictureFiles.file("bmp", 20, 20, Color.RED));
    }

    @Test
    void more_pixels_than_anybody_needs_are_refused_before_they_are_unpacked() throws IOException {
        assertRefused("picture-pixels", PictureFiles.pngHeader(30_000, 30_000));
        assertRefused("picture-pixels", PictureFiles.pngHeader(Integer.MAX_VALUE, Integer.MAX_VALUE));
        assertRefused("picture-broken", PictureFiles.pngHeader(5000, 5000));
    }

    @Test
    void webp_that_is_larger_inside_than_it_says_is_refused() {
        var small = PictureFiles.webp(PictureFiles.RED_WEBP);
        var file = ByteBuffer.allocate(small.length + 18).order(ByteOrder.LITTLE_ENDIAN);
        file.put(small, 0, 12).put("VP8X".getBytes(StandardCharsets.US_ASCII)).putInt(10);
        file.putInt(0).put(new byte[] {23, 0, 0, 11, 0, 0});
        file.put(small, 12, small.length - 12);
        file.putInt(4, file.capacity() - 8);
        assertThat(PictureReader.read(file.array(), SIDE).size()).isPositive();

        // Width and height of the frame, behind its start code.
        file.putShort(18 + 12 + 8 + 6, (short) 16383).putShort(18 + 12 + 8 + 8, (short) 16383);

        assertRefused("picture-pixels", file.array());
    }

    @Test
    void broken_pictures_are_refused() {
        var jpeg = PictureFiles.file("jpeg", 200, 200, Color.RED);
        assertRefused("picture-broken", Arrays.copyOf(jpeg, 30));
        var scrambled = jpeg.clone();
        Arrays.fill(scrambled, 20, 200, (byte) 0xFF);
        assertRefused("picture-broken", scrambled);
        assertRefused("picture-broken", Arrays.copyOf(PictureFiles.file("png", 200, 200, Color.RED), 60));
        assertRefused("picture-broken", Arrays.copyOf(PictureFiles.file("gif", 200, 200, Color.RED), 12));
        assertRefused("picture-broken", Arrays.copyOf(PictureFiles.webp(PictureFiles.RED_WEBP), 40));
    }

    private static BufferedImage drawn(Picture picture) throws IOException {
        return ImageIO.read(picture.open());
    }

    private static void assertColour(BufferedImage image, int x, int y, Color expected) {
        var found = new Color(image.getRGB(x, y));
        assertThat(found.getRed()).isCloseTo(expected.getRed(), within(12));
        assertThat(found.getGreen()).isCloseTo(expected.getGreen(), within(12));
        assertThat(found.getBlue()).isCloseTo(expected.getBlue(), within(12));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static void assertRefused(String code, byte[] file) {
        assertThatThrownBy(() -> PictureReader.read(file, SIDE))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
