package app.etappe.interview;

import app.etappe.base.live.LiveChange;
import java.util.UUID;

/** A command on an interview was committed. @param frame what all viewers are told */
public record InterviewChanged(UUID documentId, long revision, String frame) implements LiveChange {}
