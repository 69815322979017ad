package app.etappe.participant;

import app.etappe.base.Refusal;

/**
 * What is wrong with a row of a file.
 *
 * @param row the row of the sheet or the line of the file, counted from 1
 * @param column the column's header; empty where it is about the row as a whole
 * @param reason why it cannot be taken
 */
public record ImportMessage(int row, String column, Refusal reason) {}
