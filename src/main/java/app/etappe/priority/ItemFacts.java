package app.etappe.priority;

import app.etappe.evidence.Support;
import app.etappe.painpoint.ItemSummary;
import app.etappe.painpoint.Judgement;
import app.etappe.voting.ItemVotes;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of an item before it is ranked. */
record ItemFacts(ItemSummary item, @Nullable ItemVotes votes, Support support) {

    private static final double MANY = 2.0 / 3;
    private static final double FEW = 1.0 / 2;

    Measures measures() {
        return new Measures(
                item.id(),
                item.title(),
                votesPerVoter(),
                support.asked() == 0 ? null : (Integer) support.coverage().customers(),
                value(item.severity()),
                value(item.further()));
    }

    /** Comparable over rounds of any size; a round in which nobody voted asked nobody. */
    private @Nullable Double votesPerVoter() {
        return votes == null || votes.voters() == 0 ? null : (Double) ((double) votes.votes() / votes.voters());
    }

    private static @Nullable Integer value(@Nullable Judgement judgement) {
        return judgement == null ? null : (Integer) judgement.value();
    }

    /** Without reach and shift. */
    RankedItem ranked(Scored scored) {
        return new RankedItem(
                item,
                scored.rank(),
                scored.priority(),
                scored.votes(),
                scored.customers(),
                scored.severity(),
                scored.further(),
                votes,
                support,
                null,
                flags(scored),
                null);
    }

    private Set<Flag> flags(Scored scored) {
        var flags = EnumSet.noneOf(Flag.class);
        if (votes != null && votes.votes() > 0 && support.coverage().isAssumption()) {
            flags.add(Flag.VOTES_NO_EVIDENCE);
        }
        var forVotes = scored.votes().score();
        var forCustomers = scored.customers().score();
        if (forVotes != null && forVotes <= FEW && forCustomers != null && forCustomers >= MANY) {
            flags.add(Flag.EVIDENCE_FEW_VOTES);
        }
        return flags;
    }
}
