package app.etappe.journey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The fingerprint of what a command asks for, by which a repeated one is told from another under the same id. */
@Component
class CommandHash {

    private final ObjectWriter json;

    CommandHash(JsonMapper json) {
        // Without the type of the list's elements, a tag and an untag would read the same.
        this.json = json.writerFor(new TypeReference<List<Operation>>() {});
    }

    /** SHA-256 over layer and operations, in hexadecimal; what the author saw and how often it was sent do not count. */
    String of(@Nullable UUID layer, BoardCommand command) {
        var digest = sha256();
        if (layer != null) {
            digest.update(layer.toString().getBytes(StandardCharsets.US_ASCII));
        }
        return HexFormat.of().formatHex(digest.digest(json.writeValueAsBytes(command.ops())));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
