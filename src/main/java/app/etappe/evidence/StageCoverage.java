package app.etappe.evidence;

import java.util.UUID;

/** How a stage, with its steps and cards, is covered. */
public record StageCoverage(UUID stageId, String title, Coverage coverage) {}
