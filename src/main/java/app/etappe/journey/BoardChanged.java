package app.etappe.journey;

/** A command is committed; told in the order of the revisions on this node, right after the commit. */
public record BoardChanged(BoardPatch patch) {}
