package app.etappe.painpoint;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.etappe.base.Ids;
import app.etappe.base.Texts;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.workspace.DepartureService;
import app.etappe.workspace.OwnedThing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pain points and opportunities as things: what is said of them, judged and decided. */
abstract class ItemTests extends ItemFixture {

    @Autowired
    DepartureService departures;

    @Autowired
    LeverService levers;

    private static ItemDraft said(List<ItemLink> links, Set<UUID> answers) {
        return new ItemDraft(ItemKind.PAIN_POINT, LATE, "Two days before.", 4, null, links, answers);
    }

    private List<String> titles(UUID who, UUID workspace) {
        return as(who, () -> items.list(workspace)).stream()
                .map(ItemSummary::title)
                .toList();
    }

    @Test
    void what_is_said_of_an_item_is_read_by_every_member_and_by_nobody_else() {
        var workspace = workspace();
        var links =
                List.of(new ItemLink("Ticket 7", "https://example.org/7"), new ItemLink("", "mailto:a@example.org"));
        var app = as(ed, () -> items.add(workspace, ItemDraft.of(ItemKind.OPPORTUNITY, APP)));

        var item = as(ed, () -> items.add(workspace, said(links, Set.of(app))));

        var read = details(vic, item);
        assertThat(read.draft()).isEqualTo(said(links, Set.of(app)));
        assertThat(read.summary().severity()).satisfies(judged -> {
            assertThat(judged.value()).isEqualTo(4);
            assertThat(judged.by()).isEqualTo(ed);
        });
        assertThat(details(vic, app).answers()).extracting(ItemReference::id).containsExactly(item);
        assertThat(titles(vic, workspace)).containsExactly(APP, LATE);
        refusedTo(sam, "not-found", () -> items.details(item));
        refusedTo(sam, "not-found", () -> items.list(workspace));
    }

    @Test
    void of_two_who_change_it_at_once_the_second_is_told() {
        var item = pain(workspace(), LATE);
        long seen = version(item);

        as(ed, () -> items.change(item, draft(DEAR), seen));

        refusedTo(ann, "changed-meanwhile", () -> items.change(item, draft("Otherwise"), seen));
        refusedTo(ann, "changed-meanwhile", () -> judging.judge(item, Judged.IMPACT, 3, seen));
        refusedTo(dan, "changed-meanwhile", () -> deciding.decide(item, ItemStatus.PLANNED, "Cheap", seen));
        assertThat(details(ann, item).summary().title()).isEqualTo(DEAR);
    }

    @Test
    void another_answer_alone_is_a_change_that_others_are_told_of() {
        var workspace = workspace();
        var app = as(ed, () -> items.add(workspace, ItemDraft.of(ItemKind.OPPORTUNITY, APP)));
        var item = pain(workspace, LATE);
        long seen = version(item);

        as(ed, () -> items.change(item, with(item, Set.of(app)), seen));
        refusedTo(ann, "changed-meanwhile", () -> items.change(item, with(item, Set.of()), seen));
        as(ed, () -> items.change(item, with(item, Set.of()), version(item)));

        assertThat(details(ann, app).answers()).isEmpty();
    }

    @Test
    void answer_given_from_the_other_end_is_not_lost_by_who_has_not_seen_it() {
        var workspace = workspace();
        var item = pain(workspace, LATE);
        var app = as(ed, () -> items.add(workspace, ItemDraft.of(ItemKind.OPPORTUNITY, APP)));
        var unseen = with(item, Set.of());
        long seen = version(item);

        as(ed, () -> items.change(app, with(app, Set.of(item)), version(app)));

        refusedTo(ann, "changed-meanwhile", () -> items.change(item, unseen, seen));
        assertThat(details(ann, item).answers()).extracting(ItemReference::id).containsExactly(app);
    }

