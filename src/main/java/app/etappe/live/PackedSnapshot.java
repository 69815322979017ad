package app.etappe.live;

import app.etappe.base.live.LiveSnapshot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** A snapshot, gzipped once for everybody and cut into frames. */
record PackedSnapshot(long revision, List<byte[]> parts) {

    private static final int PART = 256 * 1024;

    static PackedSnapshot of(LiveSnapshot snapshot) {
        var packed = gzipped(snapshot.json());
        var parts = new ArrayList<byte[]>();
        for (int from = 0; from < packed.length; from += PART) {
            parts.add(Arrays.copyOfRange(packed, from, Math.min(packed.length, from + PART)));
        }
        return new PackedSnapshot(snapshot.revision(), List.copyOf(parts));
    }

    /** Puts it on its way to a viewer, the parts as frames of their own. */
    void sendTo(Viewer viewer, FrameWriter frames) {
        viewer.send(frames.json(new Frames.Snapshot(revision, parts.size())));
        parts.forEach(part -> viewer.send(ByteBuffer.wrap(part).asReadOnlyBuffer()));
        viewer.moveTo(revision);
    }

    private static byte[] gzipped(String json) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
