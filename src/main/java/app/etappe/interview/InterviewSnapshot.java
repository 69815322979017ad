package app.etappe.interview;

import java.util.List;

/** All lines that are there, at one revision, in no order. */
public record InterviewSnapshot(long revision, List<NotePatch> notes, SharedClock.Wire clock) {}
