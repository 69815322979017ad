package app.etappe.segment;

import java.util.List;
import java.util.UUID;

/** Something that refers to segments and is asked before two of them become one. */
public interface SegmentUse {

    /** Keeps everybody from making or changing what refers to the segment until the transaction ends. */
    void hold(UUID segment);

    /**
     * What cannot stand side by side once {@code from} is {@code into}, as far as the current user sees it. What they do
     * not see is settled without them when {@link SegmentsMerged} comes.
     */
    List<MergeQuestion> questions(UUID workspaceId, UUID from, UUID into);
}