    private ItemDraft with(UUID item, Set<UUID> answers) {
        var present = details(ann, item).draft();
        return new ItemDraft(
                present.kind(), present.title(), present.description(), null, null, present.links(), answers);
    }

    @Test
    void who_judges_is_kept_and_saying_the_same_does_not_make_it_ones_own() {
        var item = pain(workspace(), LATE);

        as(ed, () -> judging.judgeBoth(item, Judged.IMPACT, 8, Judged.EFFORT, 3, version(item)));
        as(dan, () -> judging.judgeBoth(item, Judged.IMPACT, 8, Judged.EFFORT, 5, version(item)));
        as(dan, () -> judging.judgeFurther(item, 0, "Not our strategy", version(item)));

        var summary = details(vic, item).summary();
        assertThat(summary.impact()).extracting(Judgement::by).isEqualTo(ed);
        assertThat(summary.effort()).extracting(Judgement::by).isEqualTo(dan);
        assertThat(summary.further()).extracting(Judgement::value).isEqualTo(0);
        assertThat(summary.furtherWhy()).isEqualTo("Not our strategy");
        as(ed, () -> judging.judge(item, Judged.FURTHER, null, version(item)));
        assertThat(details(vic, item).summary().further()).isNull();
        assertThat(details(vic, item).summary().furtherWhy()).isNull();
    }

    @Test
    void numbers_out_of_range_and_texts_and_links_that_are_none_change_nothing() {
        var workspace = workspace();
        var item = pain(workspace, LATE);
        var many = IntStream.range(0, 21)
                .mapToObj(i -> new ItemLink("", "https://example.org/" + i))
                .toList();

        for (var value : List.of(0, -1, 6, Integer.MAX_VALUE)) {
            refusedTo(ed, "judgement-out-of-range", () -> judging.judge(item, Judged.SEVERITY, value, version(item)));
        }
        refusedTo(ed, "judgement-out-of-range", () -> judging.judge(item, Judged.EFFORT, 11, version(item)));
        refusedTo(ed, "text-empty", () -> items.add(workspace, draft(" \u200b")));
        refusedTo(ed, "text-too-long", () -> items.add(workspace, draft("x".repeat(Texts.TITLE + 1))));
        refusedTo(ed, "limit-item-links", () -> items.add(workspace, said(many, Set.of())));
        refusedTo(ed, "address-invalid", () -> new ItemLink("", "javascript:alert(1)"));
        refusedTo(dan, "day-range", () -> deciding.expect(item, LocalDate.of(9999, 1, 1), version(item)));
        refusedTo(dan, "reason-missing", () -> deciding.decide(item, ItemStatus.SOLVED, " ", version(item)));

        assertThat(titles(vic, workspace)).containsExactly(LATE);
        assertThat(details(vic, item).summary().severity()).isNull();
        assertThat(details(vic, item).decisions()).isEmpty();
    }

    @Test
    void things_of_another_workspace_cannot_be_named() {
        var workspace = workspace();
        var item = pain(workspace, LATE);
        var other = workspace();
        var foreign = as(ed, () -> items.add(other, ItemDraft.of(ItemKind.OPPORTUNITY, APP)));
        var lever = as(ed, () -> levers.add(other, "Price"));

        refusedTo(ed, "item-unknown", () -> items.add(workspace, said(List.of(), Set.of(foreign))));
        refusedTo(ed, "item-unknown", () -> items.add(workspace, said(List.of(), Set.of(item))));
        refusedTo(ed, "lever-unknown", () -> items.pull(Map.of(item, version(item)), lever));
        refusedTo(dan, "owner-unknown", () -> deciding.assign(item, sam, version(item)));
        assertThat(as(ed, () -> items.references(workspace, List.of(item, foreign))))
                .extracting(ItemReference::id)
                .containsExactly(item);
    }

