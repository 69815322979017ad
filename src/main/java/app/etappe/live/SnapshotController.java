package app.etappe.live;

import app.etappe.base.Refusal;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A document for reading, where something between page and server lets no socket through. */
@RestController
class SnapshotController {

    private final LiveRooms rooms;

    SnapshotController(LiveRooms rooms) {
        this.rooms = rooms;
    }

    @GetMapping(LiveSockets.PATH + "/snapshot")
    ResponseEntity<String> snapshot(@PathVariable String kind, @PathVariable UUID document) {
        try {
            var snapshot = rooms.documents(kind).snapshot(document);
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .cacheControl(CacheControl.noStore())
                    .body(snapshot.json());
        } catch (Refusal refusal) {
            return ResponseEntity.notFound().build();
        }
    }
}
