package app.etappe.interview;

import app.etappe.transcript.SpeakerMapping;
import app.etappe.transcript.Transcript;

/**
 * A transcript that is to be taken over into an interview.
 *
 * @param speakers who its speakers are there
 */
public record TranscriptDraft(Transcript transcript, SpeakerMapping speakers) {}
