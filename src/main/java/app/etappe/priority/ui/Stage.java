package app.etappe.priority.ui;

import java.util.UUID;

/** A stage that items stand in. @param rank orders the stages of a map */
record Stage(UUID id, UUID mapId, String name, String rank) {}
