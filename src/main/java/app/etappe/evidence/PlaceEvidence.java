package app.etappe.evidence;

import app.etappe.interview.Quote;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What places on a map stand on, taken together.
 *
 * @param coverage who stands behind them, of released interviews: the same for all readers
 * @param asked of how many customers that is
 * @param among the same of the segments of the variant that is looked at; null in the base
 * @param quotes what was said, the newest first, as far as its reader may read it
 * @param people who said it, by id
 */
public record PlaceEvidence(
        Coverage coverage, int asked, @Nullable Among among, List<Quote> quotes, Map<UUID, Speaker> people) {

    public PlaceEvidence {
        quotes = List.copyOf(quotes);
        people = Map.copyOf(people);
    }

    /** Who stands behind the places among the people of some segments. @param names of these segments */
    public record Among(Coverage coverage, int asked, String names) {}

    /** Somebody who said something. @param segments by name */
    public record Speaker(String code, List<String> segments) {

        public Speaker {
            segments = List.copyOf(segments);
        }
    }
}
