package app.etappe.priority.ui;

import app.etappe.base.ui.Choice;
import app.etappe.journey.LaneCardService;
import app.etappe.journey.MapService;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.LeverService;
import app.etappe.painpoint.ui.LeverNames;
import app.etappe.workspace.MemberService;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in a reader's words what a list was narrowed by. Names are read when it is asked; what is gone has none. */
@SpringComponent
public class QueryWords {

    private static final String GONE = "–";

    private final MapService maps;
    private final LaneCardService cards;
    private final LeverService levers;
    private final MemberService members;

    QueryWords(MapService maps, LaneCardService cards, LeverService levers, MemberService members) {
        this.maps = maps;
        this.cards = cards;
        this.levers = levers;
        this.members = members;
    }

    /**
     * Such as “Map: Travelling by train · Status: open, planned”; empty where nothing was left out.
     *
     * @param address the query as it stands in the list's address
     * @throws app.etappe.base.Refusal {@code not-found} for who is no member
     */
    public String of(UUID workspaceId, String address, Locale reader) {
        var query = ListAddress.read(QueryParameters.fromString(address));
        var words = new RankWords(reader);
        var parts = new StringJoiner(" · ");
        if (!query.text().isEmpty()) {
            parts.add(words.say("priority.query.text", query.text()));
        }
        add(parts, words.say("priority.filter.map"), query.map(), () -> mapNames(workspaceId));
        add(parts, words.say("priority.filter.stage"), query.stage(), () -> stages(workspaceId, query.kind()));
        add(parts, words.say("priority.filter.segment"), query.segment(), () -> segments(workspaceId));
        add(
                parts,
                words.say("priority.filter.lever"),
                query.lever(),
                () -> LeverNames.choices(levers.list(workspaceId), reader, true));
        add(parts, words.say("priority.filter.owner"), query.owner(), () -> owners(workspaceId, words));
        if (!query.status().isEmpty()) {
            parts.add(words.say("priority.filter.status") + ": "
                    + query.status().stream().sorted().map(words::status).collect(Collectors.joining(", ")));
        }
        if (query.overdue()) {
            parts.add(words.say("priority.filter.overdue"));
        }
        return parts.toString();
    }

    private static void add(StringJoiner parts, String field, @Nullable UUID chosen, Supplier<List<Choice>> choices) {
        if (chosen != null) {
            var name = choices.get().stream()
                    .filter(choice -> choice.id().equals(chosen))
                    .map(Choice::name)
                    .findFirst();
            parts.add(field + ": " + name.orElse(GONE));
        }
    }

    private List<Choice> mapNames(UUID workspaceId) {
        return maps.list(workspaceId, false).stream()
                .map(map -> new Choice(map.id(), map.title()))
                .toList();
    }

    private List<Choice> stages(UUID workspaceId, ItemKind kind) {
        return cards.all(workspaceId, Set.of(kind.lane())).stream()
                .map(card -> new Choice(card.stageId(), card.stage()))
                .toList();
    }

    private List<Choice> segments(UUID workspaceId) {
        return maps.list(workspaceId, false).stream()
                .flatMap(map -> map.variants().stream())
                .flatMap(variant -> variant.layer().segments().stream())
                .map(segment -> new Choice(segment.id(), segment.label()))
                .toList();
    }

    private List<Choice> owners(UUID workspaceId, RankWords words) {
        return Stream.concat(
                        Stream.of(new Choice(ListQuery.NOBODY, words.say("priority.filter.owner.nobody"))),
                        members.members(workspaceId).stream()
                                .map(member -> new Choice(member.accountId(), member.name())))
                .toList();
    }
}
