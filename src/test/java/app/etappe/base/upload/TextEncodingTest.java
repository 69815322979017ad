package app.etappe.base.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextEncodingTest {

    private static final String TEXT = "stage,step,lane,text\nBedürfnis,日本,Gefühl,😀\n";

    @Test
    void eachEncoding_isRecognisedWithAndWithoutMark() {
        assertRecognised(TextEncoding.UTF_8, StandardCharsets.UTF_8);
        assertRecognised(TextEncoding.UTF_16LE, StandardCharsets.UTF_16LE);
        assertRecognised(TextEncoding.UTF_16BE, StandardCharsets.UTF_16BE);
    }

    @Test
    void whatIsNoUtf_isWindows() {
        var bytes = "Größe".getBytes(Charset.forName("windows-1252"));

        assertThat(TextEncoding.recognise(bytes)).isEqualTo(TextEncoding.WINDOWS_1252);
        assertThat(TextEncoding.WINDOWS_1252.decode(bytes)).contains("Größe");
    }

    @Test
    void bytesThatCannotBe_areNotDecoded() {
        assertThat(TextEncoding.UTF_8.decode(new byte[] {(byte) 0xC3})).isEmpty();
        assertThat(TextEncoding.UTF_8.decode(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}))
                .isEmpty();
        assertThat(TextEncoding.UTF_16LE.decode(new byte[] {65, 0, 66})).isEmpty();
        assertThat(TextEncoding.WINDOWS_1252.decode(new byte[] {(byte) 0x81})).isEmpty();
    }

    @Test
    void nothing_isUtf8() {
        assertThat(TextEncoding.recognise(new byte[0])).isEqualTo(TextEncoding.UTF_8);
    }

    private static void assertRecognised(TextEncoding encoding, Charset charset) {
        for (var text : new String[] {TEXT, "\uFEFF" + TEXT}) {
            var bytes = text.getBytes(charset);
            assertThat(TextEncoding.recognise(bytes)).isEqualTo(encoding);
            assertThat(encoding.decode(bytes)).contains(TEXT);
        }
    }
}
