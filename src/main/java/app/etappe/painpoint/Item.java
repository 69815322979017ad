package app.etappe.painpoint;

import app.etappe.base.Days;
import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import jakarta.persistence.AttributeOverride;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A pain point or an opportunity: what is said of it, and what was decided last. */
@Entity
@Table(name = "item")
class Item {

    /** The most items of a workspace. */
    static final int MOST = 10_000;
    /** The longest reason, in UTF-16 units. */
    static final int REASON = 1_000;

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
    @AttributeOverride(name = "amount", column = @Column(name = "severity"))
    @AttributeOverride(name = "by", column = @Column(name = "severity_by"))
    @AttributeOverride(name = "at", column = @Column(name = "severity_at"))
    private @Nullable StoredJudgement severity;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "impact"))
    @AttributeOverride(name = "by", column = @Column(name = "impact_by"))
    @AttributeOverride(name = "at", column = @Column(name = "impact_at"))
    private @Nullable StoredJudgement impact;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "effort"))
    @AttributeOverride(name = "by", column = @Column(name = "effort_by"))
    @AttributeOverride(name = "at", column = @Column(name = "effort_at"))
    private @Nullable StoredJudgement effort;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "further"))
    @AttributeOverride(name = "by", column = @Column(name = "further_by"))
    @AttributeOverride(name = "at", column = @Column(name = "further_at"))
    private @Nullable StoredJudgement further;

    @Column(name = "further_why", nullable = false)
    private String furtherWhy = "";

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
    @CollectionTable(name = "item_link", joinColumns = @JoinColumn(name = "item_id"))
    @OrderColumn(name = "ordinal")
    private List<ItemLink> links = new ArrayList<>();

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
        judge(Judged.SEVERITY, draft.severity(), by, now);
    }

    /**
     * Whoever says what is said already leaves it as another's.
     *
     * @throws Refusal {@code judgement-out-of-range} (least, most)
     */
    void judge(Judged what, @Nullable Integer value, UUID by, Instant now) {
        what.require(value);
        var before = judgement(what);
        if (Objects.equals(before == null ? null : before.value(), value)) {
            return;
        }
        var judged = value == null ? null : new StoredJudgement(value, by, now);
        switch (what) {
            case SEVERITY -> severity = judged;
            case IMPACT -> impact = judged;
            case EFFORT -> effort = judged;
            case FURTHER -> {
                further = judged;
                furtherWhy = "";
            }
        }
    }

    /** Says why it was judged so by the workspace's own criterion; nothing where it was not. */
    void justify(String why) {
        furtherWhy = further == null ? "" : Texts.stored(why, REASON);
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
        return Stream.concat(
                        Stream.of(title, description, furtherWhy),
                        links.stream().map(ItemLink::title))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Puts a mark in the place of all of its words. */
    void redact(String mark) {
        title = mark;
        description = description.isEmpty() ? "" : mark;
        furtherWhy = furtherWhy.isEmpty() ? "" : mark;
        links.replaceAll(link -> link.title().isEmpty() ? link : new ItemLink(mark, link.address()));
    }

    /** Takes the links of another behind its own, each address once, as long as there is room. */
    void takeLinks(List<ItemLink> others) {
        others.stream()
                .filter(link -> links.stream().noneMatch(own -> own.address().equals(link.address())))
                .limit(ItemLink.MOST - links.size())
                .toList()
                .forEach(links::add);
    }

    ItemSummary summary(List<ItemPlace> places) {
        return new ItemSummary(
                id,
                kind,
                title,
                judgement(Judged.SEVERITY),
                judgement(Judged.IMPACT),
                judgement(Judged.EFFORT),
                judgement(Judged.FURTHER),
                furtherWhy.isEmpty() ? null : furtherWhy,
                leverId,
                status,
                statusOn,
                ownerId,
                due,
                places,
                createdAt,
                version);
    }

    private @Nullable Judgement judgement(Judged what) {
        return StoredJudgement.read(
                switch (what) {
                    case SEVERITY -> severity;
                    case IMPACT -> impact;
                    case EFFORT -> effort;
                    case FURTHER -> further;
                });
    }

    ItemReference reference() {
        return new ItemReference(id, kind, title);
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

    @Nullable
    UUID leverId() {
        return leverId;
    }

    @Nullable
    UUID ownerId() {
        return ownerId;
    }

    UUID authorId() {
        return authorId;
    }
}
