package app.etappe.theme;

import app.etappe.interview.FoundNote;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How many stand behind a theme. Thoughts of those who wrote and what those who asked said count nothing.
 *
 * @param customers distinct known people
 * @param anonymous sources of whom nobody is known
 * @param interviews in which it was said
 * @param segments how many of the customers are of each segment, those with most first
 */
public record ThemeReach(int customers, int anonymous, int interviews, Map<UUID, Integer> segments) {

    /** Counts what is behind these lines. */
    static ThemeReach of(Collection<FoundNote> quotes) {
        var said = quotes.stream().filter(ThemeReach::isEvidence).toList();
        var people = new LinkedHashMap<UUID, FoundNote>();
        said.stream().filter(quote -> quote.person() != null).forEach(quote -> people.put(quote.person(), quote));
        var anonymous = new HashSet<UUID>();
        said.stream().filter(quote -> quote.person() == null).forEach(quote -> anonymous.add(quote.interviewId()));
        var segments = new LinkedHashMap<UUID, Integer>();
        people.values().forEach(quote -> quote.segmentIds().forEach(id -> segments.merge(id, 1, Integer::sum)));
        var interviews = said.stream().map(FoundNote::interviewId).distinct().count();
        return new ThemeReach(people.size(), anonymous.size(), (int) interviews, mostFirst(segments));
    }

    /** Whether a line can stand behind a claim. */
    static boolean isEvidence(FoundNote quote) {
        return quote.kind().isEvidence() && !quote.asked();
    }

    private static Map<UUID, Integer> mostFirst(Map<UUID, Integer> segments) {
        return segments.entrySet().stream()
                .sorted(Map.Entry.<UUID, Integer>comparingByValue().reversed())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum, LinkedHashMap::new));
    }
}
