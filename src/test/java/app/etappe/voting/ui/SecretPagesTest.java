package app.etappe.voting.ui;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.painpoint.ItemDraft;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemService;
import app.etappe.testing.People;
import app.etappe.testing.ViewTest;
import app.etappe.testing.Visitor;
import app.etappe.voting.BallotService;
import app.etappe.voting.RoundDraft;
import app.etappe.voting.RoundLeadingService;
import app.etappe.voting.RoundService;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What pages show of the votes of others before they are revealed. */
class SecretPagesTest extends ViewTest {

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    ItemService items;

    @Autowired
    RoundService rounds;

    @Autowired
    RoundLeadingService leading;

    @Autowired
    BallotService ballots;

    @Autowired
    People people;

    @Test
    void whatever_others_vote_pages_of_owners_voters_and_viewers_stay_the_same_to_the_letter() {
        var ann = account("Ann");
        var ed = account("Ed");
        var eve = account("Eve");
        var vic = account("Vic");
        var workspace = as(ann, () -> workspaces.create("Rail", "Europe/Berlin"));
        people.admit(workspace, ed, Role.EDITOR);
        people.admit(workspace, eve, Role.EDITOR);
        people.admit(workspace, vic);
        var item = as(ann, () -> items.add(workspace, ItemDraft.of(ItemKind.PAIN_POINT, "Trains are late")));
        var round = as(ann, () -> rounds.add(workspace, RoundDraft.of("Summer", List.of(item))));
        as(ann, () -> leading.start(round));
        var readers = List.of(ann, eve, vic);
        var addresses = List.of(
                RoundPlaces.round(workspace, round), RoundPlaces.rounds(workspace), "w/" + workspace + "/pain-points");
        var visitors = readers.stream()
                .flatMap(reader -> addresses.stream().map(address -> visitor(reader, address)))
                .toList();
        var before = visitors.stream().map(SecretPagesTest::shown).toList();
        assertThat(before.getFirst()).contains("Trains are late");

        as(ed, () -> {
            ballots.vote(round, item);
            ballots.vote(round, item);
        });

        for (int i = 0; i < visitors.size(); i++) {
            visitors.get(i).open(addresses.get(i % addresses.size()));
            assertThat(shown(visitors.get(i))).isEqualTo(before.get(i));
        }
    }

    /** All texts, attributes and properties of a page, but the numbers by which its parts refer to each other. */
    private static String shown(Visitor visitor) {
        return visitor.find(Component.class).all().stream()
                .map(component -> shown(component.getElement()))
                .collect(Collectors.joining("\n"));
    }

    private static String shown(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        var attributes = element.getAttributeNames()
                .filter(name -> !Set.of("id", "for", "aria-labelledby").contains(name))
                .sorted()
                .map(name -> name + "=" + element.getAttribute(name));
        var properties = element.getPropertyNames()
                .filter(name -> !name.startsWith("_"))
                .sorted()
                .map(name -> name + ":" + element.getPropertyRaw(name));
        return Stream.of(Stream.of(element.getTag(), element.getText()), attributes, properties)
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
    }
}
