package app.etappe.review;

import app.etappe.interview.SaidWords;
import app.etappe.journey.MapTexts;
import app.etappe.participant.PastedText;
import app.etappe.participant.PastedTexts;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what participants said where somebody has put it into a review's name, its filter or a reason, and takes it away there. */
@Component
class PastedReviews implements PastedTexts {

    private static final String KIND = "reviews";

    private final SaidWords words;
    private final Reviews reviews;
    private final ApplicationEventPublisher events;

    PastedReviews(SaidWords words, Reviews reviews, ApplicationEventPublisher events) {
        this.words = words;
        this.reviews = reviews;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PastedText> of(UUID participantId) {
        var said = words.of(participantId);
        if (said.workspaces().isEmpty()) {
            return List.of();
        }
        var named = said.workspaces().stream()
                .flatMap(workspace -> reviews.in(workspace).stream())
                .filter(review -> isQuoting(review, said.isQuoted()))
                .toList();
        var reasoned = reviews.reasoned(said.workspaces()).stream()
                .filter(row -> said.isQuoted().test(reason(row)))
                .toList();
        return pasted(named, reasoned);
    }

    private static boolean isQuoting(Review review, Predicate<String> isQuoted) {
        return isQuoted.test(review.name()) || isQuoted.test(filter(review));
    }

    /** In readable words; whatever is no address is left as it is. */
    private static String filter(Review review) {
        try {
            return URLDecoder.decode(review.query(), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noAddress) {
            return review.query();
        }
    }

    private static String words(Review review) {
        return review.query().isEmpty() ? review.name() : review.name() + " / " + filter(review);
    }

    @Override
    @Transactional(readOnly = true)
    public List<PastedText> find(Collection<UUID> textIds) {
        return textIds.isEmpty() ? List.of() : pasted(reviews.byIds(textIds), reviews.rowsByIds(textIds));
    }

    private List<PastedText> pasted(List<Review> named, List<ReviewRow> reasoned) {
        var of = reasoned.stream().map(ReviewRow::reviewId).collect(Collectors.toSet());
        var nameOf = reviews.byIds(of).stream().collect(Collectors.toMap(Review::id, Review::name));
        return Stream.concat(
                        named.stream().map(review -> new PastedText(review.id(), KIND, review.name(), words(review))),
                        reasoned.stream()
                                .map(row -> new PastedText(
                                        row.id(), KIND, nameOf.getOrDefault(row.reviewId(), ""), reason(row))))
                .sorted(Comparator.comparing(PastedText::place).thenComparing(PastedText::text))
                .toList();
    }

    private static String reason(ReviewRow row) {
        var decision = row.decision();
        return decision == null ? "" : decision.reason();
    }

    @Override
    @Transactional
    public void clear(UUID textId) {
        reviews.byIds(List.of(textId)).forEach(review -> {
            review.redact(MapTexts.WITHDRAWN);
            tell(review);
        });
        reviews.rowsByIds(List.of(textId)).forEach(row -> {
            row.redact(MapTexts.WITHDRAWN);
            reviews.byIds(List.of(row.reviewId())).forEach(this::tell);
        });
    }

    private void tell(Review review) {
        events.publishEvent(new ReviewsChanged(review.workspaceId()));
    }
}
