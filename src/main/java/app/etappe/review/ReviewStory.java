package app.etappe.review;

import app.etappe.priority.StoryEvent;
import app.etappe.priority.StoryKind;
import app.etappe.priority.StoryTeller;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Knows what was decided of items in reviews. */
@Component
class ReviewStory implements StoryTeller {

    private final Reviews reviews;

    ReviewStory(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public List<StoryEvent> of(UUID itemId) {
        var rows = reviews.decidedOf(itemId);
        var held = reviews.byIds(rows.stream().map(ReviewRow::reviewId).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Review::id, Function.identity()));
        return rows.stream()
                .flatMap(row -> {
                    var review = held.get(row.reviewId());
                    var decision = row.decision();
                    return review == null || decision == null
                            ? Stream.<StoryEvent>empty()
                            : Stream.of(new StoryEvent(
                                    decision.at(),
                                    StoryKind.REVIEWED,
                                    decision.by(),
                                    List.of(review.name(), decision.status().code(), decision.reason())));
                })
                .toList();
    }
}
