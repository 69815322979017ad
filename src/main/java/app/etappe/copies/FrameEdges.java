package app.etappe.copies;

import app.etappe.journey.LaneKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What may be the same among stages, steps and lanes: known by their names, or by what stands in them. There are few of
 * them, so each is compared with each.
 */
final class FrameEdges {

    /** Half of what stands in them is the same: whatever they are called, they are the same. */
    static final double HALF = 0.5;
    /** What a common half counts; enough to be certain, even of a step that moved to another stage. */
    static final double SAME_CONTENT = 0.95;
    /** With fewer texts in common it may be chance: words such as "Website" stand everywhere. */
    static final int ENOUGH = 3;
    /** What common texts count when they are too few to be certain. */
    static final double FEW = 0.8;
    /** The only lane of its kind on either side: the kind says what it holds, the name only how it is called. */
    static final double ONLY_OF_KIND = 0.9;

    private final MapParts base;
    private final MapParts copy;

    FrameEdges(MapParts base, MapParts copy) {
        this.base = base;
        this.copy = copy;
    }

    List<Edge> stages() {
        var here = Contents.ofStages(base);
        var there = Contents.ofStages(copy);
        var edges = new ArrayList<Edge>();
        for (int i = 0; i < here.size(); i++) {
            for (int j = 0; j < there.size(); j++) {
                add(
                        edges,
                        PartType.STAGE,
                        i,
                        j,
                        byContent(here.get(i), there.get(j)),
                        here.get(i).overlap(there.get(j)));
            }
        }
        return edges;
    }

    List<Edge> lanes() {
        var here = Contents.ofLanes(base);
        var there = Contents.ofLanes(copy);
        var edges = new ArrayList<Edge>();
        for (int i = 0; i < here.size(); i++) {
            for (int j = 0; j < there.size(); j++) {
                if (base.kind(i) == copy.kind(j)) {
                    double known = Math.max(byContent(here.get(i), there.get(j)), byKind(base.kind(i)));
                    add(edges, PartType.LANE, i, j, known, here.get(i).overlap(there.get(j)));
                }
            }
        }
        return edges;
    }

    /** Steps are looked for in the same stage first; from elsewhere they must be more alike. */
    List<Edge> steps(Matching stages) {
        var here = Contents.ofSteps(base);
        var there = Contents.ofSteps(copy);
        var edges = new ArrayList<Edge>();
        for (int i = 0; i < here.size(); i++) {
            for (int j = 0; j < there.size(); j++) {
                double content = byContent(here.get(i), there.get(j));
                double context = here.get(i).overlap(there.get(j));
                if (stages.isPair(base.stageOf(i), copy.stageOf(j))) {
                    add(edges, PartType.STEP, i, j, content, context);
                } else {
                    addFromElsewhere(edges, i, j, content, context);
                }
            }
        }
        return edges;
    }

    private void add(List<Edge> edges, PartType type, int i, int j, double content, double context) {
        double likeness = Math.max(content, base.words(type, i).likeness(copy.words(type, j)));
        if (likeness >= Edge.POSSIBLE) {
            edges.add(new Edge(i, j, likeness, context, Math.abs(i - j), false));
        }
    }

    private void addFromElsewhere(List<Edge> edges, int i, int j, double content, double context) {
        var here = base.words(PartType.STEP, i);
        var there = copy.words(PartType.STEP, j);
        double name = here.likeness(there) * Elsewhere.trust(here, there);
        double likeness = Math.max(content, name) * Elsewhere.OTHER_PLACE;
        if (likeness >= Elsewhere.POSSIBLE) {
            edges.add(new Edge(i, j, likeness, context, Math.abs(i - j), false));
        }
    }

    private static double byContent(Bag here, Bag there) {
        double likeness = SAME_CONTENT * Math.min(1, here.overlap(there) / HALF);
        return here.shared(there) >= ENOUGH ? likeness : Math.min(likeness, FEW);
    }

    private double byKind(LaneKind kind) {
        return kind != LaneKind.TEXT && isOnly(kind, base) && isOnly(kind, copy) ? ONLY_OF_KIND : 0;
    }

    private static boolean isOnly(LaneKind kind, MapParts parts) {
        var kinds = new ArrayList<LaneKind>();
        for (int lane = 0; lane < parts.count(PartType.LANE); lane++) {
            kinds.add(parts.kind(lane));
        }
        return Collections.frequency(kinds, kind) == 1;
    }
}
