package app.etappe.participant;

import org.jspecify.annotations.Nullable;

/** One person of a file. */
record ImportRow(
        int number,
        ParticipantDraft draft,
        Identity identity,
        @Nullable ConsentDetails consent) {}
