package app.etappe.painpoint;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an item was judged, with who did and when. */
@Embeddable
class Judgements {

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

    /**
     * Whoever says what is said already leaves it as another's.
     *
     * @throws Refusal {@code judgement-out-of-range} (least, most)
     */
    void judge(Judged what, @Nullable Integer value, UUID by, Instant now) {
        what.require(value);
        var before = of(what);
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

    @Nullable
    Judgement of(Judged what) {
        return StoredJudgement.read(
                switch (what) {
                    case SEVERITY -> severity;
                    case IMPACT -> impact;
                    case EFFORT -> effort;
                    case FURTHER -> further;
                });
    }

    /** Says why it was judged so by the workspace's own criterion; nothing where it was not. */
    void justify(String why) {
        furtherWhy = further == null ? "" : Texts.stored(why, ItemDecisionService.REASON);
    }

    /** Empty where nobody said. */
    String furtherWhy() {
        return furtherWhy;
    }

    void redact(String mark) {
        furtherWhy = furtherWhy.isEmpty() ? "" : mark;
    }
}
