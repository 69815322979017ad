package app.etappe.live;

import static app.etappe.testing.Acting.as;

import app.etappe.base.Ids;
import app.etappe.journey.BoardService;
import app.etappe.journey.MapContent;
import app.etappe.journey.MapService;
import app.etappe.testing.People;
import app.etappe.testing.SignedInPerson;
import app.etappe.testing.TestDatabase;
import app.etappe.testing.TestSocket;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Ann and Bob with a map that they share, and the ways to its socket. */
abstract class SocketFixture {

    @Autowired
    People people;

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    MapService maps;

    @Autowired
    BoardService boards;

    @Autowired
    TestDatabase database;

    @Autowired
    ApplicationEventPublisher events;

    @SuppressWarnings("NullAway.Init")
    SignedInPerson ann;

    @SuppressWarnings("NullAway.Init")
    SignedInPerson bob;

    UUID workspace = Ids.next();
    UUID map = Ids.next();

    @BeforeEach
    void ann_shares_a_map_with_bob() {
        ann = people.signedIn("Ann");
        bob = people.signedIn("Bob");
        workspace = as(ann.account(), () -> workspaces.create("Rail", "UTC"));
        people.admit(workspace, bob.account(), Role.EDITOR);
        var blank = new MapContent(false, List.of(), List.of(), List.of());
        map = as(ann.account(), () -> maps.create(workspace, "By train", Locale.ENGLISH, blank));
    }

    TestSocket open(SignedInPerson person) {
        return open(person.cookie(), people.server());
    }

    TestSocket open(@Nullable String cookie, @Nullable String origin) {
        return TestSocket.open(people.server(), map, cookie, origin);
    }

    String rename(UUID command, long seen, String title) {
        return "{\"t\":\"do\",\"command\":\"%s\",\"seen\":%d,\"ops\":[{\"op\":\"set\",\"element\":\"%s\",\"property\":\"text\",\"value\":\"%s\"}]}"
                .formatted(command, seen, map, title);
    }

    static String command(String ops) {
        return "{\"t\":\"do\",\"command\":\"%s\",\"seen\":1,\"ops\":[%s]}".formatted(Ids.next(), ops);
    }
}
