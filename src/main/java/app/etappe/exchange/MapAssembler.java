package app.etappe.exchange;

import app.etappe.journey.Limits;
import app.etappe.journey.MapContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts rows together to a map: what a row names is found, or made where it is named first. */
final class MapAssembler {

    private final CsvMessages messages;
    private final List<DraftStage> stages = new ArrayList<>();
    private final Namesakes<String, DraftStage> stagesByTitle = new Namesakes<>();
    private final DraftLanes lanes = new DraftLanes();
    private final DraftCards cards = new DraftCards();

    MapAssembler(CsvMessages messages) {
        this.messages = messages;
    }

    /** Takes one row. Where names are missing the message is with the others. */
    void take(ParsedRow row) {
        boolean needsStage = !row.step().isEmpty() || !row.question().isEmpty() || row.holdsContent();
        if (row.stage().isEmpty() && needsStage) {
            complain(row, CsvColumn.STAGE);
        } else if (row.step().isEmpty() && row.holdsContent()) {
            complain(row, CsvColumn.STEP);
        } else if (row.lane().isEmpty() && row.holdsContent()) {
            complain(row, CsvColumn.LANE);
        } else if (row.stage().isEmpty()) {
            takeLane(row);
        } else {
            takePlace(row);
        }
    }

    /** Whether the map has outgrown what a map takes; the message says of what there is too much. */
    boolean isTooLarge(int line) {
        return isOver("limit-stages", stages.size(), Limits.STAGES, line)
                || isOver("limit-steps", stepCount(), Limits.STEPS, line)
                || isOver("limit-lanes", lanes.count(), Limits.LANES, line);
    }

    private boolean isOver(String code, int count, int limit, int line) {
        if (count > limit) {
            messages.error(line, null, code, Map.of("limit", limit));
        }
        return count > limit;
    }

    MapContent content() {
        var stepIndexes = new HashMap<DraftStep, Integer>();
        stages.forEach(stage -> stage.steps().forEach(step -> stepIndexes.put(step, stepIndexes.size())));
        return new MapContent(
                false,
                stages.stream().map(DraftStage::content).toList(),
                lanes.content(),
                cards.content(stepIndexes, lanes::indexOf));
    }

    private void takeLane(ParsedRow row) {
        if (!row.lane().isEmpty()) {
            lanes.lane(row, null, row.order());
        }
    }

    private void takePlace(ParsedRow row) {
        boolean isStage = row.step().isEmpty() && row.lane().isEmpty();
        var stage = stagesByTitle.meant(row.stage(), isStage ? row.order() : 0, () -> add(row.stage()));
        if (!stage.ask(row.question())) {
            messages.warning(
                    row.line(), CsvColumn.QUESTION, "question-twice", Map.of("stage", CsvTable.shown(row.stage())));
        }
        if (row.step().isEmpty()) {
            if (!row.lane().isEmpty()) {
                lanes.lane(row, null, 0);
            }
            return;
        }
        var step = stage.step(row.step(), row.lane().isEmpty() ? row.order() : 0);
        if (row.lane().isEmpty()) {
            return;
        }
        var lane = lanes.lane(row, step, 0);
        if (row.isCard() && !cards.add(step, lane, row)) {
            messages.error(row.line(), CsvColumn.LANE, "emotion-occupied", Map.of("step", CsvTable.shown(row.step())));
        }
    }

    private DraftStage add(String title) {
        var stage = new DraftStage(title);
        stages.add(stage);
        return stage;
    }

    private int stepCount() {
        return stages.stream().mapToInt(stage -> stage.steps().size()).sum();
    }

    private void complain(ParsedRow row, CsvColumn missing) {
        messages.error(row.line(), missing, "name-missing", Map.of());
    }
}
