package app.etappe.exchange;

import app.etappe.journey.LaneKind;
import app.etappe.journey.MapContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lanes as the rows make them. A lane is known by kind and name. One that is new comes below the lane of the row
 * before if both are in the same step, else at the end: so the lanes stand as in the steps, though the first step may
 * lack some.
 */
final class DraftLanes {

    /** Two of the same name and kind are two lanes, so it is no record. */
    static final class DraftLane {

        private final MapContent.Lane lane;

        private DraftLane(LaneKind kind, String name) {
            this.lane = new MapContent.Lane(kind, name);
        }

        LaneKind kind() {
            return lane.kind();
        }
    }

    private final List<DraftLane> lanes = new ArrayList<>();
    private final Namesakes<MapContent.Lane, DraftLane> byName = new Namesakes<>();
    private final Map<String, LaneKind> latestKinds = new HashMap<>();
    private @Nullable DraftStep lastStep;
    private @Nullable DraftLane lastLane;

    /**
     * The lane that this row is about.
     *
     * @param step the row's step; null if it names none
     * @param number which lane of that kind and name, or 0; see {@link Namesakes#meant}
     */
    DraftLane lane(ParsedRow row, @Nullable DraftStep step, int number) {
        var kind = kind(row);
        latestKinds.put(row.lane(), kind);
        var lane = byName.meant(
                new MapContent.Lane(kind, row.lane()), number, () -> insert(new DraftLane(kind, row.lane()), step));
        lastStep = step;
        lastLane = lane;
        return lane;
    }

    int indexOf(DraftLane lane) {
        return lanes.indexOf(lane);
    }

    int count() {
        return lanes.size();
    }

    List<MapContent.Lane> content() {
        return lanes.stream().map(lane -> lane.lane).toList();
    }

    /** Without a kind: that of the lane of this name, else the kind that the name is a word for, else free text. */
    private LaneKind kind(ParsedRow row) {
        if (row.kind() != null) {
            return row.kind();
        }
        var known = latestKinds.get(row.lane());
        return known != null ? known : CsvWords.kind(row.lane()).orElse(LaneKind.TEXT);
    }

    private DraftLane insert(DraftLane lane, @Nullable DraftStep step) {
        int before = lastLane == null || lastStep != step ? lanes.size() - 1 : lanes.indexOf(lastLane);
        lanes.add(before + 1, lane);
        return lane;
    }
}
