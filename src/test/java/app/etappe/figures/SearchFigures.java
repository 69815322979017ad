package app.etappe.figures;

import static app.etappe.testing.Acting.as;

import app.etappe.interview.NotePosition;
import app.etappe.interview.NoteSearch;
import app.etappe.interview.NoteSearchService;
import app.etappe.testing.Preparation;
import app.etappe.testing.ServerDatabase;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * How long a search over 100,000 lines in 500 interviews takes, on MariaDB, from the call of the service to the page of found
 * lines. Needs no packaged jar: {@code ./mvnw test-compile exec:exec@search-figures}. Properties: {@code figures.rounds} (of
 * each kind of search), {@code figures.interviews}.
 */
public final class SearchFigures {

    private static final int ROUNDS = Integer.getInteger("figures.rounds", 60);
    private static final int WARM_UPS = 20;

    private SearchFigures() {}

    /** Prints the table. */
    public static void main(String[] arguments) {
        Program.run(SearchFigures::measure);
    }

    private static void measure() throws Exception {
        Preparation.of(ServerDatabase.mariaDb(), application -> {
            long start = System.nanoTime();
            var research = ManyInterviews.lay(application);
            System.out.printf(
                    Locale.ROOT,
                    "%d lines in %d interviews with %d rows of words, made in %.0f s%n",
                    research.count("note"),
                    research.count("interview"),
                    research.count("note_word"),
                    (System.nanoTime() - start) / 1e9);
            print(application, research);
            return true;
        });
    }

    private static void print(ApplicationContext application, ManyInterviews research) {
        var service = application.getBean(NoteSearchService.class);
        System.out.println("| search | found on the page | p50 ms | p95 ms | longest ms |");
        System.out.println("|---|---|---|---|---|");
        var all = new double[0];
        for (var search : searches(research).entrySet()) {
            var times = times(service, research, search.getValue());
            int found = as(research.ann(), () -> service.find(research.workspace(), search.getValue(), null))
                    .notes()
                    .size();
            print(search.getKey(), found, times);
            all = concat(all, times);
        }
        print("all of these", 0, all);
    }

    private static Map<String, NoteSearch> searches(ManyInterviews research) {
        var searches = new LinkedHashMap<String, NoteSearch>();
        searches.put("a rare word", NoteSearch.ANY.withText("wort77"));
        searches.put("a word in half of all lines", NoteSearch.ANY.withText("trains"));
        searches.put("two such words", NoteSearch.ANY.withText("train und"));
        searches.put("one such and a rare one", NoteSearch.ANY.withText("train wort77"));
        searches.put("a word that is nowhere", NoteSearch.ANY.withText("nowhere"));
        searches.put("a phrase that is in many lines", NoteSearch.ANY.withText("\"the train\""));
        searches.put("a phrase of frequent words that is nowhere", NoteSearch.ANY.withText("\"train the und\""));
        searches.put("no word, all filters", research.filters());
        searches.put("a frequent word, all filters", research.filters().withText("train"));
        searches.put(
                "a frequent word, a tag on no such line", research.rareTag().withText("train"));
        searches.put(
                "a frequent word, a segment, the kind that is rare",
                research.rareKind().withText("train"));
        searches.put("a frequent word, one person", research.person().withText("train"));
        return searches;
    }

    private static double[] times(NoteSearchService service, ManyInterviews research, NoteSearch search) {
        var times = new double[ROUNDS];
        @Nullable NotePosition after = null;
        for (int i = -WARM_UPS; i < ROUNDS; i++) {
            var from = after;
            UUID who = i % 3 == 0 ? research.ed() : research.ann();
            long start = System.nanoTime();
            var page = as(who, () -> service.find(research.workspace(), search, from));
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
            // Every search is looked through page by page, and begun again where it ends.
            after = page.next();
        }
        return times;
    }

    private static double[] concat(double[] some, double[] more) {
        var all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    private static void print(String what, int found, double[] times) {
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.1f | %.1f | %.1f |%n",
                what,
                found == 0 ? "" : found,
                times[times.length / 2],
                times[(int) Math.ceil(times.length * 0.95) - 1],
                times[times.length - 1]);
    }
}
