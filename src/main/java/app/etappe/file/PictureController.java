package app.etappe.file;

import app.etappe.base.Refusal;
import java.time.Duration;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The one door to pictures. An address names its content, so browsers need not ask twice. */
@RestController
class PictureController {

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final PictureService pictures;

    PictureController(PictureService pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/pictures/{kind}/{holder}/{hash}")
    ResponseEntity<InputStreamResource> picture(
            @PathVariable String kind, @PathVariable UUID holder, @PathVariable String hash) {
        try {
            var picture = pictures.picture(kind, holder, hash);
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(picture.mediaType()))
                    .contentLength(picture.size())
                    .cacheControl(FOR_GOOD)
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Content-Security-Policy", "sandbox; default-src 'none'")
                    .header("Cross-Origin-Resource-Policy", "same-origin")
                    .body(new InputStreamResource(picture.open()));
        } catch (Refusal refusal) {
            return ResponseEntity.notFound().build();
        }
    }
}
