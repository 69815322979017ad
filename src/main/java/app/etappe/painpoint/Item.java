package app.etappe.painpoint;

import app.etappe.base.Days;
import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A pain point or an opportunity: what is said of it, and what was decided last. */
@Entity
@Table(name = "item")
class Item {

    /** The most items of a workspace. */
    static final int MOST = 10_000;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private UUID workspaceId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private ItemKind kind;

    @Column(name = "title", nullable = false)
    private String title = "";

    @Column(name = "description", nullable = false)
    private String description = "";

    @Embedded
    private Judgements judgements = new Judgements();

    @Column(name = "lever_id")
    private @Nullable UUID leverId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private ItemStatus status = ItemStatus.OPEN;

    @Column(name = "status_on")
    private @Nullable LocalDate statusOn;

    @Column(name = "owner_id")
    private @Nullable UUID ownerId;

    @Column(name = "due")
    private @Nullable LocalDate due;

    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(name = "item_link", joinColumns = @JoinColumn(name = "item_id"))
    @OrderColumn(name = "ordinal")
    private List<ItemLink> links = new ArrayList<>();

    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(name = "item_former", joinColumns = @JoinColumn(name = "item_id"))
    @OrderColumn(name = "ordinal")
    private List<FormerItem> former = new ArrayList<>();

    @Column(name = "author_id", nullable = false, updatable = false)
    private UUID authorId;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Item() {}

    @SuppressWarnings("NullAway.Init")
    Item(UUID id, UUID workspaceId, ItemDraft draft, UUID authorId, Instant now) {
        this.id = id;
        this.workspaceId = workspaceId;
        this.kind = draft.kind();
        this.authorId = authorId;
        this.createdAt = now;
        describe(draft, authorId, now);
    }

    /** @throws Refusal {@code changed-meanwhile} where it was changed after it was seen */
    void requireSeen(long seen) {
        if (seen != version) {
            throw new Refusal("changed-meanwhile");
        }
    }

    /** @throws Refusal {@code wrong-kind}, {@code limit-item-links} (limit), or what is wrong with texts and numbers */
    void describe(ItemDraft draft, UUID by, Instant now) {
        if (draft.kind() != kind) {
            throw new Refusal("wrong-kind");
        }
        if (draft.links().size() > ItemLink.MOST) {
            throw new Refusal("limit-item-links", Map.of("limit", ItemLink.MOST));
        }
        title = Texts.name(draft.title());
        description = Texts.stored(draft.description(), Texts.DESCRIPTION);
        leverId = draft.leverId();
        if (!draft.links().equals(links)) {
            links.clear();
            links.addAll(draft.links());
        }
        judgements.judge(Judged.SEVERITY, draft.severity(), by, now);
    }

    /** What was judged of it. */
    Judgements judgements() {
        return judgements;
    }

    void decide(ItemStatus decided, LocalDate on) {
        status = decided;
        statusOn = on;
    }

    void assign(@Nullable UUID owner) {
        ownerId = owner;
    }

    /** @throws Refusal {@code day-range} */
    void expect(@Nullable LocalDate day) {
        Days.require(day);
        due = day;
    }

    void pull(@Nullable UUID lever) {
        leverId = lever;
    }

    void explain(String text) {
        description = text;
    }

    /** All of its words. */
    List<String> texts() {
        return Stream.of(
                        Stream.of(title, description, judgements.furtherWhy()),
                        links.stream().map(ItemLink::title),
                        former.stream().map(FormerItem::title))
                .flatMap(Function.identity())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Puts a mark in the place of all of its words. */
    void redact(String mark) {
        title = mark;
        description = description.isEmpty() ? "" : mark;
        judgements.redact(mark);
        links.replaceAll(link -> link.title().isEmpty() ? link : new ItemLink(mark, link.address()));
        former.replaceAll(one -> new FormerItem(one.id(), mark, one.by(), one.at()));
    }

    /** Takes the links of another behind its own, each address once, as long as there is room. */
    void takeLinks(List<ItemLink> others) {
        others.stream()
                .filter(link -> links.stream().noneMatch(own -> own.address().equals(link.address())))
                .limit(ItemLink.MOST - links.size())
                .toList()
                .forEach(links::add);
    }

    /** Remembers that another, with all that had become part of it, is part of this one from now on. */
    void remember(Item other, UUID by, Instant now) {
        former.addAll(other.former);
        former.add(new FormerItem(other.id, other.title, by, now));
        former.sort(Comparator.comparing(FormerItem::at));
        former.subList(0, Math.max(0, former.size() - FormerItem.MOST)).clear();
    }

    ItemSummary summary(List<ItemPlace> places) {
        return new ItemSummary(
                id,
                kind,
                title,
                judgements.of(Judged.SEVERITY),
                judgements.of(Judged.IMPACT),
                judgements.of(Judged.EFFORT),
                judgements.of(Judged.FURTHER),
                judgements.furtherWhy().isEmpty() ? null : judgements.furtherWhy(),
                leverId,
                status,
                statusOn,
                ownerId,
                due,
                places,
                createdAt,
                version);
    }

    UUID id() {
        return id;
    }

    UUID workspaceId() {
        return workspaceId;
    }

    ItemKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    List<ItemLink> links() {
        return List.copyOf(links);
    }

    /** What became part of it, the first first. */
    List<FormerItem> former() {
        return List.copyOf(former);
    }

    @Nullable
    UUID leverId() {
        return leverId;
    }

    @Nullable
    UUID ownerId() {
        return ownerId;
    }

    @Nullable
    LocalDate due() {
        return due;
    }

    UUID authorId() {
        return authorId;
    }
}
