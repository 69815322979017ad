package app.etappe.priority.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.base.ui.Choice;
import app.etappe.evidence.Support;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemPlace;
import app.etappe.painpoint.ItemStatus;
import app.etappe.painpoint.ItemSummary;
import app.etappe.priority.Criterion;
import app.etappe.priority.RankedItem;
import app.etappe.priority.Ranking;
import app.etappe.priority.Weights;
import app.etappe.segment.SegmentSize;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an address says of the list, and what is then listed. */
class ListQueryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID LEA = Ids.next();
    private static final UUID TRAIN = Ids.next();
    private static final UUID BUS = Ids.next();
    private static final UUID CARD = Ids.next();
    private static final UUID OTHER_CARD = Ids.next();
    private static final UUID SHOP = Ids.next();
    private static final UUID FAMILIES = Ids.next();
    private static final UUID VARIANT = Ids.next();
    private static final UUID EASE = Ids.next();

    private final RankedItem tickets = item(
            1, "Paper tickets arrive late", ItemStatus.OPEN, LEA, TODAY.minusDays(1), EASE, place(TRAIN, CARD, null));
    private final RankedItem pass = item(
            2, "Nobody knows the Pass", ItemStatus.SOLVED, null, TODAY.minusDays(1), null, place(TRAIN, CARD, VARIANT));
    private final RankedItem seats =
            item(3, "Seats are dear", ItemStatus.PLANNED, null, TODAY, null, place(BUS, OTHER_CARD, null));
    private final RankedItem loose = item(4, "It is dull", ItemStatus.OPEN, null, null, null);

    @Test
    void every_part_of_a_query_comes_back_from_its_address() {
        var query = new ListQuery(
                ItemKind.OPPORTUNITY,
                "late & cheap",
                TRAIN,
                SHOP,
                FAMILIES,
                EASE,
                ListQuery.NOBODY,
                Set.of(ItemStatus.IN_WORK, ItemStatus.OPEN),
                true,
                MatrixAxes.SEVERITY_REACH,
                ListOrder.DUE);

        var address = ListAddress.write(query).getQueryString();

        assertThat(ListAddress.read(QueryParameters.fromString(address))).isEqualTo(query);
    }

    @Test
    void usual_list_has_a_bare_address_and_nonsense_in_one_is_passed_over() {
        assertThat(ListAddress.write(ListQuery.ALL).getQueryString()).isEmpty();
        assertThat(ListAddress.read(QueryParameters.fromString(
                        "kind=poem&map=7&status=lost&status=planned&axes=up&order=down&overdue=perhaps&owner=&x=y")))
                .isEqualTo(new ListQuery(
                        ItemKind.PAIN_POINT,
                        "",
                        null,
                        null,
                        null,
                        null,
                        null,
                        Set.of(ItemStatus.PLANNED),
                        false,
                        MatrixAxes.IMPACT_EFFORT,
                        ListOrder.PRIORITY));
    }

    @Test
    void order_is_another_where_somebody_asks_for_it_and_leaves_nothing_out() {
        var byDay = ListAddress.read(QueryParameters.fromString("order=due"));
        var byStatus = ListAddress.read(QueryParameters.fromString("order=status"));

        assertThat(shown("")).containsExactly(tickets, pass, seats, loose);
        assertThat(shown("order=due").getFirst()).isEqualTo(tickets);
        assertThat(shown("order=status").getLast()).isEqualTo(pass);
        assertThat(byDay.filters()).isFalse();
        assertThat(byStatus.with(ItemKind.OPPORTUNITY).order()).isEqualTo(ListOrder.STATUS);
    }

    @Test
    void overlong_text_of_an_address_is_cut() {
        var query = ListAddress.read(QueryParameters.fromString("q=" + "x".repeat(5000)));

        assertThat(query.text()).hasSize(ListQuery.LONGEST);
    }

    @Test
    void text_is_found_whatever_its_case_and_accents() {
        assertThat(shown("q=PASS")).containsExactly(pass);
        assertThat(shown("q=p%C3%A4ss")).containsExactly(pass);
        assertThat(shown("q=nothing of the kind")).isEmpty();
    }

    @Test
    void overdue_is_what_is_not_closed_after_its_day() {
        assertThat(shown("overdue=true")).containsExactly(tickets);
    }

    @Test
    void owner_lever_and_status_narrow_together() {
        assertThat(shown("owner=" + LEA)).containsExactly(tickets);
        assertThat(shown("owner=" + ListQuery.NOBODY)).containsExactly(pass, seats, loose);
        assertThat(shown("lever=" + EASE)).containsExactly(tickets);
        assertThat(shown("status=open&status=planned")).containsExactly(tickets, seats, loose);
        assertThat(shown("status=open&owner=" + ListQuery.NOBODY)).containsExactly(loose);
    }

    @Test
    void place_must_meet_map_stage_and_segment_at_once() {
        assertThat(shown("map=" + TRAIN)).containsExactly(tickets, pass);
        assertThat(shown("stage=" + SHOP)).containsExactly(tickets, pass);
        assertThat(shown("segment=" + FAMILIES)).containsExactly(pass);
        assertThat(shown("map=" + BUS + "&stage=" + SHOP)).isEmpty();
    }

    private List<RankedItem> shown(String address) {
        return listing().shown(ListAddress.read(QueryParameters.fromString(address)));
    }

    private Listing listing() {
        var ranking = new Ranking(Weights.DEFAULT, SegmentSize.Measure.PEOPLE, List.of(seats, loose, tickets, pass));
        return new Listing(
                ranking,
                List.of(new Choice(TRAIN, "Train"), new Choice(BUS, "Bus")),
                Map.of(CARD, new Stage(SHOP, TRAIN, "Shop", "a")),
                Map.of(),
                Map.of(VARIANT, List.of(new Choice(FAMILIES, "Families"))),
                List.of(),
                Map.of(LEA, "Lea"),
                TODAY);
    }

    private static ItemPlace place(UUID map, UUID card, @Nullable UUID variant) {
        return new ItemPlace(map, card, variant);
    }

    private static RankedItem item(
            int rank,
            String title,
            ItemStatus status,
            @Nullable UUID owner,
            @Nullable LocalDate due,
            @Nullable UUID lever,
            ItemPlace... places) {
        var summary = new ItemSummary(
                Ids.next(),
                ItemKind.PAIN_POINT,
                title,
                null,
                null,
                null,
                null,
                null,
                lever,
                status,
                null,
                owner,
                due,
                List.of(places),
                Instant.EPOCH,
                0);
        var nobody = new Criterion(0, null);
        return new RankedItem(
                summary, rank, null, nobody, nobody, nobody, nobody, null, Support.NONE, null, Set.of(), null);
    }
}