    @Test
    void every_decision_is_kept_with_its_reason_and_who_decided() {
        var item = pain(workspace(), LATE);

        as(dan, () -> deciding.decide(item, ItemStatus.PLANNED, "Cheap", version(item)));
        as(ann, () -> deciding.decide(item, ItemStatus.SOLVED, "Mobile tickets", version(item)));

        var read = details(vic, item);
        assertThat(read.summary().status()).isEqualTo(ItemStatus.SOLVED);
        assertThat(read.summary().statusOn())
                .isEqualTo(read.decisions().getFirst().on());
        assertThat(read.decisions())
                .extracting(ItemDecision::reason, ItemDecision::by)
                .containsExactly(tuple("Mobile tickets", ann), tuple("Cheap", dan));
        refusedTo(ed, "not-allowed", () -> deciding.decide(item, ItemStatus.OPEN, "No", version(item)));
    }

    @Test
    void what_is_changed_for_several_is_changed_for_all_or_none() {
        var workspace = workspace();
        var late = pain(workspace, LATE);
        var dear = pain(workspace, DEAR);
        var seen = Map.of(late, version(late), dear, version(dear));
        as(ed, () -> judging.judge(dear, Judged.SEVERITY, 2, version(dear)));

        refusedTo(dan, "changed-meanwhile", () -> deciding.decide(seen, ItemStatus.REJECTED, "No"));
        assertThat(details(vic, late).summary().status()).isEqualTo(ItemStatus.OPEN);

        as(dan, () -> deciding.assign(Map.of(late, version(late), dear, version(dear)), vic));
        assertThat(as(vic, () -> items.list(workspace)))
                .extracting(ItemSummary::ownerId)
                .containsOnly(vic);
        var tooMany = IntStream.range(0, 1_001).boxed().collect(Collectors.toMap(i -> Ids.next(), i -> 0L));
        refusedTo(dan, "limit-bulk", () -> deciding.expect(tooMany, null));
    }

    @Test
    void items_of_who_leaves_are_named_and_handed_over() {
        var workspace = workspace();
        var item = pain(workspace, LATE);
        as(dan, () -> deciding.assign(item, ed, version(item)));

        assertThat(as(ann, () -> departures.ownedBy(workspace, ed))).contains(new OwnedThing(item, "pain-point", LATE));
        as(ann, () -> departures.remove(workspace, ed, Optional.of(vic)));

        assertThat(details(ann, item).summary().ownerId()).isEqualTo(vic);
    }

    @Test
    void levers_that_all_have_can_be_called_otherwise_and_archived_and_more_be_added() {
        var workspace = workspace();
        assertThat(as(vic, () -> levers.list(workspace)))
                .extracting(LeverSummary::code)
                .containsExactly("personalisation", "ease-of-use", "customer-service", "quality", "social-media");
        var ease = as(vic, () -> levers.list(workspace)).get(1).id();
        var item = pain(workspace, LATE);
        as(ed, () -> items.pull(Map.of(item, version(item)), ease));

        var price = as(ed, () -> levers.add(workspace, "Price"));
        as(ed, () -> levers.rename(workspace, ease, "Usability"));
        as(ed, () -> levers.archive(workspace, ease));

        for (var taken : List.of("price", "USABILITY")) {
            refusedTo(ed, "name-taken", () -> levers.add(workspace, taken));
        }
        refusedTo(ed, "text-empty", () -> levers.add(workspace, " "));
        refusedTo(ed, "not-found", () -> levers.archive(workspace, Ids.next()));
        assertThat(as(vic, () -> levers.list(workspace)))
                .contains(
                        new LeverSummary(ease, null, "Usability", true), new LeverSummary(price, null, "Price", false));
        as(ed, () -> items.change(item, details(ed, item).draft(), version(item)));
        var other = pain(workspace, DEAR);
        refusedTo(ed, "lever-unknown", () -> items.pull(Map.of(other, version(other)), ease));
    }

    @OnH2
    static class H2Test extends ItemTests {}

    @OnMariaDb
    static class MariaDbTest extends ItemTests {}
}
