package app.etappe.base.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.Refusal;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArchiveTest {

    @Test
    void parts_areFoundWhateverTheirCase() {
        var archive = Archive.of(ZipBytes.of(Map.of("word/Document.xml", "<a/>", "x.bin", "no XML")));

        assertThat(archive.part("/Word/document.xml")).isPresent();
        assertThat(archive.part("word/other.xml")).isEmpty();
    }

    @Test
    void aBomb_isRefusedBeforeItIsUnpacked() {
        assertRefused(ZipBytes.of(Map.of("a.xml", "<a>" + " ".repeat(10_000_000) + "</a>")), "archive-too-large");
    }

    @Test
    void manyPartsTogether_areBoundedAsOneIs() {
        var random = new Random(1);
        var parts = new HashMap<String, String>();
        for (int i = 0; i < 4; i++) {
            var text = new StringBuilder();
            while (text.length() < 14 * 1024 * 1024) {
                text.append(Long.toHexString(random.nextLong()));
            }
            parts.put(i + ".txt", text.toString());
        }

        assertRefused(ZipBytes.of(parts), "archive-too-large");
    }

    @Test
    void aDocumentType_isRefusedInEveryEncoding() {
        var xml = "<?xml version=\"1.0\"?><!-- x --><!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>";

        assertRefused(ZipBytes.of(Map.of("a.xml", xml)), "archive-unsafe");
        assertRefused(ZipBytes.of(Map.of("_rels/.rels", xml)), "archive-unsafe");
    }

    @Test
    void whatIsNoArchive_isRefused() {
        assertRefused(new byte[0], "archive-broken");
        assertRefused(new byte[] {'P', 'K', 3, 4, 0}, "archive-broken");
        assertRefused(ZipBytes.of(Map.of("a.xml", "no XML")), "archive-broken");
        assertRefused(ZipBytes.of(Map.of("a.xml", "<a/>", "A.XML", "<b/>")), "archive-broken");
    }

    private static void assertRefused(byte[] bytes, String code) {
        assertThatThrownBy(() -> Archive.of(bytes))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
