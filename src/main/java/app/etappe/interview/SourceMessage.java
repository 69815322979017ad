package app.etappe.interview;

import app.etappe.base.Refusal;

/**
 * What keeps a file of sources out.
 *
 * @param row of the file, counted from 1; 0 if it is about the file as a whole
 * @param column as its header names it; empty if it is about the row
 */
public record SourceMessage(int row, String column, Refusal reason) {}
