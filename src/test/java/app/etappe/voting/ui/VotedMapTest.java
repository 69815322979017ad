package app.etappe.voting.ui;

import static app.etappe.testing.Acting.as;

import app.etappe.journey.ElementType;
import app.etappe.journey.LaneKind;
import app.etappe.journey.MapContent;
import app.etappe.journey.MapPlace;
import app.etappe.journey.MapService;
import app.etappe.journey.PlaceService;
import app.etappe.painpoint.ItemDraft;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemPlacingService;
import app.etappe.testing.People;
import app.etappe.testing.SignedInPerson;
import app.etappe.testing.browser.BrowserTest;
import app.etappe.voting.RoundLeadingService;
import app.etappe.voting.RoundService;
import app.etappe.workspace.WorkspaceService;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;

/** The base of tests that vote on what stands on a map: each pain in a step of its own. */
abstract class VotedMapTest extends BrowserTest {

    @Autowired
    People people;

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    RoundService rounds;

    @Autowired
    RoundLeadingService leading;

    @Autowired
    private MapService maps;

    @Autowired
    private PlaceService places;

    @Autowired
    private ItemPlacingService placing;

    UUID mapOf(SignedInPerson owner, UUID workspace, String... pains) {
        var cards = IntStream.range(0, pains.length)
                .mapToObj(step -> new MapContent.Card(step, 0, pains[step], null, null, 1, new TreeSet<>()))
                .toList();
        var content = new MapContent(
                false,
                List.of(new MapContent.Stage("Ride", List.of(pains))),
                List.of(new MapContent.Lane(LaneKind.PAIN, "Pain")),
                cards);
        return as(owner.account(), () -> maps.create(workspace, "Ride", Locale.ENGLISH, content));
    }

    /** Makes a card a pain point. @return the item's id */
    UUID lifted(UUID map, String pain) {
        return placing.lift(map, List.of(cardOf(map, pain)), ItemDraft.of(ItemKind.PAIN_POINT, pain));
    }

    private UUID cardOf(UUID map, String text) {
        return places.all(map).stream()
                .filter(place -> place.type() == ElementType.CARD && text.equals(place.text()))
                .map(MapPlace::id)
                .findFirst()
                .orElseThrow();
    }
}
