package app.etappe.participant;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Implemented by modules into whose texts quotes are pasted. Such a text belongs to whoever wrote it: a withdrawal lists
 * it, and somebody decides whether it is cleared or kept. Rights on participants are checked by whoever asks.
 */
public interface PastedTexts {

    /** Of texts in this module, those that were made from words of this participant, or contain one of their notes word for word. */
    List<PastedText> of(UUID participantId);

    /** What these texts say now; those of other modules and those that are gone are passed over. */
    List<PastedText> find(Collection<UUID> textIds);

    /** Puts the marker of what was withdrawn in the place of the text, in its log too; what is gone stays gone. */
    void clear(UUID textId);
}
