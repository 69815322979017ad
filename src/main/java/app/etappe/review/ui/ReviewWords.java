package app.etappe.review.ui;

import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemStatus;
import app.etappe.priority.Criterion;
import app.etappe.priority.ui.RankWords;
import app.etappe.review.FrozenCounts;
import app.etappe.review.ReviewDecision;
import app.etappe.review.ReviewMark;
import app.etappe.review.ReviewedItem;
import app.etappe.review.SinceSolved;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said of reviews, in a reader's words; for pages and for reports. */
class ReviewWords {

    private static final String DOT = " · ";

    private final Locale reader;
    private final RankWords ranks;
    private final Map<UUID, String> members;
    private final Map<UUID, String> rounds;

    /**
     * @param members names by account; who is missing is a former member
     * @param rounds titles of voting rounds
     */
    ReviewWords(Locale reader, Map<UUID, String> members, Map<UUID, String> rounds) {
        this.reader = reader;
        this.ranks = new RankWords(reader);
        this.members = members;
        this.rounds = rounds;
    }

    /** What the item is called today, or that it is not there any more. */
    String title(ReviewedItem item) {
        if (item.title() != null) {
            return item.title();
        }
        if (item.mergedTitle() != null) {
            return say("review.item.merged", item.mergedTitle());
        }
        return say("review.item.gone");
    }

    String kinds(ItemKind kind) {
        return say("priority.kind." + kind.code());
    }

    String mark(ReviewMark mark) {
        return say("review.mark." + mark.code());
    }

    /** As “Shift up by 2: three customers since 4 November”; empty where it did not move. */
    String shift(ReviewedItem item) {
        return ranks.shift(item.shift());
    }

    /** The priority, 0 to 1, and the parts that it is the sum of. */
    String priority(ReviewedItem item, String furtherName) {
        var priority = item.rank().priority();
        if (priority == null) {
            return say("review.priority.none");
        }
        var rank = item.rank();
        var parts = Stream.of(
                        part(rank.votes(), say("priority.weight.votes")),
                        part(rank.customers(), say("priority.weight.customers")),
                        part(rank.severity(), say("priority.weight.severity")),
                        part(rank.further(), furtherName))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" + "));
        return say("review.priority", decimal(priority), parts);
    }

    /** Empty for what was not asked, and for what counts nothing. */
    private String part(Criterion criterion, String name) {
        return criterion.weight() > 0 ? say("review.priority.part", decimal(criterion.part()), name) : "";
    }

    private String decimal(double number) {
        var format = NumberFormat.getNumberInstance(reader);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        return format.format(number);
    }

    /** The votes with their round. */
    String votes(FrozenCounts counts) {
        var votes = counts.votes();
        if (votes == null || counts.voters() == null) {
            return ranks.votes(null);
        }
        var round = counts.roundId() == null ? null : rounds.get(counts.roundId());
        var told = say("review.votes", votes, counts.voters());
        return round == null ? told : told + ", " + round;
    }

    String customers(FrozenCounts counts) {
        return joined(
                ranks.customers(counts.customers(), counts.asked()),
                ranks.counted("priority.contradicting", counts.contradicting()),
                ranks.counted("priority.anonymous", counts.anonymous()));
    }

    String severity(FrozenCounts counts) {
        return ranks.severity(counts.severity());
    }

    String status(ItemStatus status) {
        return ranks.status(status);
    }

    /** How it stood on that day: status, owner, due. */
    String state(ReviewedItem item) {
        var state = item.state();
        var due = state.due();
        return joined(
                status(state.status()),
                state.ownerId() == null ? "" : name(state.ownerId()),
                due == null ? "" : say(item.is(ReviewMark.OVERDUE) ? "priority.overdue" : "priority.due", day(due)));
    }

    /** Who says that it is solved; empty where it was not. */
    String solved(ReviewedItem item) {
        var since = item.since();
        var solvedOn = item.state().on();
        return since == null || solvedOn == null ? "" : solved(since, solvedOn);
    }

    private String solved(SinceSolved since, LocalDate solvedOn) {
        var day = day(solvedOn);
        return switch (since.verdict()) {
            case OPEN_AGAIN -> say("review.solved.open-again", since.customers(), day, since.asked());
            case CONFIRMED -> say("review.solved.confirmed", since.asked(), day);
            case TOO_EARLY ->
                since.customers() == 0
                        ? say("review.solved.none", since.asked(), day)
                        : say("review.solved.one", since.asked(), day);
        };
    }

    /** Why a solution is taken back. */
    String namedAgain(ReviewedItem item) {
        var since = item.since();
        var solvedOn = item.state().on();
        return since == null || solvedOn == null
                ? ""
                : say("review.reopen.reason", since.customers(), day(solvedOn), since.asked());
    }

    /** By which numbers a solution is in question or confirmed. */
    String solvedRule() {
        return say("review.solved.rule", SinceSolved.REOPENING, SinceSolved.CONFIRMING);
    }

    /** What was decided, for whom and until when, without the reason. */
    String decision(ReviewDecision decision) {
        return joined(
                status(decision.status()),
                decision.ownerId() == null ? "" : name(decision.ownerId()),
                decision.due() == null ? "" : say("priority.due", day(decision.due())));
    }

    /** What was decided earlier, with its reason. */
    String before(ReviewDecision before) {
        return Stream.of(decision(before), before.reason())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(": "));
    }

    /** A member's name. */
    String name(@Nullable UUID account) {
        return account == null
                ? ""
                : Objects.requireNonNullElseGet(members.get(account), () -> say("workspace.former-member"));
    }

    String day(LocalDate day) {
        return ranks.day(day);
    }

    RankWords ranks() {
        return ranks;
    }

    String say(String key, Object... values) {
        return ranks.say(key, values);
    }

    static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(DOT));
    }
}
