package app.etappe.priority.ui;

import app.etappe.painpoint.ItemStatus;
import app.etappe.painpoint.ItemSummary;
import app.etappe.priority.Flag;
import app.etappe.priority.RankedItem;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the list says of an item, in its reader's words; for pages and, where there is no page at hand, for files. */
class RowWords {

    private static final String DOT = " · ";
    private static final String NONE = "–";

    private final Listing listing;
    private final RankWords words;

    RowWords(Listing listing, Locale reader) {
        this.listing = listing;
        words = new RankWords(reader);
    }

    /** The stages that it stands in; empty for none. */
    String stages(RankedItem ranked) {
        return String.join(", ", listing.stagesOf(ranked));
    }

    /** Why its rank is another than before, as “▲ 2: three customers since 4 November”; empty where it is not. */
    String shift(RankedItem ranked) {
        return words.shift(ranked.shift());
    }

    /** The votes of the last round that held it, or that no round has. */
    String votes(RankedItem ranked) {
        var votes = ranked.lastVotes();
        return words.votes(votes == null ? null : (Integer) votes.votes());
    }

    /** Of how many that were asked so many support it. */
    String customers(RankedItem ranked) {
        return words.customers(Listing.customersOf(ranked), ranked.support().asked());
    }

    /** Those who say the contrary, sources that nobody is known of, and what was said since it was solved; empty for none. */
    String besideCustomers(RankedItem ranked) {
        return Stream.of(
                        words.counted(
                                "priority.contradicting",
                                ranked.support().coverage().contradicting()),
                        words.counted(
                                "priority.anonymous",
                                ranked.support().coverage().anonymous()),
                        sinceSolved(ranked))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(DOT));
    }

    private String sinceSolved(RankedItem ranked) {
        var since = ranked.support().since();
        if (since == null) {
            return "";
        }
        if (since.asked() == 0) {
            return say("priority.since.nobody");
        }
        int again = since.coverage().customers();
        return again == 0 ? say("priority.since.none", since.asked()) : say("priority.since", again, since.asked());
    }

    /** The severity in words, for who does not see the dots. */
    String severity(ItemSummary item) {
        var severity = item.severity();
        return words.severity(severity == null ? null : (Integer) severity.value());
    }

    /** Whose it is, and how it stands. */
    String ownerAndStatus(ItemSummary item) {
        return owner(item) + DOT + status(item.status());
    }

    /** The owner's name; a dash for none. */
    String owner(ItemSummary item) {
        var owner = item.ownerId();
        return owner == null ? NONE : listing.members().getOrDefault(owner, say("priority.former-member"));
    }

    String status(ItemStatus status) {
        return words.status(status);
    }

    /** By when it is due, and whether that day has passed; empty where nobody said. */
    String due(ItemSummary item) {
        var due = item.due();
        if (due == null) {
            return "";
        }
        return say(isOverdue(item) ? "priority.overdue" : "priority.due", words.day(due));
    }

    boolean isOverdue(ItemSummary item) {
        return ListFilter.isOverdue(item, listing.today());
    }

    /** What votes and evidence say together. */
    String flag(Flag flag) {
        return say("priority.flag." + flag.code());
    }

    String number(long number) {
        return words.number(number);
    }

    String say(String key, Object... values) {
        return words.say(key, values);
    }
}
