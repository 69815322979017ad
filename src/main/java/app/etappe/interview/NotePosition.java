package app.etappe.interview;

import java.time.LocalDate;
import java.util.UUID;

/** Where in a list of found lines one stands: behind this line, the latest interview first. */
public record NotePosition(LocalDate heldOn, UUID interviewId, String rank) {}
