package app.etappe.evidence;

import java.util.List;

/**
 * How a map is covered.
 *
 * @param asked how many different people were asked, of the segment that is looked at
 * @param stages in time order
 */
public record MapCoverage(int asked, List<StageCoverage> stages) {

    public MapCoverage {
        stages = List.copyOf(stages);
    }
}
