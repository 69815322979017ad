package app.etappe.review.ui;

import app.etappe.base.Refusal;
import app.etappe.review.ReviewDecision;
import app.etappe.review.ReviewDetails;
import app.etappe.review.ReviewService;
import app.etappe.review.ReviewedItem;
import app.etappe.voting.RoundListService;
import app.etappe.voting.RoundSummary;
import app.etappe.workspace.MemberService;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a review with all that it takes to word it, as its reader may see it. */
@SpringComponent
class ReviewReader {

    /** A review, and the words for it. */
    record Read(ReviewDetails review, ReviewWords words) {}

    private final ReviewService reviews;
    private final MemberService members;
    private final RoundListService rounds;

    ReviewReader(ReviewService reviews, MemberService members, RoundListService rounds) {
        this.reviews = reviews;
        this.members = members;
        this.rounds = rounds;
    }

    /** @throws Refusal {@code not-found} */
    Read read(UUID reviewId, Locale reader) {
        var review = reviews.details(reviewId);
        var workspace = review.workspaceId();
        var named = members.names(workspace, people(review).collect(Collectors.toSet()));
        var titles = rounds.list(workspace).stream().collect(Collectors.toMap(RoundSummary::id, RoundSummary::title));
        return new Read(review, new ReviewWords(reader, named, titles));
    }

    private static Stream<UUID> people(ReviewDetails review) {
        return Stream.concat(
                        Stream.of(review.ownerId(), review.madeBy(), review.finishedBy()),
                        review.items().stream().flatMap(ReviewReader::people))
                .filter(Objects::nonNull);
    }

    private static Stream<UUID> people(ReviewedItem item) {
        return Stream.concat(
                Stream.of(item.state().ownerId()),
                Stream.of(item.decision(), item.before())
                        .filter(Objects::nonNull)
                        .flatMap(ReviewReader::people));
    }

    private static Stream<UUID> people(ReviewDecision decision) {
        return Stream.of(decision.ownerId(), decision.by());
    }
}
